// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/descriptorio.h"
#include "operations/temporaryfile.h"
#include "support/enginerows.h"
#include "support/refusedtmpfile.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <set>

using namespace cipherscope;
using namespace cipherscope::operations;
using namespace cipherscope::testing;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(std::string)

namespace {

std::set<std::string> namesIn(const fs::path &folder)
{
    std::set<std::string> names;
    for (const auto &entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename());
    return names;
}

/** Whether the file system of temporary files has some without a name. */
bool hasTmpfile()
{
    return UniqueFd(::open(fs::temp_directory_path().c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600)).isOpen();
}

/** A file written beside `target` and named; what was seen in the folder meanwhile. */
struct Trial {
    Result<void> outcome;
    std::set<std::string> seen;

    void run(const fs::path &target, const fs::path &name, Existing existing)
    {
        Result<TemporaryFile> file = TemporaryFile::beside(target, 0640);
        if (!file) {
            outcome = std::unexpected(file.error());
            return;
        }
        outcome = writeFully(file->fd(), bytesOf("new"), target);
        seen = namesIn(target.parent_path());
        if (outcome && !name.empty())
            outcome = file->putInPlaceAs(name, existing);
    }
};

} // namespace

/** New files, with and without a name until they are whole. */
class TestTemporaryFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileTakesItsPlace_data();
    void aFileTakesItsPlace();
    void aFolderIsNotReplaced_data();
    void aFolderIsNotReplaced();
};

void TestTemporaryFile::aFileTakesItsPlace_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("mayReplace");
    QTest::addColumn<std::string>("content"); // Of the target afterwards; empty: there is none.
    for (const bool isRefused : { false, true }) {
        const auto row = [isRefused](const char *title, bool isThere, const char *name, bool mayReplace,
                                     const char *content) {
            QTest::addRow("%s%s", title, isRefused ? ", without O_TMPFILE" : "")
                << isRefused << isThere << std::string(name) << mayReplace << std::string(content);
        };
        row("a new one", false, "target", false, "new");
        row("a new one that might replace", false, "target", true, "new");
        row("one that replaces", true, "target", true, "new");
        row("one that may not replace", true, "target", false, "old");
        row("one of another name", true, "other", false, "old");
        row("one that is given up", true, "", true, "old");
        row("a new one that is given up", false, "", true, "");
    }
}

void TestTemporaryFile::aFileTakesItsPlace()
{
    QFETCH(bool, isRefused);
    QFETCH(bool, isThere);
    QFETCH(std::string, name);
    QFETCH(bool, mayReplace);
    QFETCH(std::string, content);
    const ScratchFolder folder;
    const fs::path target = folder / "target";
    std::set<std::string> expected;
    if (isThere) {
        folder.write("target", "old");
        expected.insert("target");
    }
    const std::set<std::string> before = expected;
    Trial trial;
    if (!withTmpfile(isRefused, [&] {
            trial.run(target, name.empty() ? fs::path() : folder / name,
                      mayReplace ? Existing::Replace : Existing::Keep);
        }))
        QSKIP("no system calls can be refused here");
    const bool isTaken = isThere && name == "target" && !mayReplace;
    QCOMPARE(trial.outcome.has_value(), !isTaken);
    if (isTaken)
        QCOMPARE(trial.outcome.error().code, ErrorCode::AlreadyExists);
    if (!name.empty())
        expected.insert(name);
    QCOMPARE(namesIn(folder.path()), expected);
    QCOMPARE(isThere || !content.empty() ? contentOf(target) : std::string(), content);
    // While it is written it is to be seen only where there is no other way.
    QCOMPARE(trial.seen == before, !isRefused && hasTmpfile());
    if (name == "other")
        QCOMPARE(fs::status(folder / name).permissions(), fs::perms{ 0640 });
}

void TestTemporaryFile::aFolderIsNotReplaced_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("O_TMPFILE") << false;
    QTest::newRow("without O_TMPFILE") << true;
}

void TestTemporaryFile::aFolderIsNotReplaced()
{
    QFETCH(bool, isRefused);
    const ScratchFolder folder;
    fs::create_directory(folder / "target");
    Trial trial;
    if (!withTmpfile(isRefused, [&] { trial.run(folder / "target", folder / "target", Existing::Replace); }))
        QSKIP("no system calls can be refused here");
    QVERIFY(!trial.outcome);
    QCOMPARE(trial.outcome.error().systemError, EISDIR);
    QCOMPARE(namesIn(folder.path()), std::set<std::string>{ "target" });
}

QTEST_GUILESS_MAIN(TestTemporaryFile)
#include "tst_temporaryfile.moc"
