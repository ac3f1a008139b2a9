// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/safewrite.h"
#include "support/enginerows.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::contentOf;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

std::size_t filesIn(const fs::path &folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

mode_t modeOf(const fs::path &file)
{
    struct stat status { };
    ::stat(file.c_str(), &status);
    return status.st_mode & 07777U;
}

/** While it lives, no file can grow beyond some bytes: writes give EFBIG. */
class FileSizeLimit final {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit limit{ bytes, m_old.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

} // namespace

class TestSafeWrite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewFileHasTheContentAndTheUsualPermissions();
    void aFileIsReplacedWhole();
    void aReplacedFileKeepsItsPermissions();
    void theTargetOfALinkIsReplacedAndTheLinkStays();
    void aDanglingLinkStaysAndItsTargetIsMade();
    void anyContentIsWrittenAsItIs();
    void theLongestNameThatASystemAllowsCanBeWritten();
    void aRelativeNameIsTakenFromTheCurrentFolder();
    void aFailedWriteKeepsTheOldFile();
    void aLoopOfLinksIsNotReplaced();
    void aMissingFolderIsNotFound();
    void aFolderWithoutPermissionIsAPermissionError();
    void aFolderIsNotReplaced();
    void whatIsNoFileIsNotReplaced();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestSafeWrite::init()
{
    m_descriptors = testing::openDescriptors();
}

void TestSafeWrite::cleanup()
{
    QCOMPARE(testing::openDescriptors(), m_descriptors);
}

void TestSafeWrite::aNewFileHasTheContentAndTheUsualPermissions()
{
    const ScratchFolder folder;
    const mode_t old = ::umask(027);
    const Result<void> written = writeWholeFile(folder / "new", "content");
    ::umask(old);
    VERIFY_RESULT(written);
    QCOMPARE(contentOf(folder / "new"), std::string("content"));
    QCOMPARE(modeOf(folder / "new"), mode_t{ 0640 });
    QCOMPARE(filesIn(folder.path()), std::size_t{ 1 });
}

void TestSafeWrite::aFileIsReplacedWhole()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", std::string(100'000, 'x'));
    VERIFY_RESULT(writeWholeFile(file, "short"));
    QCOMPARE(contentOf(file), std::string("short"));
    QCOMPARE(filesIn(folder.path()), std::size_t{ 1 });
}

void TestSafeWrite::aReplacedFileKeepsItsPermissions()
{
    const ScratchFolder folder;
    for (const mode_t mode : { mode_t{ 0600 }, mode_t{ 0644 }, mode_t{ 0755 }, mode_t{ 0400 } }) {
        const fs::path file = folder.write(std::to_string(mode), "old");
        ::chmod(file.c_str(), mode);
        VERIFY_RESULT(writeWholeFile(file, "new"));
        QCOMPARE(modeOf(file), mode);
        QCOMPARE(contentOf(file), std::string("new"));
    }
}

void TestSafeWrite::theTargetOfALinkIsReplacedAndTheLinkStays()
{
    const ScratchFolder folder;
    folder.write("elsewhere/target", "old");
    fs::create_symlink("elsewhere/target", folder / "link");
    fs::create_symlink("link", folder / "link to the link");
    VERIFY_RESULT(writeWholeFile(folder / "link to the link", "new"));
    QVERIFY(fs::is_symlink(folder / "link"));
    QVERIFY(fs::is_symlink(folder / "link to the link"));
    QVERIFY(!fs::is_symlink(folder / "elsewhere/target"));
    QCOMPARE(contentOf(folder / "elsewhere/target"), std::string("new"));
    QCOMPARE(filesIn(folder / "elsewhere"), std::size_t{ 1 });
    QCOMPARE(filesIn(folder.path()), std::size_t{ 3 });
}

void TestSafeWrite::aDanglingLinkStaysAndItsTargetIsMade()
{
    const ScratchFolder folder;
    fs::create_directory(folder / "elsewhere");
    fs::create_symlink("elsewhere/target", folder / "link");
    VERIFY_RESULT(writeWholeFile(folder / "link", "new"));
    QVERIFY(fs::is_symlink(folder / "link"));
    QCOMPARE(contentOf(folder / "elsewhere/target"), std::string("new"));
}

void TestSafeWrite::anyContentIsWrittenAsItIs()
{
    const ScratchFolder folder;
    const std::vector<std::byte> random = testing::randomBytes(3'000'001);
    const std::string content(reinterpret_cast<const char *>(random.data()), random.size());
    VERIFY_RESULT(writeWholeFile(folder / "large", content));
    QVERIFY(contentOf(folder / "large") == content);
    VERIFY_RESULT(writeWholeFile(folder / "empty", ""));
    QVERIFY(fs::exists(folder / "empty"));
    QCOMPARE(fs::file_size(folder / "empty"), std::uintmax_t{ 0 });
    VERIFY_RESULT(writeWholeFile(folder / "line\nfeed \xff", "x"));
    QCOMPARE(contentOf(folder / "line\nfeed \xff"), std::string("x"));
}

void TestSafeWrite::theLongestNameThatASystemAllowsCanBeWritten()
{
    const ScratchFolder folder;
    const fs::path file = folder / std::string(255, 'n');
    VERIFY_RESULT(writeWholeFile(file, "x"));
    QCOMPARE(contentOf(file), std::string("x"));
}

void TestSafeWrite::aRelativeNameIsTakenFromTheCurrentFolder()
{
    const ScratchFolder folder;
    const fs::path before = fs::current_path();
    fs::current_path(folder.path());
    const Result<void> written = writeWholeFile("file", "x");
    fs::current_path(before);
    VERIFY_RESULT(written);
    QCOMPARE(contentOf(folder / "file"), std::string("x"));
}

void TestSafeWrite::aFailedWriteKeepsTheOldFile()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", "old");
    const FileSizeLimit limit(4096);
    const Result<void> written = writeWholeFile(file, std::string(10'000, 'n'));
    QVERIFY(!written);
    QCOMPARE(written.error().step, Step::Write);
    QCOMPARE(written.error().systemError, EFBIG);
    QCOMPARE(written.error().subject, file.native());
    QCOMPARE(contentOf(file), std::string("old"));
    QCOMPARE(filesIn(folder.path()), std::size_t{ 1 });
    // Nor does a new one stay behind half written.
    QVERIFY(!writeWholeFile(folder / "new", std::string(10'000, 'n')));
    QCOMPARE(filesIn(folder.path()), std::size_t{ 1 });
}

void TestSafeWrite::aLoopOfLinksIsNotReplaced()
{
    const ScratchFolder folder;
    fs::create_symlink("two", folder / "one");
    fs::create_symlink("one", folder / "two");
    const Result<void> written = writeWholeFile(folder / "one", "x");
    QVERIFY(!written);
    QCOMPARE(written.error().subject, (folder / "one").native());
    QVERIFY(fs::is_symlink(folder / "one"));
    QVERIFY(fs::is_symlink(folder / "two"));
    QCOMPARE(filesIn(folder.path()), std::size_t{ 2 });
}

void TestSafeWrite::aMissingFolderIsNotFound()
{
    const ScratchFolder folder;
    const fs::path file = folder / "missing/file";
    const Result<void> written = writeWholeFile(file, "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotFound);
    QCOMPARE(written.error().subject, file.native());
    QVERIFY(!fs::exists(folder / "missing"));
    QVERIFY(!writeWholeFile("", "x"));
}

void TestSafeWrite::aFolderWithoutPermissionIsAPermissionError()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("file", "old");
    const testing::OrdinaryUser user;
    if (::geteuid() == ::getuid())
        ::chmod(folder.path().c_str(), 0500);
    const Result<void> written = writeWholeFile(file, "x");
    ::chmod(folder.path().c_str(), 0700);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(contentOf(file), std::string("old"));
}

void TestSafeWrite::aFolderIsNotReplaced()
{
    const ScratchFolder folder;
    fs::create_directory(folder / "folder");
    const Result<void> written = writeWholeFile(folder / "folder", "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotRegularFile);
    QVERIFY(fs::is_directory(folder / "folder"));
    QCOMPARE(filesIn(folder.path()), std::size_t{ 1 });
}

void TestSafeWrite::whatIsNoFileIsNotReplaced()
{
    // /dev/full and its like must not become files, whoever asks.
    const ScratchFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const Result<void> written = writeWholeFile(folder / "pipe", "x");
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NotRegularFile);
    QVERIFY(fs::is_fifo(folder / "pipe"));
    QCOMPARE(filesIn(folder.path()), std::size_t{ 1 });
}

QTEST_GUILESS_MAIN(TestSafeWrite)
#include "tst_safewrite.moc"
