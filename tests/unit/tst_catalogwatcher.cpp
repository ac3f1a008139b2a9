// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/catalogwatcher.h"

#include "support/catalogstage.h"
#include "support/waiting.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace cipherscope;
using namespace cipherscope::testing;

namespace {

const QByteArray twoHashes =
    cryptoBlock("sha256", "sha256-generic", 100) + cryptoBlock("sha256", "sha256-avx2", 170);

} // namespace

class TestCatalogWatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEntriesSelectionsAndAccess()
    {
        CatalogStage stage;
        stage.kernel.restrictDriver("sha256-generic");
        stage.write(twoHashes);
        QSignalSpy changed(&stage.watcher, &operations::CatalogWatcher::changed);
        QVERIFY(!stage.watcher.hasSnapshot());
        stage.watcher.refresh();
        QVERIFY(changed.wait());
        const operations::CatalogSnapshot &snapshot = stage.watcher.snapshot();
        QCOMPARE(snapshot.entries.size(), 2U);
        QCOMPARE(snapshot.entries[1].driver, "sha256-avx2");
        QVERIFY(!snapshot.selections[0].isSelected());
        QVERIFY(snapshot.selections[1].isSelected());
        QCOMPARE(snapshot.access[0].access, catalog::Access::Restricted);
        QCOMPARE(snapshot.access[1].access, catalog::Access::Reachable);
    }

    void saysNothingWhileNothingChanges()
    {
        CatalogStage stage;
        stage.write(twoHashes);
        QSignalSpy changed(&stage.watcher, &operations::CatalogWatcher::changed);
        stage.watcher.refresh();
        QVERIFY(changed.wait());
        const int binds = stage.kernel.bindCount();
        stage.watcher.refresh();
        QVERIFY(!changed.wait(300));
        QCOMPARE(stage.kernel.bindCount(), binds);

        stage.write(twoHashes + cryptoBlock("md5", "md5-generic", 0));
        // While the reading before is not done, none begins.
        QTRY_VERIFY_WITH_TIMEOUT((stage.watcher.refresh(), changed.count() > 1), patience);
        QCOMPARE(stage.watcher.snapshot().entries.size(), 3U);
    }

    void readsAgainWhileItIsWatched()
    {
        CatalogStage stage;
        stage.write(twoHashes);
        QSignalSpy changed(&stage.watcher, &operations::CatalogWatcher::changed);
        stage.watcher.setWatching(true);
        QVERIFY(changed.wait());
        stage.write(cryptoBlock("sha256", "sha256-generic", 100));
        QVERIFY(changed.wait());
        QCOMPARE(stage.watcher.snapshot().entries.size(), 1U);

        stage.watcher.setWatching(false);
        stage.write(twoHashes);
        QVERIFY(!changed.wait(2500));
    }

    void asksAnewAboutAccessWhenTold()
    {
        CatalogStage stage;
        stage.kernel.restrictDriver("sha256-generic");
        stage.write(twoHashes);
        QSignalSpy changed(&stage.watcher, &operations::CatalogWatcher::changed);
        stage.watcher.refresh();
        QVERIFY(changed.wait());
        stage.kernel.allowAll();
        stage.watcher.refresh();
        // Asked for while another reading is under way, it must not be lost.
        stage.watcher.refresh(true);
        QVERIFY(changed.wait());
        QCOMPARE(stage.watcher.snapshot().access[0].access, catalog::Access::Reachable);
    }

    void tellsOnceWhyTheFileCannotBeReadAndRecovers()
    {
        CatalogStage stage;
        QSignalSpy changed(&stage.watcher, &operations::CatalogWatcher::changed);
        QSignalSpy failed(&stage.watcher, &operations::CatalogWatcher::failed);
        stage.watcher.refresh();
        QVERIFY(failed.wait());
        QCOMPARE(stage.watcher.error()->code, ErrorCode::NotFound);
        stage.watcher.refresh();
        QVERIFY(!failed.wait(300));

        stage.write(twoHashes);
        QTRY_VERIFY_WITH_TIMEOUT((stage.watcher.refresh(), !changed.isEmpty()), patience);
        QVERIFY(!stage.watcher.error());

        // The same list after an error is news, too.
        stage.removeFile();
        stage.watcher.refresh();
        QVERIFY(failed.wait());
        QVERIFY(stage.watcher.hasSnapshot());
        stage.write(twoHashes);
        stage.watcher.refresh();
        QVERIFY(changed.wait());
    }

    void goesAwayWhileAReadingIsUnderWay()
    {
        auto stage = std::make_unique<CatalogStage>();
        stage->write(capture(QStringLiteral("bookworm-fast")));
        stage->watcher.setWatching(true);
        stage.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestCatalogWatcher)
#include "tst_catalogwatcher.moc"
