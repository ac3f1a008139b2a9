// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/agebench.h"
#include "support/tarbuilder.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace cipherscope;
using namespace cipherscope::operations;
using Bench = testing::AgeBench;
using testing::Bytes;
using testing::bytesIn;
using testing::TarEntry;
namespace fs = std::filesystem;
using Names = std::set<std::string>;

namespace {

constexpr std::size_t chunk = std::size_t{ 64 } * 1024;

} // namespace

/** What is kept of a damaged file: its authentic beginning, if that was asked for. */
class TestAgeKeptParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = testing::openDescriptors(); }
    void cleanup() { QCOMPARE(testing::openDescriptors(), m_descriptors); }
    void theAuthenticPartOfADamagedFileIsKept_data();
    void theAuthenticPartOfADamagedFileIsKept();
    void whatCameBeforeAFaultOfTheArmorIsKept_data();
    void whatCameBeforeAFaultOfTheArmorIsKept();
    void whatCameBeforeADiskFailedIsGivenOut();
    void aPartIsKeptBesideAnother();
    void aPartIsAsPrivateAsItsFile();
    void aPartWhoseNameIsTooLongIsAnErrorOfItsFileAlone();
    void nothingIsKeptUnlessAskedFor();
    void whatIsWrongFromTheStartKeepsNothing();
    void theAuthenticPartOfAnArchiveIsKept();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestAgeKeptParts::theAuthenticPartOfADamagedFileIsKept_data()
{
    using Damage = std::function<void(Bytes &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("code");
    QTest::addColumn<qulonglong>("chunks");
    QTest::addColumn<bool>("mayBeCut");
    const auto row = [](const char *name, Damage change, ErrorCode code, std::size_t chunks,
                        bool mayBeCut = false) {
        QTest::newRow(name) << std::move(change) << static_cast<int>(code) << qulonglong{ chunks }
                            << mayBeCut;
    };
    // Ten chunks, the last one full.
    const auto chunkAt = [](Bytes &file, std::size_t number) {
        return file.end() - static_cast<std::ptrdiff_t>((10 - number) * (chunk + 16));
    };
    row(
        "a bit of the eighth chunk", [=](Bytes &file) { *chunkAt(file, 7) ^= std::byte{ 1 }; },
        ErrorCode::AuthenticationFailed, 7);
    row(
        "a bit of the last tag", [](Bytes &file) { file.back() ^= std::byte{ 1 }; },
        ErrorCode::AuthenticationFailed, 9);
    row(
        "cut within a chunk", [=](Bytes &file) { file.erase(chunkAt(file, 5) + 1000, file.end()); },
        ErrorCode::AuthenticationFailed, 5, true);
    row(
        "cut between chunks", [=](Bytes &file) { file.erase(chunkAt(file, 5), file.end()); },
        ErrorCode::Truncated, 5);
    row(
        "cut in a tag", [=](Bytes &file) { file.erase(chunkAt(file, 5) + 3, file.end()); },
        ErrorCode::Truncated, 5);
    row(
        "two chunks swapped",
        [=](Bytes &file) { std::swap_ranges(chunkAt(file, 3), chunkAt(file, 4), chunkAt(file, 6)); },
        ErrorCode::AuthenticationFailed, 3);
    row(
        "a chunk dropped", [=](Bytes &file) { file.erase(chunkAt(file, 6), chunkAt(file, 7)); },
        ErrorCode::AuthenticationFailed, 6);
    row(
        "a chunk twice",
        [=](Bytes &file) {
            const Bytes twice(chunkAt(file, 6), chunkAt(file, 7));
            file.insert(chunkAt(file, 7), twice.begin(), twice.end());
        },
        ErrorCode::AuthenticationFailed, 7);
    row(
        "the last chunk dropped", [=](Bytes &file) { file.erase(chunkAt(file, 9), file.end()); },
        ErrorCode::Truncated, 9);
    row(
        "something after the end", [](Bytes &file) { file.insert(file.end(), 20, std::byte{ 0 }); },
        ErrorCode::TrailingData, 10);
}

void TestAgeKeptParts::theAuthenticPartOfADamagedFileIsKept()
{
    QFETCH(std::function<void(Bytes &)>, damage);
    QFETCH(int, code);
    QFETCH(qulonglong, chunks);
    QFETCH(bool, mayBeCut);
    Bench bench;
    const Bytes content = testing::randomBytes(10 * chunk);
    Bytes file = bench.stage.file(content);
    const std::size_t payload = file.size() - 10 * (chunk + 16);
    damage(file);
    bench.folder.write("file.age", file);
    AgeJob job = bench.job("file.age", "plain");
    job.keepVerified = true;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    const Error &error = bench.outcome().error();
    QVERIFY2(static_cast<int>(error.code) == code, qPrintable(testing::errorText(error)));
    QVERIFY((bench.names() == Names{ "file.age", "plain.partial" }));
    const Bytes kept = bytesIn(bench.folder / "plain.partial");
    QCOMPARE(kept.size(), chunks * chunk);
    QVERIFY(std::equal(kept.begin(), kept.end(), content.begin()));
    const AgeReport &report = bench.results.front().report;
    QVERIFY(report.kept && report.damage);
    QCOMPARE(report.kept->path, bench.folder / "plain.partial");
    QCOMPARE(report.kept->size, chunks * chunk);
    QCOMPARE(report.authenticBytes, chunks * chunk);
    QCOMPARE(report.damage->chunk, chunks);
    QCOMPARE(report.damage->offset, payload + chunks * (chunk + 16));
    QCOMPARE(report.damage->mayBeCut, mayBeCut);
    const std::string detail = error.detail.english();
    QCOMPARE(detail.find(", or cut off there") != std::string::npos, mayBeCut);
    QVERIFY(
        detail.find(std::to_string(chunks * chunk) + " authentic bytes before it are kept in plain.partial")
        != std::string::npos);
    if (error.code == ErrorCode::AuthenticationFailed)
        QVERIFY2(detail.starts_with("chunk " + std::to_string(chunks) + ", at byte "
                                    + std::to_string(report.damage->offset) + " of the file, is damaged"),
                 detail.c_str());
}

void TestAgeKeptParts::whatCameBeforeAFaultOfTheArmorIsKept_data()
{
    using Damage = std::function<void(std::string &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("code");
    QTest::addColumn<qulonglong>("chunks");
    QTest::addColumn<qulonglong>("kept");
    const auto row = [](const char *name, Damage change, ErrorCode code, std::size_t chunks,
                        std::size_t kept) {
        QTest::newRow(name) << std::move(change) << static_cast<int>(code) << qulonglong{ chunks }
                            << qulonglong{ kept };
    };
    // About three quarters of the text are behind this place, so that a chunk and more is before it.
    const auto inside = [](std::string &text) {
        return text.begin() + static_cast<std::ptrdiff_t>(text.size() / 4);
    };
    const Damage cut = [=](std::string &text) { text.erase(inside(text), text.end()); };
    const Damage stray = [=](std::string &text) { *inside(text) = '#'; };
    row("cut, within a batch", cut, ErrorCode::Truncated, 7, 1);
    row("cut, after some batches", cut, ErrorCode::Truncated, 41, 10);
    row("a stray character, within a batch", stray, ErrorCode::BadInput, 7, 1);
    row("a stray character, after some batches", stray, ErrorCode::BadInput, 41, 10);
    row(
        "the last line missing", [](std::string &text) { text.erase(text.rfind("-----END")); },
        ErrorCode::Truncated, 7, 7);
    row(
        "something after the end", [](std::string &text) { text += "more"; }, ErrorCode::BadInput, 7, 7);
}

void TestAgeKeptParts::whatCameBeforeAFaultOfTheArmorIsKept()
{
    QFETCH(std::function<void(std::string &)>, damage);
    QFETCH(int, code);
    QFETCH(qulonglong, chunks);
    QFETCH(qulonglong, kept);
    Bench bench;
    const Bytes content = testing::randomBytes(chunks * chunk);
    std::string text = testing::textOf(bench.stage.file(content, age::AgeForm::Armored));
    damage(text);
    bench.folder.write("file.age", text);
    AgeJob job = bench.job("file.age", "plain");
    job.keepVerified = true;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    const Error &error = bench.outcome().error();
    QVERIFY2(static_cast<int>(error.code) == code, qPrintable(testing::errorText(error)));
    QVERIFY2(error.detail.english().find("armor") != std::string::npos, error.detail.english().c_str());
    const AgeReport &report = bench.results.front().report;
    QVERIFY(!report.damage);
    QCOMPARE(report.authenticBytes, kept * chunk);
    const Bytes part = bytesIn(bench.folder / "plain.partial");
    QCOMPARE(part.size(), kept * chunk);
    QVERIFY(std::equal(part.begin(), part.end(), content.begin()));
}

void TestAgeKeptParts::whatCameBeforeADiskFailedIsGivenOut()
{
    const testing::AgeStage stage;
    const Bytes content = testing::randomBytes(7 * chunk);
    const Bytes file = stage.file(content);
    std::size_t read = 0;
    const ByteSource failing = [&](std::span<std::byte> room) -> Result<std::size_t> {
        if (read + room.size() > file.size() / 2)
            return std::unexpected(systemError(Step::Read, EIO, "the disk"));
        std::copy_n(file.begin() + static_cast<std::ptrdiff_t>(read), room.size(), room.begin());
        read += room.size();
        return room.size();
    };
    Bytes given;
    AgeDecryption decryption(stage.crypto, { testing::AgeStage::identity(1) }, failing,
                             [&given](std::span<const std::byte> bytes) -> Result<void> {
                                 given.insert(given.end(), bytes.begin(), bytes.end());
                                 return {};
                             });
    VERIFY_RESULT(decryption.begin());
    VERIFY_FAILURE(decryption.work({}), ErrorCode::Io, Step::Read, "");
    QCOMPARE(given.size(), 2 * chunk);
    QVERIFY(std::equal(given.begin(), given.end(), content.begin()));
    QVERIFY(!decryption.damage());
}

void TestAgeKeptParts::aPartIsKeptBesideAnother()
{
    Bench bench;
    Bytes file = bench.stage.file(testing::randomBytes(3 * chunk));
    file.back() ^= std::byte{ 1 };
    bench.folder.write("file.age", file);
    bench.folder.write("plain.partial", "precious");
    AgeJob job = bench.job("file.age", "plain");
    job.keepVerified = true;
    job.existing = Existing::Replace;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    QVERIFY((bench.names() == Names{ "file.age", "plain.partial", "plain.2.partial" }));
    QCOMPARE(testing::contentOf(bench.folder / "plain.partial"), std::string("precious"));
}

void TestAgeKeptParts::aPartIsAsPrivateAsItsFile()
{
    Bench bench;
    Bytes file = bench.stage.file(testing::randomBytes(3 * chunk));
    file.back() ^= std::byte{ 1 };
    fs::permissions(bench.folder.write("file.age", file), fs::perms::owner_read | fs::perms::owner_write);
    AgeJob job = bench.job("file.age", "plain");
    job.keepVerified = true;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    QCOMPARE(fs::status(bench.folder / "plain.partial").permissions(),
             fs::perms::owner_read | fs::perms::owner_write);
}

void TestAgeKeptParts::aPartWhoseNameIsTooLongIsAnErrorOfItsFileAlone()
{
    Bench bench;
    Bytes file = bench.stage.file(testing::randomBytes(3 * chunk));
    bench.folder.write("good.age", file);
    file.back() ^= std::byte{ 1 };
    bench.folder.write("file.age", file);
    AgeJob job = bench.job("file.age", std::string(250, 'n').c_str());
    job.keepVerified = true;
    QVERIFY(bench.run({ job, bench.job("good.age", "good") }, bench.decrypting()));
    QCOMPARE(bench.results.size(), std::size_t{ 2 });
    QVERIFY((bench.names() == Names{ "file.age", "good.age", "good" }));
    const auto failed = std::ranges::find(bench.results, std::size_t{ 0 }, &AgeResult::job);
    QVERIFY(!failed->outcome);
    QCOMPARE(failed->outcome.error().code, ErrorCode::AuthenticationFailed);
}

void TestAgeKeptParts::nothingIsKeptUnlessAskedFor()
{
    Bench bench;
    Bytes file = bench.stage.file(testing::randomBytes(3 * chunk));
    file.back() ^= std::byte{ 1 };
    bench.folder.write("file.age", file);
    QVERIFY(bench.run({ bench.job("file.age", "plain") }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    QVERIFY(bench.results.front().report.damage);
    QCOMPARE(bench.results.front().report.damage->chunk, std::uint64_t{ 2 });
    QVERIFY(!bench.results.front().report.kept);
    QCOMPARE(bench.results.front().report.authenticBytes, std::uint64_t{ 2 * chunk });
    QVERIFY((bench.names() == Names{ "file.age" }));
}

void TestAgeKeptParts::whatIsWrongFromTheStartKeepsNothing()
{
    Bench bench;
    bench.folder.write("stranger.age", bench.stage.file(testing::randomBytes(3 * chunk)));
    Bytes file = bench.stage.file(testing::randomBytes(100));
    file.back() ^= std::byte{ 1 };
    bench.folder.write("file.age", file);
    std::vector<AgeJob> jobs{ bench.job("stranger.age", "plain"), bench.job("missing.age", "plain2") };
    for (AgeJob &job : jobs)
        job.keepVerified = true;
    QVERIFY(bench.run(jobs, bench.decrypting(2)));
    AgeJob first = bench.job("file.age", "plain3");
    first.keepVerified = true;
    QVERIFY(bench.run({ first }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.results.front().report.authenticBytes, std::uint64_t{ 0 });
    QVERIFY((bench.names() == Names{ "stranger.age", "file.age" }));
}

void TestAgeKeptParts::theAuthenticPartOfAnArchiveIsKept()
{
    Bench bench;
    const std::vector<TarEntry> entries{ { "top/first", '0', std::string(3 * chunk, '1') },
                                         { "top/second", '0', std::string(20 * chunk, '2') } };
    Bytes file = bench.stage.file(testing::bytesOf(testing::tarArchive(entries)));
    file.back() ^= std::byte{ 1 };
    bench.folder.write("file.tar.age", file);
    AgeJob job = bench.job("file.tar.age", "target");
    job.unpack = true;
    job.keepVerified = true;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::AuthenticationFailed);
    QVERIFY((bench.names() == Names{ "file.tar.age", "target.partial" }));
    QCOMPARE(testing::contentOf(bench.folder / "target.partial/first"), std::string(3 * chunk, '1'));
    const std::string second = testing::contentOf(bench.folder / "target.partial/second");
    QVERIFY(!second.empty() && second.size() <= 20 * chunk);
    QCOMPARE(second, std::string(second.size(), '2'));
}

QTEST_GUILESS_MAIN(TestAgeKeptParts)
#include "tst_agekeptparts.moc"
