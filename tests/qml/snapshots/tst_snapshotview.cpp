// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/algorithmsstage.h"
#include "support/looks.h"
#include "support/pagewindow.h"
#include "support/screenshots.h"

#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace cipherscope;
using namespace Qt::StringLiterals;
using namespace cipherscope::testing;

namespace {

QQuickItem *find(const PageWindow &window, const char *name)
{
    return window.window()->findChild<QQuickItem *>(QString::fromLatin1(name));
}

/** Its list with a snapshot of the same. */
void compareWithItself(AlgorithmsStage &stage)
{
    const QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(u"same.json"_s));
    stage.catalog.write(capture(u"bookworm-fast"_s));
    stage.model.refresh();
    QTRY_COMPARE(stage.model.state(), ui::AlgorithmsPageModel::Ready);
    stage.model.snapshots()->saveTo(file);
    QTRY_COMPARE(stage.model.snapshots()->noticeKind(), u"good"_s);
    stage.model.snapshots()->compareWith(file);
    QTRY_VERIFY(stage.model.snapshots()->isOpen());
}

} // namespace

/** The comparison on the Algorithms page, with lists of real kernels. It fails on any QML warning. */
class TestSnapshotView final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data() { addLooks(); }
    void looksRight();
    void escapeGoesBackToTheList();
    void whatItCoversIsNotThere();
    void aFileThatIsNoneIsSaidOnThePage();
};

void TestSnapshotView::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    AlgorithmsStage stage;
    const QTemporaryDir folder;
    const QUrl file = QUrl::fromLocalFile(folder.filePath(u"old-machine.json"_s));
    stage.catalog.write(capture(u"bookworm-fast"_s));
    PageWindow window("Cipherscope.Algorithms", "AlgorithmsPage", stage.model, size, dark);
    QVERIFY2(window.window(), qPrintable(window.warnings().join(u'\n')));
    stage.model.refresh();
    QTRY_COMPARE(stage.model.state(), ui::AlgorithmsPageModel::Ready);
    stage.model.snapshots()->saveTo(file);
    QTRY_COMPARE(stage.model.snapshots()->noticeKind(), u"good"_s);
    QTRY_VERIFY(find(window, "snapshotNotice")->isVisible());
    QVERIFY(!find(window, "snapshotView")->isVisible());

    const auto before = stage.catalog.watcher.snapshot().entries.size();
    stage.catalog.write(capture(u"newest-restricted-fast"_s));
    stage.model.refresh();
    QTRY_VERIFY(stage.catalog.watcher.snapshot().entries.size() != before);
    stage.model.snapshots()->compareWith(file);
    QTRY_VERIFY(find(window, "snapshotView")->isVisible());
    QVERIFY(stage.model.snapshots()->differences()->allCount() > 20);
    QVERIFY(saveScreenshot(*window.window(), shot("snapshots")));
    QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
}

void TestSnapshotView::escapeGoesBackToTheList()
{
    AlgorithmsStage stage;
    PageWindow window("Cipherscope.Algorithms", "AlgorithmsPage", stage.model, { 900, 600 }, false);
    QVERIFY(window.window());
    QVERIFY(QTest::qWaitForWindowActive(window.window()));
    compareWithItself(stage);
    QTRY_VERIFY(find(window, "snapshotView")->isVisible());
    QVERIFY(saveScreenshot(*window.window(), u"snapshots-same"_s));
    QTest::keyClick(window.window(), Qt::Key_Escape);
    QTRY_VERIFY(!find(window, "snapshotView")->isVisible());
    QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
}

void TestSnapshotView::whatItCoversIsNotThere()
{
    AlgorithmsStage stage;
    PageWindow window("Cipherscope.Algorithms", "AlgorithmsPage", stage.model, { 900, 600 }, false);
    QVERIFY(window.window());
    QVERIFY(QTest::qWaitForWindowActive(window.window()));
    compareWithItself(stage);
    QQuickItem *view = find(window, "snapshotView");
    QTRY_VERIFY(view->isVisible() && view->isAncestorOf(window.window()->activeFocusItem()));

    QTest::keyClick(window.window(), Qt::Key_F, Qt::ControlModifier);
    for (int step = 0; step < 12; ++step) {
        QVERIFY(view->isAncestorOf(window.window()->activeFocusItem()));
        QTest::keyClick(window.window(), Qt::Key_Tab);
    }
    QVERIFY(!find(window, "filterField")->isVisible());
    QTest::keyClick(window.window(), Qt::Key_Escape);
    QTRY_VERIFY(find(window, "filterField")->isVisible());
    QTest::keyClick(window.window(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(find(window, "filterField")->hasActiveFocus());
    QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
}

void TestSnapshotView::aFileThatIsNoneIsSaidOnThePage()
{
    AlgorithmsStage stage;
    PageWindow window("Cipherscope.Algorithms", "AlgorithmsPage", stage.model, { 900, 600 }, false);
    QVERIFY(window.window());
    stage.model.snapshots()->compareWith(QUrl::fromLocalFile(u"/no/such/list.json"_s));
    QTRY_VERIFY(find(window, "snapshotNotice")->isVisible());
    QVERIFY(!find(window, "snapshotView")->isVisible());
    QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
}

QTEST_MAIN(TestSnapshotView)
#include "tst_snapshotview.moc"
