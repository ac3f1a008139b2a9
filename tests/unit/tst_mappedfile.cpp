// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uniquefd.h"
#include "operations/hashfile.h"
#include "operations/mappedfile.h"
#include "support/enginerows.h"
#include "support/fakeengine.h"
#include "support/hashing.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::FakeHasher;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t windowSize = MappedFile::windowSize;
constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024;

/** Takes its data through the system, as an AF_ALG socket does: what cannot be read is EFAULT. */
class SystemHasher final : public engine::Hasher {
public:
    explicit SystemHasher(testing::UpdateHook hook = {})
        : m_inner(std::move(hook))
        , m_passage(::memfd_create("passage", MFD_CLOEXEC))
    {
    }

    Result<void> update(std::span<const std::byte> data) override
    {
        m_addresses.push_back(data.data());
        const ssize_t count = ::pwrite(m_passage.get(), data.data(), data.size(), 0);
        if (count < 0)
            return std::unexpected(systemError(Step::Send, errno, "fake"));
        // A part was readable; the next call tells what is the matter with the rest.
        if (static_cast<std::size_t>(count) < data.size())
            return update(data.subspan(static_cast<std::size_t>(count)));
        std::vector<std::byte> copy(data.size());
        if (::pread(m_passage.get(), copy.data(), copy.size(), 0) != count)
            return std::unexpected(systemError(Step::Send, errno, "fake"));
        return m_inner.update(copy);
    }
    Result<Digest> finish() override { return m_inner.finish(); }
    Result<std::unique_ptr<Hasher>> clone() const override { return m_inner.clone(); }
    bool reportsFaults() const override { return true; }

    /** Where the data lay, for each update. */
    const std::vector<const std::byte *> &addresses() const { return m_addresses; }

private:
    FakeHasher m_inner;
    UniqueFd m_passage;
    std::vector<const std::byte *> m_addresses;
};

Result<std::vector<Digest>> hashWith(std::initializer_list<engine::Hasher *> hashers, const fs::path &file,
                                     const std::stop_token &stop = {})
{
    return hashFile(file, { hashers.begin(), hashers.size() }, stop, [](std::uint64_t) {});
}

/** Does something once, in the middle of the second window. */
testing::UpdateHook inTheMiddle(std::function<void()> action)
{
    constexpr int middle = 3 * windowSize / 2 / pieceSize;
    return [action = std::move(action), count = 0](std::span<const std::byte>) mutable -> Result<void> {
        if (++count == middle)
            action();
        return {};
    };
}

std::ptrdiff_t threads()
{
    const fs::directory_iterator tasks("/proc/self/task");
    return std::distance(begin(tasks), end(tasks));
}

} // namespace

class TestMappedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everySizeAroundAWindowIsHashedWhole_data();
    void everySizeAroundAWindowIsHashedWhole();
    void aHasherThatReadsItselfNeverSeesAMapping();
    void aChangeMeanwhileIsReported_data();
    void aChangeMeanwhileIsReported();
    void aCancelEndsItAtTheNextPiece();
    void aHashersErrorIsItsOwn();
    void theMemoryDoesNotGrowWithTheFile();
    void whatCannotBeMappedSaysSo();

private:
    std::ptrdiff_t m_descriptors = 0;
    std::ptrdiff_t m_threads = 0;
};

void TestMappedFile::init()
{
    m_descriptors = testing::openDescriptors();
    m_threads = threads();
}

void TestMappedFile::cleanup()
{
    QCOMPARE(testing::openDescriptors(), m_descriptors);
    QTRY_COMPARE(threads(), m_threads);
}

void TestMappedFile::everySizeAroundAWindowIsHashedWhole_data()
{
    QTest::addColumn<qulonglong>("size");
    for (const std::size_t size : { windowSize - 1, windowSize, windowSize + 1, 2 * windowSize - 1,
                                    2 * windowSize, 2 * windowSize + 1, 3 * windowSize + pieceSize + 5 })
        QTest::addRow("%zu", size) << static_cast<qulonglong>(size);
}

void TestMappedFile::everySizeAroundAWindowIsHashedWhole()
{
    QFETCH(qulonglong, size);
    const ScratchFolder folder;
    const std::vector<std::byte> content = testing::randomBytes(size);
    const fs::path file = folder.write("file", content);
    SystemHasher first;
    SystemHasher second;
    const Result<std::vector<Digest>> digests = hashWith({ &first, &second }, file);
    VERIFY_RESULT(digests);
    QVERIFY(digests->at(0) == FakeHasher::digestOf(content));
    QVERIFY(digests->at(1) == digests->at(0));
    QCOMPARE(first.addresses().size(), (content.size() + pieceSize - 1) / pieceSize);
    const bool wasMapped = first.addresses()[1] == first.addresses()[0] + pieceSize;
    QCOMPARE(wasMapped, content.size() >= windowSize);
}

void TestMappedFile::aHasherThatReadsItselfNeverSeesAMapping()
{
    const ScratchFolder folder;
    const std::vector<std::byte> content = testing::randomBytes(2 * windowSize);
    const fs::path file = folder.write("file", content);
    FakeHasher reading;
    SystemHasher system;
    const Result<std::vector<Digest>> digests = hashWith({ &system, &reading }, file);
    VERIFY_RESULT(digests);
    QVERIFY(digests->at(0) == FakeHasher::digestOf(content));
    QVERIFY(digests->at(1) == digests->at(0));
    QCOMPARE(system.addresses()[1], system.addresses()[0]);
}

void TestMappedFile::aChangeMeanwhileIsReported_data()
{
    using Change = std::function<void(const fs::path &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("detail");
    const auto resizeTo = [](std::uintmax_t size) {
        return Change([size](const fs::path &file) { fs::resize_file(file, size); });
    };
    QTest::newRow("shrinks a little") << resizeTo(4 * windowSize - 1) << QByteArray("it shrank");
    QTest::newRow("shrinks to what is not used yet") << resizeTo(3 * windowSize) << QByteArray("it shrank");
    QTest::newRow("shrinks to what was used") << resizeTo(10) << QByteArray("it shrank");
    QTest::newRow("is emptied") << resizeTo(0) << QByteArray("it shrank");
    QTest::newRow("grows") << resizeTo(4 * windowSize + 1) << QByteArray("it grew");
    QTest::newRow("is deleted") << Change([](const fs::path &file) { fs::remove(file); })
                                << QByteArray("it was deleted");
}

void TestMappedFile::aChangeMeanwhileIsReported()
{
    QFETCH(std::function<void(const fs::path &)>, change);
    QFETCH(QByteArray, detail);
    const ScratchFolder folder;
    const fs::path file = folder.write("file", testing::randomBytes(4 * windowSize));
    SystemHasher hasher(inTheMiddle([&] { change(file); }));
    const Result<std::vector<Digest>> digests = hashWith({ &hasher }, file);
    QVERIFY(!digests);
    QCOMPARE(digests.error().code, ErrorCode::Changed);
    QCOMPARE(digests.error().subject, file.native());
    QCOMPARE(QByteArray::fromStdString(digests.error().detail.english()), detail);
}

void TestMappedFile::aCancelEndsItAtTheNextPiece()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", testing::randomBytes(2 * windowSize));
    std::stop_source stop;
    SystemHasher hasher([&stop](std::span<const std::byte>) -> Result<void> {
        stop.request_stop();
        return {};
    });
    const Result<std::vector<Digest>> digests = hashWith({ &hasher }, file, stop.get_token());
    QVERIFY(!digests);
    QCOMPARE(digests.error().code, ErrorCode::Cancelled);
    QCOMPARE(hasher.addresses().size(), std::size_t{ 1 });
}

void TestMappedFile::aHashersErrorIsItsOwn()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", testing::randomBytes(windowSize));
    const Error failure = systemError(Step::Send, ENOKEY, "sha256");
    SystemHasher hasher(
        [&failure](std::span<const std::byte>) -> Result<void> { return std::unexpected(failure); });
    const Result<std::vector<Digest>> digests = hashWith({ &hasher }, file);
    QVERIFY(!digests);
    QVERIFY(digests.error() == failure);
}

void TestMappedFile::theMemoryDoesNotGrowWithTheFile()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("sparse", "");
    fs::resize_file(file, std::uintmax_t{ 200 } * 1024 * 1024);
    const auto peakKilobytes = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    const long before = peakKilobytes();
    SystemHasher hasher;
    VERIFY_RESULT(hashWith({ &hasher }, file));
    QVERIFY2(peakKilobytes() - before < 32 * 1024, qPrintable(QString::number(peakKilobytes() - before)));
}

void TestMappedFile::whatCannotBeMappedSaysSo()
{
    const UniqueFd folder(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const MappedFile mapped(folder.get(), windowSize);
    QVERIFY(!mapped.isMapped());
}

QTEST_GUILESS_MAIN(TestMappedFile)
#include "tst_mappedfile.moc"
