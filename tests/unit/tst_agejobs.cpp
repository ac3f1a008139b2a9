// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/agebench.h"
#include "support/runprocess.h"
#include "support/tarbuilder.h"
#include "support/trees.h"

#include <QTest>

#include <fstream>

using namespace cipherscope;
using namespace cipherscope::operations;
using Bench = testing::AgeBench;
using testing::AgeStage;
using testing::Bytes;
using testing::bytesIn;
using testing::TarEntry;
namespace fs = std::filesystem;
using Names = std::set<std::string>;

Q_DECLARE_METATYPE(std::string)

namespace {

constexpr std::size_t chunk = std::size_t{ 64 } * 1024;

/** The hidden file or folder that a task is writing. */
fs::path temporaryIn(const fs::path &folder)
{
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

class TestAgeJobs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = testing::openDescriptors(); }
    void cleanup() { QCOMPARE(testing::openDescriptors(), m_descriptors); }
    void aFolderComesBackAsItWas();
    void ageAndTarOpenAFolder();
    void aPackedFolderIsAsPrivateAsTheFolder();
    void aFolderIsNotPackedIntoItself();
    void aFolderThatCannotBeReadLeavesNothingBehind();
    void aHostileArchiveLeavesNothingBehind();
    void aDamagedArchiveLeavesNothingBehind();
    void whatIsNoArchiveIsNotUnpacked();
    void aCancelLeavesNoFolderBehind();
    void whatWasVerifiedIsSaidToBe_data();
    void whatWasVerifiedIsSaidToBe();
    void whatIsNotOnTheDiskAsWrittenIsNotKept_data();
    void whatIsNotOnTheDiskAsWrittenIsNotKept();
    void theOriginalIsDeletedOnceTheNewFileIsVerified_data();
    void theOriginalIsDeletedOnceTheNewFileIsVerified();
    void anOriginalThatChangedIsNotDeleted();
    void aLinkToTheOriginalIsNotDeleted();
    void ofAFolderOnlyWhatWasPackedIsDeleted();
    void theAuthenticPartOfADamagedFileIsKept_data();
    void theAuthenticPartOfADamagedFileIsKept();
    void aPartIsKeptBesideAnother();
    void aPartIsAsPrivateAsItsFile();
    void aPartWhoseNameIsTooLongIsAnErrorOfItsFileAlone();
    void aRelativeNameDoesNotPackAFolderIntoItself();
    void nothingIsKeptUnlessAskedFor();
    void whatIsWrongFromTheStartKeepsNothing();
    void theAuthenticPartOfAnArchiveIsKept();
    void whatDoesNotFitIsNotBegun();
    void standardOutputCannotBeReadBack();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestAgeJobs::aFolderComesBackAsItWas()
{
    Bench bench;
    const fs::path top = testing::makeTree(bench.folder, "photos");
    QVERIFY(bench.run({ bench.job("photos", "photos.tar.age") }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(bench.results.front().report.folder);
    QCOMPARE(bench.results.front().report.folder->files, std::uint64_t{ 8 });
    QCOMPARE(bench.results.front().bytes, bench.results.front().report.folder->size);

    AgeJob job = bench.job("photos.tar.age", "back");
    job.unpack = true;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    VERIFY_RESULT(bench.outcome());
    QCOMPARE(bench.results.front().report.folder->files, std::uint64_t{ 8 });
    QVERIFY(testing::contentOfTree(bench.folder / "back") == testing::contentOfTree(top));
    QVERIFY((bench.names() == Names{ "photos", "photos.tar.age", "back" }));
}

void TestAgeJobs::ageAndTarOpenAFolder()
{
    Bench bench;
    const fs::path top = testing::makeTree(bench.folder, "photos");
    fs::remove(top / "\xff\xfe not UTF-8");
    QVERIFY(bench.run({ bench.job("photos", "photos.tar.age") }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(bench.run({ bench.job("photos.tar.age", "photos.tar") }, bench.decrypting()));
    VERIFY_RESULT(bench.outcome());
    fs::create_directory(bench.folder / "theirs");
    const auto run =
        testing::runProcess({ "tar", "-xpf", bench.folder / "photos.tar", "-C", bench.folder / "theirs" });
    QVERIFY2(run.status == 0 && run.err.empty(), run.err.c_str());
    QVERIFY(testing::contentOfTree(bench.folder / "theirs/photos") == testing::contentOfTree(top));
}

void TestAgeJobs::aPackedFolderIsAsPrivateAsTheFolder()
{
    Bench bench;
    bench.folder.write("photos/file", "x");
    ::chmod((bench.folder / "photos").c_str(), 0700);
    QVERIFY(bench.run({ bench.job("photos", "photos.tar.age") }, bench.encrypting()));
    struct stat status { };
    QCOMPARE(::stat((bench.folder / "photos.tar.age").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestAgeJobs::aFolderIsNotPackedIntoItself()
{
    Bench bench;
    bench.folder.write("photos/sub/file", "x");
    QVERIFY(bench.run({ bench.job("photos", "photos/sub/photos.tar.age") }, bench.encrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::BadInput);
    QVERIFY(bench.run({ bench.job("photos", "photos2.tar.age") }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
}

void TestAgeJobs::aFolderThatCannotBeReadLeavesNothingBehind()
{
    Bench bench;
    const fs::path file = bench.folder.write("photos/b", testing::randomBytes(10 * chunk));
    const AgeJob job = bench.job("photos", "photos.tar.age");
    const AgeSettings settings = bench.encrypting();
    {
        AgeTask task(job, settings, [&file](std::uint64_t) { fs::resize_file(file, 3 * chunk); });
        VERIFY_RESULT(task.begin());
        const Result<void> worked = task.work({});
        QVERIFY(!worked);
        QCOMPARE(worked.error().code, ErrorCode::Changed);
        QCOMPARE(worked.error().subject, file.native());
    }
    QVERIFY((bench.names() == Names{ "photos" }));
}

void TestAgeJobs::aHostileArchiveLeavesNothingBehind()
{
    Bench bench;
    const std::vector<TarEntry> entries{ { "top/good", '0', std::string(10 * chunk, 'x') },
                                         { "top/out", '2', {}, ".." },
                                         { "top/out/evil", '0', "x" },
                                         { "top/more", '0', std::string(40 * chunk, 'x') } };
    bench.folder.write("file.tar.age", bench.stage.file(testing::bytesOf(testing::tarArchive(entries))));
    AgeJob job = bench.job("file.tar.age", "target");
    job.unpack = true;
    job.keepVerified = true;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::BadInput);
    QCOMPARE(bench.outcome().error().subject, job.input.native());
    QVERIFY(bench.outcome().error().detail.starts_with("entry top/out/evil: "));
    QVERIFY((bench.names() == Names{ "file.tar.age" }));
}

void TestAgeJobs::aDamagedArchiveLeavesNothingBehind()
{
    Bench bench;
    const std::vector<TarEntry> entries{ { "top/good", '0', std::string(10 * chunk, 'x') } };
    Bytes file = bench.stage.file(testing::bytesOf(testing::tarArchive(entries)));
    // All that is in the archive comes before this chunk.
    file.back() ^= std::byte{ 1 };
    bench.folder.write("file.tar.age", file);
    AgeJob job = bench.job("file.tar.age", "target");
    job.unpack = true;
    QVERIFY(bench.run({ job }, bench.decrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::AuthenticationFailed);
    QVERIFY((bench.names() == Names{ "file.tar.age" }));
}

void TestAgeJobs::whatIsNoArchiveIsNotUnpacked()
{
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 100 }, 50 * chunk }) {
        Bench bench;
        bench.folder.write("file.age", bench.stage.file(testing::randomBytes(size)));
        AgeJob job = bench.job("file.age", "target");
        job.unpack = true;
        QVERIFY(bench.run({ job }, bench.decrypting()));
        QVERIFY(!bench.outcome());
        QCOMPARE(bench.outcome().error().code, ErrorCode::BadInput);
        QCOMPARE(bench.outcome().error().subject, job.input.native());
        QVERIFY((bench.names() == Names{ "file.age" }));
    }
}

void TestAgeJobs::aCancelLeavesNoFolderBehind()
{
    Bench bench;
    const std::vector<TarEntry> entries{ { "top/good", '0', std::string(100 * chunk, 'x') } };
    bench.folder.write("file.tar.age", bench.stage.file(testing::bytesOf(testing::tarArchive(entries))));
    AgeJob job = bench.job("file.tar.age", "target");
    job.unpack = true;
    const AgeSettings settings = bench.decrypting();
    {
        std::stop_source stop;
        std::uint64_t read = 0;
        AgeTask task(job, settings, [&](std::uint64_t bytes) {
            if ((read += bytes) > 50 * chunk)
                stop.request_stop();
        });
        VERIFY_RESULT(task.begin());
        const Result<void> worked = task.work(stop.get_token());
        QVERIFY(!worked);
        QCOMPARE(worked.error().code, ErrorCode::Cancelled);
    }
    QVERIFY((bench.names() == Names{ "file.tar.age" }));
}

void TestAgeJobs::whatWasVerifiedIsSaidToBe_data()
{
    QTest::addColumn<qulonglong>("size");
    QTest::addColumn<bool>("armored");
    for (const std::size_t size : { std::size_t{ 0 }, std::size_t{ 1 }, 20 * chunk + 1 }) {
        for (const bool armored : { false, true })
            QTest::addRow("%zu bytes, %s", size, armored ? "armored" : "binary")
                << static_cast<qulonglong>(size) << armored;
    }
}

void TestAgeJobs::whatWasVerifiedIsSaidToBe()
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

void TestAgeJobs::whatIsNotOnTheDiskAsWrittenIsNotKept_data()
{
    QTest::addColumn<qulonglong>("fromEnd");
    QTest::newRow("the last byte") << 1ULL;
    QTest::newRow("a byte in the middle") << qulonglong{ 5 * chunk };
    QTest::newRow("the payload's nonce") << qulonglong{ 10 * (chunk + 16) + 8 };
    QTest::newRow("the header's MAC") << qulonglong{ 10 * (chunk + 16) + 16 + 20 };
    QTest::newRow("a stanza") << qulonglong{ 10 * (chunk + 16) + 16 + 70 };
}

void TestAgeJobs::whatIsNotOnTheDiskAsWrittenIsNotKept()
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
    QCOMPARE(done.error().detail, std::string("what was read back is not what was written"));
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

void TestAgeJobs::theOriginalIsDeletedOnceTheNewFileIsVerified_data()
{
    QTest::addColumn<std::string>("input");
    QTest::newRow("a file") << std::string("plain");
    QTest::newRow("a folder") << std::string("photos");
}

void TestAgeJobs::theOriginalIsDeletedOnceTheNewFileIsVerified()
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

void TestAgeJobs::anOriginalThatChangedIsNotDeleted()
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

void TestAgeJobs::aLinkToTheOriginalIsNotDeleted()
{
    Bench bench;
    bench.folder.write("plain", "content");
    fs::create_symlink("plain", bench.folder / "link");
    AgeJob job = bench.job("link", "file.age");
    job.afterWriting = AfterWriting::VerifyAndDeleteOriginal;
    QVERIFY(bench.run({ job }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
    QVERIFY(!bench.results.front().report.isOriginalDeleted);
    QCOMPARE(bench.results.front().report.notDeleted.front().detail, std::string("it is a link"));
    QVERIFY((bench.names() == Names{ "plain", "link", "file.age" }));
}

void TestAgeJobs::ofAFolderOnlyWhatWasPackedIsDeleted()
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

void TestAgeJobs::theAuthenticPartOfADamagedFileIsKept_data()
{
    using Damage = std::function<void(Bytes &)>;
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<int>("code");
    QTest::addColumn<qulonglong>("chunks");
    const auto row = [](const char *name, Damage change, ErrorCode code, std::size_t chunks) {
        QTest::newRow(name) << std::move(change) << static_cast<int>(code) << qulonglong{ chunks };
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
        ErrorCode::AuthenticationFailed, 5);
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

void TestAgeJobs::theAuthenticPartOfADamagedFileIsKept()
{
    QFETCH(std::function<void(Bytes &)>, damage);
    QFETCH(int, code);
    QFETCH(qulonglong, chunks);
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
    QCOMPARE(report.damage->chunk, chunks);
    QCOMPARE(report.damage->offset, payload + chunks * (chunk + 16));
    QVERIFY(error.detail.find(std::to_string(chunks * chunk)
                              + " authentic bytes before it are kept in plain.partial")
            != std::string::npos);
    if (error.code == ErrorCode::AuthenticationFailed)
        QVERIFY2(error.detail.starts_with("chunk " + std::to_string(chunks) + ", at byte "
                                          + std::to_string(report.damage->offset)
                                          + " of the file, is damaged"),
                 error.detail.c_str());
}

void TestAgeJobs::aPartIsKeptBesideAnother()
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

void TestAgeJobs::aPartIsAsPrivateAsItsFile()
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

void TestAgeJobs::aPartWhoseNameIsTooLongIsAnErrorOfItsFileAlone()
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

void TestAgeJobs::aRelativeNameDoesNotPackAFolderIntoItself()
{
    Bench bench;
    bench.folder.write("photos/sub/a", "x");
    const fs::path before = fs::current_path();
    fs::current_path(bench.folder / "photos/sub");
    AgeJob job = bench.job("photos", "");
    job.output = "out.tar.age";
    const bool ran = bench.run({ job }, bench.encrypting());
    fs::current_path(before);
    QVERIFY(ran);
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::BadInput);
    QVERIFY(!fs::exists(bench.folder / "photos/sub/out.tar.age"));
}

void TestAgeJobs::nothingIsKeptUnlessAskedFor()
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
    QVERIFY((bench.names() == Names{ "file.age" }));
}

void TestAgeJobs::whatIsWrongFromTheStartKeepsNothing()
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
    QVERIFY((bench.names() == Names{ "stranger.age", "file.age" }));
}

void TestAgeJobs::theAuthenticPartOfAnArchiveIsKept()
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

void TestAgeJobs::whatDoesNotFitIsNotBegun()
{
    Bench bench;
    const fs::path huge = bench.folder.write("huge", "x");
    // A hole: as large as its name says, and nowhere on the disk.
    if (::truncate(huge.c_str(), off_t{ 1 } << 43) != 0)
        QSKIP("this file system has no such files");
    for (const char *input : { "huge", "folder" }) {
        bench.folder.write("folder/file", "x");
        AgeJob job = bench.job(input, "file.age");
        job.size = std::uint64_t{ 1 } << 50U;
        QVERIFY(bench.run({ job }, bench.encrypting()));
        QVERIFY(!bench.outcome());
        QCOMPARE(bench.outcome().error().code, ErrorCode::NoSpace);
        QCOMPARE(bench.outcome().error().subject, job.output.native());
        QVERIFY((bench.names() == Names{ "huge", "folder" }));
    }
}

void TestAgeJobs::standardOutputCannotBeReadBack()
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

QTEST_GUILESS_MAIN(TestAgeJobs)
#include "tst_agejobs.moc"
