// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshots/snapshotcomparison.h"
#include "support/catalogstage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cipherscope;
using namespace Qt::StringLiterals;
using cipherscope::testing::CatalogStage;
using cipherscope::testing::cryptoBlock;
using ui::DifferencesModel;
using ui::SnapshotComparison;

namespace {

/** A machine whose list was read. */
struct Stage {
    explicit Stage(const QByteArray &list) { read(list); }
    void read(const QByteArray &list)
    {
        QSignalSpy changed(&catalog.watcher, &operations::CatalogWatcher::changed);
        catalog.write(list);
        catalog.watcher.refresh();
        QTRY_COMPARE(changed.count(), 1);
    }

    CatalogStage catalog;
    SnapshotComparison model{ catalog.pool, catalog.watcher };
    QTemporaryDir folder;
};

const QByteArray generic = cryptoBlock("sha256", "sha256-generic", 100);
const QByteArray avx2 = cryptoBlock("sha256", "sha256-avx2", 170);
const QByteArray md5 = cryptoBlock("md5", "md5-generic", 0);

} // namespace

class TestSnapshotComparison final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aListIsSavedAndComparedWithALaterOne();
    void differencesCanBeFilteredAndSearched();
    void aFileThatIsNoneIsSaidAndNothingIsShown();
    void aFolderThatCannotBeWrittenIsSaid();
    void aNameIsOffered();
    void survivesItsModelWhileReading();
};

void TestSnapshotComparison::aListIsSavedAndComparedWithALaterOne()
{
    Stage stage(generic + md5);
    const QUrl file = QUrl::fromLocalFile(stage.folder.filePath(u"before.json"_s));
    stage.model.saveTo(file);
    QTRY_COMPARE(stage.model.noticeKind(), u"good"_s);

    stage.model.compareWith(file);
    QTRY_VERIFY(stage.model.isOpen());
    QCOMPARE(stage.model.differences()->allCount(), 0);
    stage.model.close();
    QVERIFY(!stage.model.isOpen());

    stage.read(generic + avx2 + cryptoBlock("sha1", "sha1-generic", 100));
    stage.model.compareWith(file);
    QTRY_VERIFY(stage.model.isOpen());
    QVERIFY(!stage.model.isBusy());
    QCOMPARE(stage.model.differences()->hereCount(), 2); // sha1 and sha256-avx2
    QCOMPARE(stage.model.differences()->thereCount(), 1); // md5
    QCOMPARE(stage.model.differences()->changedCount(), 1); // sha256-generic is not selected any more
    QVERIFY(stage.model.here().startsWith(u"Linux"));
    QCOMPARE(stage.model.here(), stage.model.there());
    QVERIFY(stage.model.thereDetail().contains(u"before.json"));
}

void TestSnapshotComparison::differencesCanBeFilteredAndSearched()
{
    Stage stage(generic + md5);
    const QUrl file = QUrl::fromLocalFile(stage.folder.filePath(u"before.json"_s));
    stage.model.saveTo(file);
    QTRY_COMPARE(stage.model.noticeKind(), u"good"_s);
    stage.read(generic + avx2);
    stage.model.compareWith(file);
    QTRY_VERIFY(stage.model.isOpen());
    DifferencesModel &rows = *stage.model.differences();
    const QAbstractItemModelTester tester(&rows);
    QCOMPARE(rows.rowCount(), 3);
    rows.setShown(u"there"_s);
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.index(0).data(DifferencesModel::ThereDriverRole).toString(), u"md5-generic"_s);
    QVERIFY(rows.index(0).data(DifferencesModel::HereDriverRole).toString().isEmpty());
    rows.setShown(u"all"_s);
    rows.setSearch(u"AVX"_s);
    QCOMPARE(rows.rowCount(), 1);
    rows.setShown(u"changed"_s);
    QCOMPARE(rows.rowCount(), 0);
    rows.setSearch({});
    QCOMPARE(rows.rowCount(), 1);
    QVERIFY(!rows.index(0).data(DifferencesModel::ChangesRole).toString().isEmpty());
}

void TestSnapshotComparison::aFileThatIsNoneIsSaidAndNothingIsShown()
{
    Stage stage(generic);
    QFile file(stage.folder.filePath(u"holiday.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"name\": \"package\"}");
    file.close();
    stage.model.compareWith(QUrl::fromLocalFile(file.fileName()));
    QTRY_COMPARE(stage.model.noticeKind(), u"bad"_s);
    QVERIFY2(stage.model.notice().contains(u"holiday.json"), qPrintable(stage.model.notice()));
    QVERIFY(!stage.model.isOpen());
    stage.model.dismissNotice();
    QVERIFY(stage.model.notice().isEmpty());
    stage.model.compareWith(QUrl(u"https://example.org/x.json"_s));
    QCOMPARE(stage.model.noticeKind(), u"warning"_s);
}

void TestSnapshotComparison::aFolderThatCannotBeWrittenIsSaid()
{
    Stage stage(generic);
    stage.model.saveTo(QUrl::fromLocalFile(stage.folder.filePath(u"none/x.json"_s)));
    QTRY_COMPARE(stage.model.noticeKind(), u"bad"_s);
}

void TestSnapshotComparison::aNameIsOffered()
{
    const Stage stage(generic);
    QVERIFY(stage.model.suggestedName().endsWith(u".json"));
    QVERIFY(!stage.model.suggestedName().contains(u'/'));
}

void TestSnapshotComparison::survivesItsModelWhileReading()
{
    Stage stage(generic);
    auto model = std::make_unique<SnapshotComparison>(stage.catalog.pool, stage.catalog.watcher);
    model->compareWith(QUrl::fromLocalFile(stage.folder.filePath(u"none.json"_s)));
    model.reset();
    QFuture<Result<int>> later =
        stage.catalog.pool.ask<int>([](const std::stop_token &) { return Result<int>(1); });
    QTRY_VERIFY(later.isFinished());
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestSnapshotComparison)
#include "tst_snapshotcomparison.moc"
