// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/agebench.h"
#include "support/trees.h"

#include <QTest>

#include <fstream>

using namespace cipherscope;
using namespace cipherscope::operations;
using Bench = testing::AgeBench;
using testing::bytesIn;
namespace fs = std::filesystem;
using Names = std::set<std::string>;

Q_DECLARE_METATYPE(std::string)

namespace {

constexpr std::size_t chunk = std::size_t{ 64 } * 1024;

/** The hidden folder or file that a task is writing, or the one without a name. */
fs::path temporaryIn(const fs::path &folder)
{
    for (const auto &entry : fs::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        const std::string file = fs::read_symlink(entry.path(), gone).native();
        if (file.starts_with(folder.native()) && file.ends_with(" (deleted)"))
            return entry.path();
    }
    for (const auto &entry : fs::directory_iterator(folder)) {
        if (entry.path().filename().native().starts_with(".cipherscope-"))
            return entry.path();
    }
    return {};
}

/** Changes a byte of a file in place, at this distance from its end. */
void damage(const fs::path &file, std::size_t fromEnd)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekg(-static_cast<std::streamoff>(fromEnd), std::ios::end);
    const auto byte = static_cast<char>(stream.peek() ^ 1);
    stream.put(byte);
}

/** Runs a job up to where its new file is complete but for its verification. */
Result<engine::Provenance> runWithDamage(const AgeJob &job, const AgeSettings &settings,
                                         const std::function<void()> &damageIt)
{
    AgeTask task(job, settings, [](std::uint64_t) {});
    if (const Result<void> begun = task.begin(); !begun)
        return std::unexpected(begun.error());
    if (const Result<void> worked = task.work({}); !worked)
        return std::unexpected(worked.error());
    damageIt();
    return task.complete({});
}

} // namespace

/** What is read back after it was written, and originals that are deleted only then. */
class TestAgeVerifiedJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = testing::openDescriptors(); }
    void cleanup() { QCOMPARE(testing::openDescriptors(), m_descriptors); }
    void whatWasVerifiedIsSaidToBe_data();
    void whatWasVerifiedIsSaidToBe();
    void whatIsNotOnTheDiskAsWrittenIsNotKept_data();
    void whatIsNotOnTheDiskAsWrittenIsNotKept();
    void theOriginalIsDeletedOnceTheNewFileIsVerified_data();
    void theOriginalIsDeletedOnceTheNewFileIsVerified();
    void anOriginalThatChangedIsNotDeleted();
    void aLinkToTheOriginalIsNotDeleted();
    void ofAFolderOnlyWhatWasPackedIsDeleted();
    void standardOutputCannotBeReadBack();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestAgeVerifiedJobs::whatWasVerifiedIsSaidToBe_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<bool>("armored");
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, 20 * chunk + 1 }) {
        for (const bool armored : { false, true })
            QTest::addRow("%zu bytes, %s", size, armored ? "armored" : "binary")
                << static_cast<qulonglong>(size) << armored;
    }
}

void TestAgeVerifiedJobs::whatWasVerifiedIsSaidToBe()
{
    QFETCH(qulonglong, size);
    QFETCH(bool, armored);
    Bench bench;
    bench.folder.write("plain", testing::randomBytes(size));
    AgeJob job = bench.job("plain", "file.age");
    job.size = size;
    job.afterWriting = AfterWriting::Verify;
    QVERIFY(bench.run({ job }, bench.encrypting(armored ? age::AgeForm::Armored : age::AgeForm::Binary)));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(bench.results.front().report.isVerified);
    QVERIFY(!bench.results.front().report.isOriginalDeleted);
    QCOMPARE(bench.operation->bytesDone(), 2 * size);
    QCOMPARE(bench.operation->bytesTotal(), 2 * size);

    AgeJob back = bench.job("file.age", "back");
    back.afterWriting = AfterWriting::Verify;
    QVERIFY(bench.run({ back }, bench.decrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(bench.results.front().report.isVerified);
    QVERIFY(bytesIn(bench.folder / "back") == testing::randomBytes(size));
    QVERIFY((bench.names() == Names{ "plain", "file.age", "back" }));
}

void TestAgeVerifiedJobs::whatIsNotOnTheDiskAsWrittenIsNotKept_data()
{
    QTest::addColumn<qulonglong>("fromEnd");
    QTest::newRow("the last byte") << 1ULL;
    QTest::newRow("a byte in the middle") << qulonglong{ 5 * chunk };
    QTest::newRow("the payload's nonce") << qulonglong{ 10 * (chunk + 16) + 8 };
    QTest::newRow("the header's MAC") << qulonglong{ 10 * (chunk + 16) + 16 + 20 };
    QTest::newRow("a stanza") << qulonglong{ 10 * (chunk + 16) + 16 + 70 };
}

void TestAgeVerifiedJobs::whatIsNotOnTheDiskAsWrittenIsNotKept()
{
    QFETCH(qulonglong, fromEnd);
    Bench bench;
    bench.folder.write("plain", testing::randomBytes(10 * chunk));
    AgeJob job = bench.job("plain", "file.age");
    job.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    const auto done =
        runWithDamage(job, bench.encrypting(), [&] { damage(temporaryIn(bench.folder.path()), fromEnd); });
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Io);
    QCOMPARE(done.error().subject, job.output.native());
    QCOMPARE(done.error().detail.english(), std::string("what was read back is not what was written"));
    QVERIFY((bench.names() == Names{ "plain" }));

    bench.folder.write("file.age", bench.stage.file(testing::randomBytes(12 * chunk)));
    AgeJob back = bench.job("file.age", "back");
    back.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    const auto doneBack =
        runWithDamage(back, bench.decrypting(), [&] { damage(temporaryIn(bench.folder.path()), fromEnd); });
    QVERIFY(!doneBack);
    QCOMPARE(doneBack.error().code, ErrorCode::Io);
    QVERIFY((bench.names() == Names{ "plain", "file.age" }));
}

void TestAgeVerifiedJobs::theOriginalIsDeletedOnceTheNewFileIsVerified_data()
{
    QTest::addColumn<std::string>("input");
    QTest::newRow("a file") << std::string("plain");
    QTest::newRow("a folder") << std::string("photos");
}

void TestAgeVerifiedJobs::theOriginalIsDeletedOnceTheNewFileIsVerified()
{
    QFETCH(std::string, input);
    Bench bench;
    bench.folder.write("plain", testing::randomBytes(10 * chunk));
    testing::makeTree(bench.folder, "photos");
    ::chmod((bench.folder / "photos/sub").c_str(), 0755);
    const auto original = testing::contentOfTree(bench.folder / input);
    AgeJob job = bench.job(input, "file.age");
    job.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    QVERIFY(bench.run({ job }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(bench.results.front().report.isVerified);
    QVERIFY(bench.results.front().report.isOriginalDeleted);
    QVERIFY(bench.results.front().report.notDeleted.empty());
    QVERIFY(!fs::exists(bench.folder / input));

    AgeJob back = bench.job("file.age", input);
    back.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    back.unpack = input == "photos";
    QVERIFY(bench.run({ back }, bench.decrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(bench.results.front().report.isVerified);
    QVERIFY(bench.results.front().report.isOriginalDeleted);
    QVERIFY(testing::contentOfTree(bench.folder / input) == original);
    QVERIFY((bench.names() == Names{ "plain", "photos" }));
}

void TestAgeVerifiedJobs::anOriginalThatChangedIsNotDeleted()
{
    Bench bench;
    const fs::path plain = bench.folder.write("plain", testing::randomBytes(10 * chunk));
    AgeJob job = bench.job("plain", "file.age");
    job.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    const AgeSettings settings = bench.encrypting();
    // While it is verified, another file takes its name.
    bool isVerifying = false;
    AgeTask task(job, settings, [&](std::uint64_t) {
        if (std::exchange(isVerifying, false)) {
            bench.folder.write("newer", "newer");
            fs::rename(bench.folder / "newer", plain);
        }
    });
    VERIFY_RESULT(task.begin());
    VERIFY_RESULT(task.work({}));
    isVerifying = true;
    VERIFY_RESULT(task.complete({}));
    QVERIFY(task.report().isVerified);
    QVERIFY(!task.report().isOriginalDeleted);
    QCOMPARE(task.report().notDeleted.size(), std::size_t{ 1 });
    QCOMPARE(task.report().notDeleted[0].code, ErrorCode::Changed);
    QCOMPARE(testing::contentOf(plain), std::string("newer"));
}

void TestAgeVerifiedJobs::aLinkToTheOriginalIsNotDeleted()
{
    Bench bench;
    bench.folder.write("plain", "content");
    fs::create_symlink("plain", bench.folder / "link");
    AgeJob job = bench.job("link", "file.age");
    job.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    QVERIFY(bench.run({ job }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(!bench.results.front().report.isOriginalDeleted);
    QCOMPARE(bench.results.front().report.notDeleted.front().detail.english(), std::string("it is a link"));
    QVERIFY((bench.names() == Names{ "plain", "link", "file.age" }));
}

void TestAgeVerifiedJobs::ofAFolderOnlyWhatWasPackedIsDeleted()
{
    Bench bench;
    bench.folder.write("photos/a", "a");
    bench.folder.write("photos/b", "b");
    QCOMPARE(::mkfifo((bench.folder / "photos/pipe").c_str(), 0600), 0);
    AgeJob job = bench.job("photos", "photos.tar.age");
    job.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    const AgeSettings settings = bench.encrypting();
    AgeTask task(job, settings, [](std::uint64_t) {});
    VERIFY_RESULT(task.begin());
    VERIFY_RESULT(task.work({}));
    bench.folder.write("photos/c", "came later");
    VERIFY_RESULT(task.complete({}));
    QVERIFY(!task.report().isOriginalDeleted);
    QCOMPARE(task.report().folder->skipped.size(), std::size_t{ 1 });
    Names left;
    for (const auto &entry : fs::directory_iterator(bench.folder / "photos"))
        left.insert(entry.path().filename());
    QVERIFY((left == Names{ "c", "pipe" }));
    QCOMPARE(task.report().notDeleted.size(), std::size_t{ 2 });
}

void TestAgeVerifiedJobs::standardOutputCannotBeReadBack()
{
    Bench bench;
    bench.folder.write("plain", "x");
    AgeJob job = bench.job("plain", "");
    job.output.clear();
    job.afterWriting = AfterWriting::Verify;
    QVERIFY(bench.run({ job }, bench.encrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::BadInput);
}

QTEST_GUILESS_MAIN(TestAgeVerifiedJobs)
#include "tst_ageverifiedjobs.moc"
