// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/agebench.h"
#include "support/runprocess.h"
#include "support/tarbuilder.h"
#include "support/trees.h"

#include <QTest>

using namespace cipherscope;
using namespace cipherscope::operations;
using Bench = testing::AgeBench;
using testing::Bytes;
using testing::TarEntry;
namespace fs = std::filesystem;
using Names = std::set<std::string>;

namespace {

constexpr std::size_t chunk = std::size_t{ 64 } * 1024;

} // namespace

/** Folders, locked as archives and unpacked. */
class TestAgeFolderJobs : public QObject {
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
    void aRelativeNameDoesNotPackAFolderIntoItself();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestAgeFolderJobs::aFolderComesBackAsItWas()
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

void TestAgeFolderJobs::ageAndTarOpenAFolder()
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

void TestAgeFolderJobs::aPackedFolderIsAsPrivateAsTheFolder()
{
    Bench bench;
    bench.folder.write("photos/file", "x");
    ::chmod((bench.folder / "photos").c_str(), 0700);
    QVERIFY(bench.run({ bench.job("photos", "photos.tar.age") }, bench.encrypting()));
    struct stat status { };
    QCOMPARE(::stat((bench.folder / "photos.tar.age").c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestAgeFolderJobs::aFolderIsNotPackedIntoItself()
{
    Bench bench;
    bench.folder.write("photos/sub/file", "x");
    QVERIFY(bench.run({ bench.job("photos", "photos/sub/photos.tar.age") }, bench.encrypting()));
    QVERIFY(!bench.outcome());
    QCOMPARE(bench.outcome().error().code, ErrorCode::BadInput);
    QVERIFY(bench.run({ bench.job("photos", "photos2.tar.age") }, bench.encrypting()));
    VERIFY_RESULT(bench.outcome());
}

void TestAgeFolderJobs::aFolderThatCannotBeReadLeavesNothingBehind()
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

void TestAgeFolderJobs::aHostileArchiveLeavesNothingBehind()
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
    QVERIFY(bench.outcome().error().detail.english().starts_with("entry top/out/evil: "));
    QVERIFY(bench.results.front().report.isNoArchive);
    QCOMPARE(bench.results.front().report.authenticBytes, std::uint64_t{ 0 });
    QVERIFY((bench.names() == Names{ "file.tar.age" }));
}

void TestAgeFolderJobs::aDamagedArchiveLeavesNothingBehind()
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
    QVERIFY(!bench.results.front().report.isNoArchive);
    QVERIFY((bench.names() == Names{ "file.tar.age" }));
}

void TestAgeFolderJobs::whatIsNoArchiveIsNotUnpacked()
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
        QVERIFY(bench.results.front().report.isNoArchive);
        QVERIFY((bench.names() == Names{ "file.age" }));
    }
}

void TestAgeFolderJobs::aCancelLeavesNoFolderBehind()
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

void TestAgeFolderJobs::aRelativeNameDoesNotPackAFolderIntoItself()
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

QTEST_GUILESS_MAIN(TestAgeFolderJobs)
#include "tst_agefolderjobs.moc"
