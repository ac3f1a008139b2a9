// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/folderpacker.h"
#include "archive/folderunpacker.h"
#include "archive/newfolder.h"
#include "support/enginerows.h"
#include "support/runprocess.h"
#include "support/scratchfolder.h"
#include "support/tarbuilder.h"
#include "support/trees.h"

#include <QTest>

#include <clocale>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>

using namespace cipherscope;
using namespace cipherscope::archive;
using testing::ScratchFolder;
using testing::TarEntry;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(std::vector<TarEntry>)
Q_DECLARE_METATYPE(std::string)

namespace {

Result<std::string> packed(
    const fs::path &folder, std::size_t step = 100'000,
    const FolderPacker::Progress &progress = [](std::uint64_t) {})
{
    const auto packer = FolderPacker::open(folder, FolderPacker::Remember::Nothing, progress);
    if (!packer)
        return std::unexpected(packer.error());
    std::string archive;
    std::vector<std::byte> room(step);
    while (true) {
        const Result<std::size_t> count = (*packer)->read(room);
        if (!count)
            return std::unexpected(count.error());
        archive.append(reinterpret_cast<const char *>(room.data()), *count);
        if (*count < room.size())
            return archive;
    }
}

/** In pieces of `step` bytes. */
Result<FolderSummary> unpacked(std::string_view archive, const fs::path &target, std::size_t step = 1000)
{
    Result<NewFolder> folder = NewFolder::beside(target);
    if (!folder)
        return std::unexpected(folder.error());
    FolderUnpacker unpacker(*folder, FolderUnpacker::Remember::Digests);
    const auto source = [&](std::span<std::byte> room) -> Result<std::size_t> {
        const auto piece = testing::bytesOf(archive).first(std::min({ step, room.size(), archive.size() }));
        std::ranges::copy(piece, room.begin());
        archive.remove_prefix(piece.size());
        return piece.size();
    };
    if (const Result<void> done = unpacker.unpack(source, {}); !done)
        return std::unexpected(done.error());
    if (!archive.empty())
        return std::unexpected(plainError(ErrorCode::Internal, Step::Read, "not all was read"));
    if (const Result<void> synced = folder->sync(); !synced)
        return std::unexpected(synced.error());
    if (const Result<void> right = unpacker.verify({}, [](std::uint64_t) {}); !right)
        return std::unexpected(right.error());
    if (const Result<void> finished = folder->finish(); !finished)
        return std::unexpected(finished.error());
    if (const Result<void> placed = folder->putInPlace(target, false); !placed)
        return std::unexpected(placed.error());
    return unpacker.summary();
}

std::set<std::string> namesIn(const fs::path &folder)
{
    std::set<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename());
    return names;
}

using Names = std::set<std::string>;

} // namespace

class TestFolderArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_descriptors = testing::openDescriptors(); }
    void cleanup() { QCOMPARE(testing::openDescriptors(), m_descriptors); }
    void aFolderComesBackAsItWas_data();
    void aFolderComesBackAsItWas();
    void tarUnpacksWhatWePack();
    void weUnpackWhatTarPacks_data();
    void weUnpackWhatTarPacks();
    void theArchiveIsTheSameWhateverIsReadAtOnce();
    void socketsPipesAndDevicesAreLeftOutAndNamed();
    void aFileThatChangesMeanwhileIsNamed_data();
    void aFileThatChangesMeanwhileIsNamed();
    void aFileThatMayNotBeReadIsNamed();
    void whatLeadsOutIsRefusedAndNamed_data();
    void whatLeadsOutIsRefusedAndNamed();
    void noOneGetsMoreRightsThanPermissions();
    void whatDeniesReadingIsReadBackBeforeItDoes();
    void theOnlyTopFolderBecomesTheTarget_data();
    void theOnlyTopFolderBecomesTheTarget();
    void aFolderIsNeverReplaced();
    void onlyWhatWasPackedIsDeleted();

private:
    std::ptrdiff_t m_descriptors = 0;
};

void TestFolderArchive::aFolderComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("locale");
    for (const char *locale : { "C", "C.UTF-8" })
        QTest::newRow(locale) << QByteArray(locale);
}

void TestFolderArchive::aFolderComesBackAsItWas()
{
    QFETCH(QByteArray, locale);
    const std::string before = std::setlocale(LC_ALL, nullptr);
    std::setlocale(LC_ALL, locale.constData());
    const ScratchFolder folder;
    const fs::path top = testing::makeTree(folder, "photos");
    const Result<std::string> archive = packed(top);
    VERIFY_RESULT(archive);
    const Result<FolderSummary> summary = unpacked(*archive, folder / "back");
    std::setlocale(LC_ALL, before.c_str());
    VERIFY_RESULT(summary);
    const auto original = testing::contentOfTree(top);
    const auto back = testing::contentOfTree(folder / "back");
    for (const auto &[name, content] : original)
        QVERIFY2(back.contains(name) && back.at(name) == content, name.c_str());
    QCOMPARE(back.size(), original.size());
    QCOMPARE(summary->files, std::uint64_t{ 8 });
    QCOMPARE(summary->folders, std::uint64_t{ 5 });
    QCOMPARE(summary->links, std::uint64_t{ 3 });
    QVERIFY((namesIn(folder.path()) == Names{ "photos", "back" }));
}

void TestFolderArchive::tarUnpacksWhatWePack()
{
    const ScratchFolder folder;
    const fs::path top = testing::makeTree(folder, "photos");
    const Result<std::string> archive = packed(top);
    VERIFY_RESULT(archive);
    folder.write("photos.tar", *archive);
    fs::create_directory(folder / "theirs");
    const auto run = testing::runProcess({ "tar", "-xpf", folder / "photos.tar", "-C", folder / "theirs" });
    // GNU tar does not know the keyword that says so of names that are no text, and takes their bytes.
    QVERIFY2(
        run.status == 0
            && (run.err.empty() || run.err == "tar: Ignoring unknown extended header keyword 'hdrcharset'\n"),
        run.err.c_str());
    QVERIFY(testing::contentOfTree(folder / "theirs/photos") == testing::contentOfTree(top));
}

void TestFolderArchive::weUnpackWhatTarPacks_data()
{
    QTest::addColumn<std::string>("format");
    for (const char *format : { "gnu", "pax", "posix", "ustar" })
        QTest::newRow(format) << std::string(format);
}

void TestFolderArchive::weUnpackWhatTarPacks()
{
    QFETCH(std::string, format);
    const ScratchFolder folder;
    const fs::path top = folder / "photos";
    folder.write("photos/sub/file", testing::randomBytes(100'000));
    fs::create_hard_link(top / "sub/file", top / "other name");
    fs::create_symlink("sub/file", top / "link");
    const std::array<timespec, 2> times{ timespec{ 1, 0 }, timespec{ 1'000'000'000, 0 } };
    for (const char *name : { "sub/file", "link", "sub", "." })
        ::utimensat(AT_FDCWD, (top / name).c_str(), times.data(), AT_SYMLINK_NOFOLLOW);
    const auto run = testing::runProcess(
        { "tar", "-cf", folder / "photos.tar", "--format", format, "-C", folder.path(), "photos" });
    QVERIFY2(run.status == 0, run.err.c_str());
    VERIFY_RESULT(unpacked(testing::contentOf(folder / "photos.tar"), folder / "back"));
    QVERIFY(testing::contentOfTree(folder / "back") == testing::contentOfTree(top));
    QCOMPARE(fs::hard_link_count(folder / "back/other name"), std::uintmax_t{ 2 });
}

void TestFolderArchive::theArchiveIsTheSameWhateverIsReadAtOnce()
{
    const ScratchFolder folder;
    const fs::path top = testing::makeTree(folder, "photos");
    const Result<std::string> whole = packed(top, 10'000'000);
    VERIFY_RESULT(whole);
    for (const std::size_t step : { std::size_t{ 7 }, std::size_t{ 512 }, std::size_t{ 65'537 } }) {
        const Result<std::string> inSteps = packed(top, step);
        VERIFY_RESULT(inSteps);
        QVERIFY(*inSteps == *whole);
    }
}

void TestFolderArchive::socketsPipesAndDevicesAreLeftOutAndNamed()
{
    const ScratchFolder folder;
    folder.write("photos/file", "x");
    QCOMPARE(::mkfifo((folder / "photos/pipe").c_str(), 0600), 0);
    const UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address{ AF_UNIX, {} };
    std::ranges::copy((folder / "photos/socket").native(), address.sun_path);
    QCOMPARE(::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    const auto packer = FolderPacker::open(folder / "photos", FolderPacker::Remember::Nothing, [](auto) {});
    VERIFY_RESULT(packer);
    std::vector<std::byte> room(100'000);
    VERIFY_RESULT((*packer)->read(room));
    const FolderSummary &summary = (*packer)->summary();
    QCOMPARE(summary.files, std::uint64_t{ 1 });
    QCOMPARE(summary.skipped.size(), std::size_t{ 2 });
    QCOMPARE(summary.skipped[0].subject, (folder / "photos/pipe").native());
    QCOMPARE(summary.skipped[0].detail.english(), std::string("it is a pipe"));
    QCOMPARE(summary.skipped[1].detail.english(), std::string("it is a socket"));
}

void TestFolderArchive::aFileThatChangesMeanwhileIsNamed_data()
{
    using Change = std::function<void(const fs::path &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("code");
    const auto row = [](const char *title, Change change, const char *name, ErrorCode code) {
        QTest::newRow(title) << std::move(change) << std::string(name) << static_cast<int>(code);
    };
    row(
        "it shrinks", [](const fs::path &top) { fs::resize_file(top / "a", 70'000); }, "a",
        ErrorCode::Changed);
    row(
        "it grows", [](const fs::path &top) { std::ofstream(top / "a", std::ios::app) << 'x'; }, "a",
        ErrorCode::Changed);
    row(
        "the next one vanishes", [](const fs::path &top) { fs::remove(top / "b"); }, "b",
        ErrorCode::NotFound);
}

void TestFolderArchive::aFileThatChangesMeanwhileIsNamed()
{
    QFETCH(std::function<void(const fs::path &)>, change);
    QFETCH(std::string, name);
    QFETCH(int, code);
    const ScratchFolder folder;
    folder.write("top/a", testing::randomBytes(200'000));
    folder.write("top/b", "b");
    bool isChanged = false;
    const Result<std::string> archive = packed(folder / "top", 1000, [&](std::uint64_t) {
        if (!std::exchange(isChanged, true))
            change(folder / "top");
    });
    QVERIFY(!archive);
    QVERIFY2(static_cast<int>(archive.error().code) == code, qPrintable(testing::errorText(archive.error())));
    QCOMPARE(archive.error().subject, (folder / "top" / name).native());
}

void TestFolderArchive::aFileThatMayNotBeReadIsNamed()
{
    const ScratchFolder folder;
    const fs::path file = folder.write("top/secret", "x");
    ::chmod(file.c_str(), 0);
    const testing::OrdinaryUser user;
    const Result<std::string> archive = packed(folder / "top");
    QVERIFY(!archive);
    QCOMPARE(archive.error().code, ErrorCode::PermissionDenied);
    QCOMPARE(archive.error().subject, file.native());
}

void TestFolderArchive::whatLeadsOutIsRefusedAndNamed_data()
{
    QTest::addColumn<std::vector<TarEntry>>("entries");
    QTest::addColumn<std::string>("says");
    const auto row = [](const char *title, std::vector<TarEntry> entries, const char *says) {
        QTest::newRow(title) << std::move(entries) << std::string(says);
    };
    const TarEntry good{ "top/good", '0', "good" };
    row("absolute", { good, { "/tmp/evil", '0', "x" } }, "entry /tmp/evil: its name is an absolute path");
    row("above", { good, { "../evil", '0', "x" } }, "entry ../evil: its name leads out of the folder");
    row("above from within", { good, { "top/a/../../../evil", '0', "x" } }, "its name leads out");
    row("a folder above", { good, { "../evil/", '5' } }, "its name leads out");
    row("a link above", { good, { "..", '2', {}, "/" } }, "its name leads out");
    row("through a link", { good, { "top/out", '2', {}, ".." }, { "top/out/evil", '0', "x" } },
        "entry top/out/evil: it would be written through a link");
    row("through an absolute link", { good, { "top/out", '2', {}, "/tmp" }, { "top/out/evil", '0', "x" } },
        "it would be written through a link");
    row("a folder through a link", { good, { "top/out", '2', {}, "." }, { "top/out/sub/", '5' } },
        "it would be written through a link");
    row("a folder in a link's place", { good, { "top/out", '2', {}, ".." }, { "top/out/", '5' } },
        "entry top/out: it is a folder, and a file or a link before");
    row("a file in a link's place", { good, { "top/out", '2', {}, "../evil" }, { "top/out", '0', "x" } },
        "entry top/out: there are two with its name");
    row("a file twice", { good, good }, "entry top/good: there are two with its name");
    row("below a file", { good, { "top/good/evil", '0', "x" } }, "through a link or into a file");
    row("another name of what is outside", { good, { "top/evil", '1', {}, "../precious" } }, "another name");
    row("another name of what is absolute", { good, { "top/evil", '1', {}, "/etc/passwd" } }, "another name");
    row("another name through a link",
        { good, { "top/out", '2', {}, "../.." }, { "top/evil", '1', {}, "top/out/precious" } },
        "another name");
    row("another name of a link", { good, { "top/out", '2', {}, "x" }, { "top/evil", '1', {}, "top/out" } },
        "another name");
    row("a device", { good, { "top/disk", '4' } }, "entry top/disk: it is a device");
    row("a character device", { good, { "top/tty", '3' } }, "entry top/tty: it is a device");
    row("a pipe", { good, { "top/pipe", '6' } }, "entry top/pipe: it is a pipe");
    row("control characters", { good, { "../a\x1b[2J", '0', "x" } }, "entry ../a?[2J: ");
}

void TestFolderArchive::whatLeadsOutIsRefusedAndNamed()
{
    QFETCH(std::vector<TarEntry>, entries);
    QFETCH(std::string, says);
    const ScratchFolder folder;
    folder.write("precious", "precious");
    const Result<FolderSummary> done = unpacked(testing::tarArchive(entries), folder / "back");
    QVERIFY(!done);
    QVERIFY2(done.error().code == ErrorCode::BadInput, qPrintable(testing::errorText(done.error())));
    QVERIFY2(done.error().detail.english().find(says) != std::string::npos,
             done.error().detail.english().c_str());
    QVERIFY((namesIn(folder.path()) == Names{ "precious" }));
    QVERIFY(!fs::exists("/tmp/evil"));
    // And what is no archive, or only a part of one.
    const std::string archive = testing::tarArchive(entries);
    QVERIFY(!unpacked(archive.substr(0, 700), folder / "back"));
    QVERIFY(!unpacked("no archive at all" + std::string(2000, 'x'), folder / "back"));
    QVERIFY((namesIn(folder.path()) == Names{ "precious" }));
}

void TestFolderArchive::noOneGetsMoreRightsThanPermissions()
{
    const ScratchFolder folder;
    const std::vector<TarEntry> entries{ { "top/", '5', {}, {}, 03777 }, { "top/sh", '0', "x", {}, 06755 } };
    VERIFY_RESULT(unpacked(testing::tarArchive(entries), folder / "back"));
    struct stat status { };
    ::stat((folder / "back/sh").c_str(), &status);
    QCOMPARE(status.st_mode & 07777U, 0755U);
    QCOMPARE(status.st_uid, ::geteuid());
    ::stat((folder / "back").c_str(), &status);
    QCOMPARE(status.st_mode & 07777U, 0777U);
}

void TestFolderArchive::whatDeniesReadingIsReadBackBeforeItDoes()
{
    const ScratchFolder folder;
    fs::permissions(folder.path(), fs::perms::all); // For the ordinary user.
    const std::vector<TarEntry> entries{ { "top/", '5', {}, {}, 0755 },
                                         { "top/closed/", '5', {}, {}, 0300 },
                                         { "top/closed/a", '0', "x", {}, 0200 },
                                         { "top/drop", '0', "y", {}, 0 },
                                         { "top/other", '1', {}, "top/closed/a" } };
    {
        const testing::OrdinaryUser user;
        VERIFY_RESULT(unpacked(testing::tarArchive(entries), folder / "back"));
    }
    struct stat status { };
    ::stat((folder / "back/other").c_str(), &status);
    QCOMPARE(status.st_mode & 07777U, 0200U);
    QCOMPARE(status.st_nlink, nlink_t{ 2 });
    ::stat((folder / "back/drop").c_str(), &status);
    QCOMPARE(status.st_mode & 07777U, 0U);
    ::stat((folder / "back/closed").c_str(), &status);
    QCOMPARE(status.st_mode & 07777U, 0300U);
    fs::permissions(folder / "back/closed", fs::perms::owner_all); // To be removed.
}

void TestFolderArchive::theOnlyTopFolderBecomesTheTarget_data()
{
    QTest::addColumn<std::vector<TarEntry>>("entries");
    QTest::addColumn<std::string>("file");
    const auto row = [](const char *title, std::vector<TarEntry> entries, const char *file) {
        QTest::newRow(title) << std::move(entries) << std::string(file);
    };
    row("a folder", { { "top/", '5' }, { "top/file", '0', "x" } }, "file");
    row("a folder without an entry", { { "top/file", '0', "x" } }, "file");
    row("a file", { { "file", '0', "x" } }, "file");
    row("two folders", { { "a/file", '0', "x" }, { "b/", '5' } }, "a/file");
    row("the current folder", { { "./", '5' }, { "./top/file", '0', "x" } }, "top/file");
}

void TestFolderArchive::theOnlyTopFolderBecomesTheTarget()
{
    QFETCH(std::vector<TarEntry>, entries);
    QFETCH(std::string, file);
    const ScratchFolder folder;
    VERIFY_RESULT(unpacked(testing::tarArchive(entries), folder / "back"));
    QCOMPARE(testing::contentOf(folder / "back" / file), std::string("x"));
    QVERIFY((namesIn(folder.path()) == Names{ "back" }));
}

void TestFolderArchive::aFolderIsNeverReplaced()
{
    const ScratchFolder folder;
    folder.write("back/precious", "precious");
    const std::vector<TarEntry> entries{ { "file", '0', "x" } };
    const Result<FolderSummary> done = unpacked(testing::tarArchive(entries), folder / "back");
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(done.error().subject, (folder / "back").native());
    QVERIFY((namesIn(folder.path()) == Names{ "back" }));
    QVERIFY((namesIn(folder / "back") == Names{ "precious" }));
}

void TestFolderArchive::onlyWhatWasPackedIsDeleted()
{
    const ScratchFolder folder;
    const fs::path top = testing::makeTree(folder, "photos");
    ::chmod((top / "sub").c_str(), 0755);
    folder.write("photos/later/changed", "before");
    const auto packer = FolderPacker::open(top, FolderPacker::Remember::PackedFiles, [](auto) {});
    VERIFY_RESULT(packer);
    std::vector<std::byte> room(1'000'000);
    VERIFY_RESULT((*packer)->read(room));
    folder.write("photos/later/new", "new");
    folder.write("photos/later/changed", "changed");
    const std::vector<Error> left = deletePacked(top, (*packer)->packedFiles());
    QCOMPARE(left.size(), std::size_t{ 2 });
    QCOMPARE(left[0].subject, (top / "later/changed").native());
    QCOMPARE(left[0].code, ErrorCode::Changed);
    QCOMPARE(left[1].subject, (top / "later/new").native());
    QVERIFY((namesIn(top) == Names{ "later" }));
    QVERIFY((namesIn(top / "later") == Names{ "changed", "new" }));
}

QTEST_GUILESS_MAIN(TestFolderArchive)
#include "tst_folderarchive.moc"
