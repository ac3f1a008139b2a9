// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/uniquefd.h"
#include "operations/listfiles.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

using namespace cipherscope;
using namespace cipherscope::operations;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

FileList list(const std::vector<fs::path> &arguments, Links links = Links::StayInside)
{
    return listFiles(arguments, links, std::stop_token()).value_or(FileList());
}

/** The files' paths below a folder, for comparing. */
QStringList namesIn(const FileList &list, const fs::path &folder)
{
    QStringList names;
    for (const FoundFile &file : list.files)
        names.append(QString::fromStdString(file.path.lexically_relative(folder).native()));
    return names;
}

/** "sub/x: 9" for an error with code 9. */
QStringList errorsIn(const FileList &list, const fs::path &folder)
{
    QStringList texts;
    for (const Error &error : list.errors)
        texts.append(QString::fromStdString(fs::path(error.subject).lexically_relative(folder).native())
                     + QStringLiteral(": %1").arg(static_cast<int>(error.code)));
    return texts;
}

QString withCode(const char *name, ErrorCode code)
{
    return QStringLiteral("%1: %2").arg(QString::fromLatin1(name)).arg(static_cast<int>(code));
}

} // namespace

class TestListFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesComeInTheOrderOfTheArguments();
    void aFolderGivesEverythingBelowItByName();
    void sizesAreThoseOfTheFilesAndTheirSum();
    void anEmptyFolderIsNoError();
    void whatCannotBeOpenedAsAnArgumentStaysInTheList();
    void pipesSocketsAndDevicesBelowAFolderAreErrors();
    void linksInsideTheFolderAreFiles();
    void linksOutOfTheFolderAreNamedUnlessFollowed();
    void aLinkToASiblingWithTheSameBeginningIsOutside();
    void danglingLinksAreReported();
    void anArgumentThatIsALinkIsFollowed();
    void loopsOfLinksEnd();
    void aFolderThatCannotBeReadIsReportedAndTheRestListed();
    void namesAreBytes();
    void aVeryDeepTreeIsListed();
    void aCancelEndsTheListing();
    void noDescriptorStaysOpen();
};

void TestListFiles::filesComeInTheOrderOfTheArguments()
{
    const ScratchFolder folder;
    const FileList found = list({ folder.write("z", "1"), folder.write("a", "22"), folder.write("m", "") });
    QCOMPARE(namesIn(found, folder.path()),
             QStringList({ QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("m") }));
    QVERIFY(found.errors.empty());
    QVERIFY(list({}).files.empty());
}

void TestListFiles::aFolderGivesEverythingBelowItByName()
{
    const ScratchFolder folder;
    for (const char *name :
         { "tree/b/2", "tree/b/1", "tree/a", "tree/c", "tree/b/deep/er/x", "tree/.hidden", "tree/B" })
        folder.write(name, "x");
    fs::create_directory(folder / "tree/empty");
    const FileList found = list({ folder / "tree" });
    QCOMPARE(namesIn(found, folder / "tree"),
             QStringList({ QStringLiteral(".hidden"), QStringLiteral("B"), QStringLiteral("a"),
                           QStringLiteral("b/1"), QStringLiteral("b/2"), QStringLiteral("b/deep/er/x"),
                           QStringLiteral("c") }));
    QVERIFY(found.errors.empty());
}

void TestListFiles::sizesAreThoseOfTheFilesAndTheirSum()
{
    const ScratchFolder folder;
    folder.write("a", std::string(1000, 'a'));
    folder.write("b", "");
    folder.write("c", std::string(234, 'c'));
    const FileList found = list({ folder.path(), folder / "c" });
    QCOMPARE(found.files.size(), std::size_t{ 4 });
    QCOMPARE(found.files[0].size, std::uint64_t{ 1000 });
    QCOMPARE(found.files[1].size, std::uint64_t{ 0 });
    QCOMPARE(found.files[3].size, std::uint64_t{ 234 });
    QCOMPARE(found.totalSize, std::uint64_t{ 1468 });
}

void TestListFiles::anEmptyFolderIsNoError()
{
    const ScratchFolder folder;
    const FileList found = list({ folder.path() });
    QVERIFY(found.files.empty());
    QVERIFY(found.errors.empty());
}

void TestListFiles::whatCannotBeOpenedAsAnArgumentStaysInTheList()
{
    const ScratchFolder folder;
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    fs::create_symlink("nowhere", folder / "dangling");
    const FileList found =
        list({ folder / "missing", folder / "pipe", folder / "dangling", "/dev/null", "" });
    QCOMPARE(found.files.size(), std::size_t{ 5 });
    QVERIFY(found.errors.empty());
    QCOMPARE(found.totalSize, std::uint64_t{ 0 });
}

void TestListFiles::pipesSocketsAndDevicesBelowAFolderAreErrors()
{
    const ScratchFolder folder;
    folder.write("file", "x");
    QCOMPARE(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "socket").native().copy(address.sun_path, sizeof address.sun_path - 1);
    QCOMPARE(::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const FileList found = list({ folder.path() });
    QCOMPARE(namesIn(found, folder.path()), QStringList(QStringLiteral("file")));
    QCOMPARE(errorsIn(found, folder.path()),
             QStringList({ withCode("pipe", ErrorCode::NotRegularFile),
                           withCode("socket", ErrorCode::NotRegularFile) }));
}

void TestListFiles::linksInsideTheFolderAreFiles()
{
    const ScratchFolder folder;
    folder.write("tree/sub/file", "12345");
    fs::create_symlink("sub/file", folder / "tree/relative");
    fs::create_symlink(folder / "tree/sub/file", folder / "tree/absolute");
    fs::create_symlink("sub", folder / "tree/a-folder");
    const FileList found = list({ folder / "tree" });
    QCOMPARE(
        namesIn(found, folder / "tree"),
        QStringList({ QStringLiteral("absolute"), QStringLiteral("relative"), QStringLiteral("sub/file") }));
    QCOMPARE(found.totalSize, std::uint64_t{ 15 });
    QVERIFY(found.errors.empty());
}

void TestListFiles::linksOutOfTheFolderAreNamedUnlessFollowed()
{
    const ScratchFolder folder;
    folder.write("outside/file", "x");
    folder.write("tree/own", "x");
    fs::create_symlink("../outside/file", folder / "tree/link");
    fs::create_symlink("../outside", folder / "tree/link-to-folder");
    const FileList found = list({ folder / "tree" });
    QCOMPARE(namesIn(found, folder / "tree"), QStringList(QStringLiteral("own")));
    QVERIFY(found.errors.empty());
    QVERIFY(
        (found.linksOut == std::vector<fs::path>{ folder / "tree/link", folder / "tree/link-to-folder" }));

    const FileList followed = list({ folder / "tree" }, Links::Follow);
    QCOMPARE(namesIn(followed, folder / "tree"),
             QStringList(
                 { QStringLiteral("link"), QStringLiteral("link-to-folder/file"), QStringLiteral("own") }));
    QVERIFY(followed.errors.empty());
    QVERIFY(followed.linksOut.empty());
}

void TestListFiles::aLinkToASiblingWithTheSameBeginningIsOutside()
{
    const ScratchFolder folder;
    folder.write("tree-old/file", "x");
    fs::create_directory(folder / "tree");
    fs::create_symlink("../tree-old/file", folder / "tree/link");
    const FileList found = list({ folder / "tree" });
    QVERIFY(found.files.empty());
    QCOMPARE(found.linksOut.size(), std::size_t{ 1 });
}

void TestListFiles::danglingLinksAreReported()
{
    const ScratchFolder folder;
    fs::create_symlink("nowhere", folder / "dangling");
    fs::create_symlink("itself", folder / "itself");
    for (const Links links : { Links::StayInside, Links::Follow }) {
        const FileList found = list({ folder.path() }, links);
        QVERIFY(found.files.empty());
        QCOMPARE(errorsIn(found, folder.path()),
                 QStringList({ withCode("dangling", ErrorCode::NotFound),
                               withCode("itself", ErrorCode::NotRegularFile) }));
    }
}

void TestListFiles::anArgumentThatIsALinkIsFollowed()
{
    const ScratchFolder folder;
    folder.write("tree/file", "123");
    fs::create_symlink("tree", folder / "link");
    fs::create_symlink("tree/file", folder / "link-to-file");
    const FileList found = list({ folder / "link", folder / "link-to-file" });
    QCOMPARE(namesIn(found, folder.path()),
             QStringList({ QStringLiteral("link/file"), QStringLiteral("link-to-file") }));
    QCOMPARE(found.totalSize, std::uint64_t{ 6 });
}

void TestListFiles::loopsOfLinksEnd()
{
    const ScratchFolder folder;
    folder.write("tree/sub/file", "x");
    fs::create_symlink("..", folder / "tree/sub/up");
    fs::create_symlink(".", folder / "tree/sub/here");
    fs::create_symlink("sub", folder / "tree/again");
    for (const Links links : { Links::StayInside, Links::Follow }) {
        const FileList found = list({ folder / "tree" }, links);
        QCOMPARE(found.files.size(), std::size_t{ 1 });
        QVERIFY(found.errors.empty());
    }
}

void TestListFiles::aFolderThatCannotBeReadIsReportedAndTheRestListed()
{
    const ScratchFolder folder;
    folder.write("a", "x");
    folder.write("locked/secret", "x");
    folder.write("z", "x");
    QCOMPARE(::chmod((folder / "locked").c_str(), 0), 0);
    FileList found;
    {
        const testing::OrdinaryUser user;
        found = list({ folder.path() });
    }
    QCOMPARE(::chmod((folder / "locked").c_str(), 0755), 0);
    QCOMPARE(namesIn(found, folder.path()), QStringList({ QStringLiteral("a"), QStringLiteral("z") }));
    QCOMPARE(errorsIn(found, folder.path()), QStringList(withCode("locked", ErrorCode::PermissionDenied)));
    QCOMPARE(found.errors.front().step, Step::List);
}

void TestListFiles::namesAreBytes()
{
    const ScratchFolder folder;
    const std::vector<std::string> names{ "a b", "line\nfeed", "back\\slash", "\xff\xfe",
                                          std::string(255, 'n') };
    for (const std::string &name : names)
        folder.write(name, "x");
    const FileList found = list({ folder.path() });
    QCOMPARE(found.files.size(), names.size());
    for (const FoundFile &file : found.files)
        QVERIFY(std::ranges::find(names, file.path.filename().native()) != names.end());
}

void TestListFiles::aVeryDeepTreeIsListed()
{
    const ScratchFolder folder;
    fs::path deep = "tree";
    for (int level = 0; level < 200; ++level)
        deep /= "d";
    folder.write(deep / "file", "x");
    const FileList found = list({ folder / "tree" });
    QCOMPARE(found.files.size(), std::size_t{ 1 });
    QVERIFY(found.errors.empty());
}

void TestListFiles::aCancelEndsTheListing()
{
    const ScratchFolder folder;
    folder.write("a", "x");
    std::stop_source stop;
    stop.request_stop();
    const std::vector<fs::path> arguments{ folder.path() };
    const Result<FileList> found = listFiles(arguments, Links::StayInside, stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TestListFiles::noDescriptorStaysOpen()
{
    const auto before = testing::openDescriptors();
    danglingLinksAreReported();
    aFolderThatCannotBeReadIsReportedAndTheRestListed();
    aVeryDeepTreeIsListed();
    aCancelEndsTheListing();
    QCOMPARE(testing::openDescriptors(), before);
}

QTEST_GUILESS_MAIN(TestListFiles)
#include "tst_listfiles.moc"
