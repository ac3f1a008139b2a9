// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/privatefolder.h"
#include "support/enginerows.h"
#include "support/scratchfolder.h"

#include <QTest>

#include <future>

using namespace cipherscope;
using namespace cipherscope::keyring;
using operations::Existing;
using testing::bytesOf;
using testing::contentOf;
using testing::ScratchFolder;
namespace fs = std::filesystem;

namespace {

unsigned modeOf(const fs::path &file)
{
    return static_cast<unsigned>(fs::status(file).permissions()) & 0777U;
}

} // namespace

class TestPrivateFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Whatever the umask, nobody else gets in.
        ::umask(0);
    }
    void cleanup() { ::umask(022); }

    void foldersAreMadeForTheirOwnerAlone()
    {
        const ScratchFolder scratch;
        QVERIFY(PrivateFolder::lock(scratch / "share/cipherscope"));
        QCOMPARE(modeOf(scratch / "share"), 0700U);
        QCOMPARE(modeOf(scratch / "share/cipherscope"), 0700U);
    }

    void aFolderThatIsOpenToOthersIsClosed()
    {
        const ScratchFolder scratch;
        fs::create_directory(scratch / "keys");
        QCOMPARE(modeOf(scratch / "keys"), 0777U);
        QVERIFY(PrivateFolder::lock(scratch / "keys"));
        QCOMPARE(modeOf(scratch / "keys"), 0700U);
    }

    void filesAreReadableByTheirOwnerAlone()
    {
        const ScratchFolder scratch;
        const auto folder = PrivateFolder::lock(scratch / "keys");
        QVERIFY(folder);
        QVERIFY(folder->write("a", bytesOf("content"), Existing::Keep));
        QCOMPARE(modeOf(scratch / "keys/a"), 0600U);
        QCOMPARE(contentOf(scratch / "keys/a"), std::string("content"));
    }

    void aFileIsReplacedOnlyIfItMayBe()
    {
        const ScratchFolder scratch;
        const auto folder = PrivateFolder::lock(scratch.path());
        QVERIFY(folder);
        scratch.write("a", "old");
        const Result<void> kept = folder->write("a", bytesOf("new"), Existing::Keep);
        QVERIFY(!kept);
        QVERIFY(kept.error().code == ErrorCode::AlreadyExists);
        QCOMPARE(contentOf(scratch / "a"), std::string("old"));
        QVERIFY(folder->write("a", bytesOf("new"), Existing::Replace));
        QCOMPARE(contentOf(scratch / "a"), std::string("new"));
        QCOMPARE(modeOf(scratch / "a"), 0600U);
        QCOMPARE(std::distance(fs::directory_iterator(scratch.path()), fs::directory_iterator()), 1);
    }

    void aFileInTheFoldersPlaceIsNamed()
    {
        const ScratchFolder scratch;
        scratch.write("keys", "");
        const auto folder = PrivateFolder::lock(scratch / "keys");
        QVERIFY(!folder);
        QVERIFY(folder.error().code == ErrorCode::NotRegularFile);
        QCOMPARE(folder.error().subject, (scratch / "keys").native());
    }

    void changesWaitForEachOther()
    {
        const ScratchFolder scratch;
        std::optional<PrivateFolder> first;
        first.emplace(PrivateFolder::lock(scratch.path()).value());
        std::promise<void> started;
        auto second = std::async(std::launch::async, [&] {
            started.set_value();
            const auto folder = PrivateFolder::lock(scratch.path());
            return folder ? contentOf(scratch / "a") : std::string("no folder");
        });
        started.get_future().wait();
        QVERIFY(first->write("a", bytesOf("written before"), Existing::Keep));
        first.reset();
        QCOMPARE(second.get(), std::string("written before"));
    }

    void theDataFolderFollowsTheEnvironment()
    {
        qputenv("XDG_DATA_HOME", "/data");
        QCOMPARE(dataFolder(), fs::path("/data/cipherscope"));
        qputenv("XDG_DATA_HOME", "relative");
        qputenv("HOME", "/home/someone");
        QCOMPARE(dataFolder(), fs::path("/home/someone/.local/share/cipherscope"));
        qunsetenv("XDG_DATA_HOME");
        qunsetenv("HOME");
        QVERIFY(dataFolder().empty());
        QVERIFY(!PrivateFolder::lock(dataFolder()));
    }
};

QTEST_GUILESS_MAIN(TestPrivateFolder)
#include "tst_privatefolder.moc"
