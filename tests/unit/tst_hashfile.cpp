// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uniquefd.h"
#include "engine/opensslengine.h"
#include "operations/hashfile.h"
#include "support/enginerows.h"
#include "support/fakeengine.h"
#include "support/hashing.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::FakeHasher;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t bufferSize = std::size_t{ 64 } * 1024;
const ReadProgress noProgress = [](std::uint64_t) {};

Result<Digest> hashWith(engine::Hasher &hasher, const fs::path &file)
{
    const std::array<engine::Hasher *, 1> hashers{ &hasher };
    Result<std::vector<Digest>> digests = hashFile(file, hashers, std::stop_token(), noProgress);
    if (!digests)
        return std::unexpected(std::move(digests.error()));
    return std::move(digests->front());
}

/** Does something once, in the middle of the reading: after the first buffer. */
testing::UpdateHook once(std::function<void()> action)
{
    return [action = std::move(action), done = false](std::span<const std::byte>) mutable -> Result<void> {
        if (!std::exchange(done, true))
            action();
        return {};
    };
}

/** A file of several buffers whose time stamp is old, so that any write to it shows. */
fs::path writeOldFile(const ScratchFolder &folder)
{
    fs::path file = folder.write("file", testing::randomBytes(3 * bufferSize));
    const std::array<timespec, 2> times{ timespec{ 1'000'000'000, 0 }, timespec{ 1'000'000'000, 0 } };
    ::utimensat(AT_FDCWD, file.c_str(), times.data(), 0);
    return file;
}

void appendByte(const fs::path &file)
{
    std::ofstream(file, std::ios::app) << 'x';
}

void overwriteFirstByte(const fs::path &file)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream << 'x';
}

} // namespace

class TestHashFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everySizeAroundABufferIsReadWhole_data();
    void everySizeAroundABufferIsReadWhole();
    void severalHashersGetEachBufferOnceInOneRead();
    void progressCountsEveryByte();
    void aLargeSparseFileTakesNoMemory();
    void whatIsNoRegularFileIsRefusedWithoutWaiting_data();
    void whatIsNoRegularFileIsRefusedWithoutWaiting();
    void aMissingFileIsNotFound_data();
    void aMissingFileIsNotFound();
    void aFileThatMayNotBeReadIsAPermissionError();
    void aFailedReadIsReported();
    void aChangeDuringTheReadingIsReported_data();
    void aChangeDuringTheReadingIsReported();
    void aFileOfProcIsReadToItsEnd();
    void aFileOfSysIsReadToItsEnd();
    void aFileReadElsewhereMeanwhileIsFine();
    void aHashersErrorEndsTheReading();
    void aCancelEndsTheReadingAtTheNextBuffer();
    void aDescriptorOfAPipeIsReadToItsEnd();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestHashFile::init()
{
    m_descriptors = testing::openDescriptors();
}

void TestHashFile::cleanup()
{
    QCOMPARE(testing::openDescriptors(), m_descriptors);
}

void TestHashFile::everySizeAroundABufferIsReadWhole_data()
{
    QTest::addColumn<qulonglong>("size");
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, std::size_t{ 4096 }, bufferSize - 1,
                                    bufferSize, bufferSize + 1, 2 * bufferSize, 2 * bufferSize + 1 })
        QTest::addRow("%zu", size) << static_cast<qulonglong>(size);
}

void TestHashFile::everySizeAroundABufferIsReadWhole()
{
    QFETCH(qulonglong, size);
    const ScratchFolder folder;
    const std::vector<std::byte> content = testing::randomBytes(size);
    FakeHasher hasher;
    const Result<Digest> digest = hashWith(hasher, folder.write("file", content));
    VERIFY_RESULT(digest);
    QVERIFY(*digest == FakeHasher::digestOf(content));
    // It is ready for the next file.
    const Result<Digest> next = hashWith(hasher, folder.write("next", "next"));
    VERIFY_RESULT(next);
    QVERIFY(*next == FakeHasher::digestOf(testing::bytesOf("next")));
}

void TestHashFile::severalHashersGetEachBufferOnceInOneRead()
{
    const ScratchFolder folder;
    const std::vector<std::byte> content = testing::randomBytes(5 * bufferSize / 2);
    const fs::path file = folder.write("file", content);
    std::vector<std::pair<int, const std::byte *>> feeds;
    const auto recorder = [&feeds](int number) {
        return [&feeds, number](std::span<const std::byte> data) -> Result<void> {
            feeds.emplace_back(number, data.data());
            return {};
        };
    };
    FakeHasher first(recorder(1));
    FakeHasher second(recorder(2));
    FakeHasher third(recorder(3));
    const std::array<engine::Hasher *, 3> hashers{ &first, &second, &third };
    const Result<std::vector<Digest>> digests = hashFile(file, hashers, std::stop_token(), noProgress);
    VERIFY_RESULT(digests);
    QCOMPARE(digests->size(), std::size_t{ 3 });
    for (const Digest &digest : *digests)
        QVERIFY(digest == FakeHasher::digestOf(content));
    // Three buffers, each to all three in their order, from the same place: nothing was read twice.
    QCOMPARE(feeds.size(), std::size_t{ 9 });
    for (std::size_t i = 0; i < feeds.size(); ++i) {
        QCOMPARE(feeds[i].first, static_cast<int>(i % 3) + 1);
        QCOMPARE(feeds[i].second, feeds[0].second);
    }
}

void TestHashFile::progressCountsEveryByte()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", testing::randomBytes(2 * bufferSize + 7));
    FakeHasher hasher;
    const std::array<engine::Hasher *, 1> hashers{ &hasher };
    std::uint64_t sum = 0;
    int calls = 0;
    QVERIFY(hashFile(file, hashers, std::stop_token(), [&](std::uint64_t bytes) {
        sum += bytes;
        ++calls;
    }));
    QCOMPARE(sum, std::uint64_t{ 2 * bufferSize + 7 });
    QCOMPARE(calls, 3);
}

void TestHashFile::aLargeSparseFileTakesNoMemory()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("sparse", "");
    fs::resize_file(file, std::uintmax_t{ 300 } * 1024 * 1024);
    engine::OpenSslEngine openSsl;
    const testing::OpenedHash algorithm = testing::openHash(openSsl, "sha256");
    VERIFY_RESULT(algorithm);
    const auto hasher = (*algorithm)->newHasher();
    VERIFY_RESULT(hasher);
    const auto peakKilobytes = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    QVERIFY(hashWith(**hasher, folder.write("small", "x")));
    const long before = peakKilobytes();
    const Result<Digest> digest = hashWith(**hasher, file);
    VERIFY_RESULT(digest);
    // head -c 300M /dev/zero | sha256sum
    QCOMPARE(testing::hexText(*digest),
             QStringLiteral("17a88af83717f68b8bd97873ffcf022c8aed703416fe9b08e0fa9e3287692bf0"));
    QVERIFY2(peakKilobytes() - before < 4096, "the peak grew with the file");
}

void TestHashFile::whatIsNoRegularFileIsRefusedWithoutWaiting_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : { "pipe", "socket", "folder", "device", "link to the pipe" })
        QTest::newRow(name) << QByteArray(name);
}

void TestHashFile::whatIsNoRegularFileIsRefusedWithoutWaiting()
{
    QFETCH(QByteArray, name);
    const ScratchFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    fs::create_directory(folder / "folder");
    fs::create_symlink("/dev/null", folder / "device");
    fs::create_symlink("pipe", folder / "link to the pipe");
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "socket").native().copy(address.sun_path, sizeof address.sun_path - 1);
    QCOMPARE(::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);

    const fs::path file = folder / name.toStdString();
    FakeHasher hasher;
    const Result<Digest> digest = hashWith(hasher, file);
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ErrorCode::NotRegularFile);
    QCOMPARE(digest.error().step, Step::Open);
    QCOMPARE(digest.error().subject, file.native());
}

void TestHashFile::aMissingFileIsNotFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("missing") << QByteArray("missing");
    QTest::newRow("in a missing folder") << QByteArray("missing/file");
    QTest::newRow("below a file") << QByteArray("file/below");
    QTest::newRow("dangling link") << QByteArray("dangling");
}

void TestHashFile::aMissingFileIsNotFound()
{
    QFETCH(QByteArray, name);
    const ScratchFolder folder;
    folder.write("file", "x");
    fs::create_symlink("nowhere", folder / "dangling");
    FakeHasher hasher;
    const Result<Digest> digest = hashWith(hasher, folder / name.toStdString());
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ErrorCode::NotFound);
    QCOMPARE(digest.error().step, Step::Open);
}

void TestHashFile::aFileThatMayNotBeReadIsAPermissionError()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", "x");
    QCOMPARE(::chmod(file.c_str(), 0), 0);
    const testing::OrdinaryUser user;
    FakeHasher hasher;
    const Result<Digest> digest = hashWith(hasher, file);
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(digest.error().systemError, EACCES);
}

void TestHashFile::aFailedReadIsReported()
{
    // Nothing is mapped at the address 0 of any process: a read there gives EIO.
    FakeHasher hasher;
    const Result<Digest> digest = hashWith(hasher, "/proc/self/mem");
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ErrorCode::Io);
    QCOMPARE(digest.error().step, Step::Read);
    QCOMPARE(digest.error().systemError, EIO);
    QCOMPARE(digest.error().subject, std::string("/proc/self/mem"));
}

void TestHashFile::aChangeDuringTheReadingIsReported_data()
{
    QTest::addColumn<std::function<void(const fs::path &)>>("change");
    QTest::addColumn<QByteArray>("detail");

    using Change = std::function<void(const fs::path &)>;
    QTest::newRow("grows") << Change(appendByte) << QByteArray("it grew");
    QTest::newRow("shrinks to what was read")
        << Change([](const fs::path &file) { fs::resize_file(file, bufferSize); }) << QByteArray("it shrank");
    QTest::newRow("shrinks to less than was read")
        << Change([](const fs::path &file) { fs::resize_file(file, 10); }) << QByteArray("it shrank");
    QTest::newRow("is emptied") << Change([](const fs::path &file) { fs::resize_file(file, 0); })
                                << QByteArray("it shrank");
    QTest::newRow("shrinks and grows back") << Change([](const fs::path &file) {
        fs::resize_file(file, 10);
        fs::resize_file(file, 3 * bufferSize);
    }) << QByteArray("it was written to");
    QTest::newRow("is rewritten with the same size")
        << Change(overwriteFirstByte) << QByteArray("it was written to");
    QTest::newRow("is deleted") << Change([](const fs::path &file) { fs::remove(file); })
                                << QByteArray("it was deleted");
    QTest::newRow("is replaced") << Change([](const fs::path &file) {
        std::ofstream(file.parent_path() / "other") << "other";
        fs::rename(file.parent_path() / "other", file);
    }) << QByteArray("it was deleted");
}

void TestHashFile::aChangeDuringTheReadingIsReported()
{
    QFETCH(std::function<void(const fs::path &)>, change);
    QFETCH(QByteArray, detail);
    const ScratchFolder folder;
    const fs::path file = writeOldFile(folder);
    FakeHasher undisturbed;
    QVERIFY(hashWith(undisturbed, file));
    FakeHasher hasher(once([&] { change(file); }));
    const Result<Digest> digest = hashWith(hasher, file);
    QVERIFY(!digest);
    QCOMPARE(digest.error().code, ErrorCode::Changed);
    QCOMPARE(digest.error().subject, file.native());
    QCOMPARE(QByteArray::fromStdString(digest.error().detail.english()), detail);
}

void TestHashFile::aFileOfProcIsReadToItsEnd()
{
    FakeHasher hasher;
    const Result<Digest> digest = hashWith(hasher, "/proc/version");
    VERIFY_RESULT(digest);
    const std::string content = testing::contentOf("/proc/version");
    QVERIFY(!content.empty());
    QVERIFY(*digest == FakeHasher::digestOf(testing::bytesOf(content)));
}

void TestHashFile::aFileOfSysIsReadToItsEnd()
{
    // Its status says 4096 bytes, whatever it holds.
    const fs::path file = "/sys/kernel/mm/transparent_hugepage/enabled";
    if (!fs::exists(file))
        QSKIP("this kernel has no /sys/kernel/mm/transparent_hugepage/enabled");
    const std::string content = testing::contentOf(file);
    QVERIFY(!content.empty());
    FakeHasher hasher;
    const Result<Digest> digest = hashWith(hasher, file);
    VERIFY_RESULT(digest);
    QVERIFY(*digest == FakeHasher::digestOf(testing::bytesOf(content)));
}

void TestHashFile::aFileReadElsewhereMeanwhileIsFine()
{
    const ScratchFolder folder;
    const fs::path file = writeOldFile(folder);
    FakeHasher hasher(once([&] {
        testing::contentOf(file);
        ::chmod(file.c_str(), 0600);
        fs::create_hard_link(file, file.parent_path() / "second name");
        fs::remove(file.parent_path() / "second name");
    }));
    VERIFY_RESULT(hashWith(hasher, file));
}

void TestHashFile::aHashersErrorEndsTheReading()
{
    const ScratchFolder folder;
    const fs::path file = writeOldFile(folder);
    int feeds = 0;
    FakeHasher good([&feeds](std::span<const std::byte>) -> Result<void> {
        ++feeds;
        return {};
    });
    const Error failure = systemError(Step::Send, ENOKEY, "sha256");
    FakeHasher bad(
        [&failure](std::span<const std::byte>) -> Result<void> { return std::unexpected(failure); });
    const std::array<engine::Hasher *, 2> hashers{ &good, &bad };
    const Result<std::vector<Digest>> digests = hashFile(file, hashers, std::stop_token(), noProgress);
    QVERIFY(!digests);
    QVERIFY(digests.error() == failure);
    QCOMPARE(feeds, 1);
}

void TestHashFile::aCancelEndsTheReadingAtTheNextBuffer()
{
    const ScratchFolder folder;
    const fs::path file = writeOldFile(folder);
    std::stop_source stop;
    int feeds = 0;
    FakeHasher hasher([&](std::span<const std::byte>) -> Result<void> {
        ++feeds;
        stop.request_stop();
        return {};
    });
    const std::array<engine::Hasher *, 1> hashers{ &hasher };
    const Result<std::vector<Digest>> digests = hashFile(file, hashers, stop.get_token(), noProgress);
    QVERIFY(!digests);
    QCOMPARE(digests.error().code, ErrorCode::Cancelled);
    QCOMPARE(digests.error().subject, file.native());
    QCOMPARE(feeds, 1);
    QVERIFY(!hashFile(file, hashers, stop.get_token(), noProgress));
    QCOMPARE(feeds, 1);
}

void TestHashFile::aDescriptorOfAPipeIsReadToItsEnd()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe2(ends.data(), O_CLOEXEC), 0);
    const UniqueFd reading(ends[0]);
    const std::vector<std::byte> content = testing::randomBytes(600'000);
    const std::jthread writer([&content, writing = UniqueFd(ends[1])] {
        std::span<const std::byte> left = content;
        while (!left.empty()) {
            const ssize_t written =
                ::write(writing.get(), left.data(), std::min<std::size_t>(left.size(), 10'007));
            if (written <= 0)
                return;
            left = left.subspan(static_cast<std::size_t>(written));
        }
    });
    FakeHasher hasher;
    const std::array<engine::Hasher *, 1> hashers{ &hasher };
    const Result<std::vector<Digest>> digests =
        hashDescriptor(reading.get(), "-", hashers, std::stop_token(), noProgress);
    VERIFY_RESULT(digests);
    QVERIFY(digests->front() == FakeHasher::digestOf(content));
}

QTEST_GUILESS_MAIN(TestHashFile)
#include "tst_hashfile.moc"
