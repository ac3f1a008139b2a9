// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/crosscheckstage.h"
#include "support/looks.h"
#include "support/pagewindow.h"
#include "support/screenshots.h"

#include <QQuickItem>
#include <QTest>

using namespace cipherscope;
using namespace Qt::StringLiterals;
using cipherscope::testing::CrosscheckStage;
using cipherscope::testing::PageWindow;
using cipherscope::testing::saveScreenshot;
using cipherscope::testing::shot;
using ui::CrosscheckPageModel;

namespace {

QQuickItem *find(const PageWindow &window, const char *name)
{
    auto *item = window.window()->findChild<QQuickItem *>(QString::fromLatin1(name));
    return item;
}

void click(const PageWindow &window, const char *name)
{
    const QQuickItem *item = find(window, name);
    QVERIFY2(item != nullptr && item->isVisible(), name);
    const QPointF centre = item->mapToScene({ item->width() / 2, item->height() / 2 });
    QTest::mouseClick(window.window(), Qt::LeftButton, {}, centre.toPoint());
}

} // namespace

/** The page with a real backend on a machine that is made up. It fails on any QML warning. */
class TestCrosscheckPage final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksRight_data() { cipherscope::testing::addLooks(); }
    void looksRight();
    void oneButtonChecksTheMachine();
    void returnShowsWhatDiffered();
    void filesCanBeDropped();
};

void TestCrosscheckPage::looksRight()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    CrosscheckStage stage;
    PageWindow window("Cipherscope.Crosscheck", "CrosscheckPage", stage.model, size, dark);
    QVERIFY2(window.window(), qPrintable(window.warnings().join(u'\n')));
    QVERIFY(find(window, "emptyCrosscheck")->isVisible());
    QVERIFY(saveScreenshot(*window.window(), shot("crosscheck-empty")));
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QVERIFY(!find(window, "emptyCrosscheck")->isVisible());
    QVERIFY(find(window, "verdictBanner")->isVisible());
    QVERIFY(saveScreenshot(*window.window(), shot("crosscheck-done")));
    QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
}

void TestCrosscheckPage::oneButtonChecksTheMachine()
{
    CrosscheckStage stage;
    PageWindow window("Cipherscope.Crosscheck", "CrosscheckPage", stage.model, { 900, 600 }, false);
    QVERIFY(window.window());
    QVERIFY(QTest::qWaitForWindowActive(window.window()));
    // The button has the focus, so that the keyboard needs no way to it.
    QTest::keyClick(window.window(), Qt::Key_Space);
    QVERIFY(stage.model.state() != CrosscheckPageModel::Fresh);
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QTRY_VERIFY(find(window, "checkMachineButton")->isVisible());
    click(window, "checkMachineButton");
    QVERIFY(stage.model.state() != CrosscheckPageModel::Done);
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
}

void TestCrosscheckPage::returnShowsWhatDiffered()
{
    CrosscheckStage stage;
    PageWindow window("Cipherscope.Crosscheck", "CrosscheckPage", stage.model, { 900, 600 }, false);
    QVERIFY(window.window());
    QVERIFY(QTest::qWaitForWindowActive(window.window()));
    stage.model.checkMachine();
    QTRY_COMPARE(stage.model.state(), CrosscheckPageModel::Done);
    QQuickItem *list = find(window, "checksList");
    list->setProperty("currentIndex", 0);
    list->forceActiveFocus();
    QTRY_VERIFY(list->property("currentItem").value<QQuickItem *>());
    auto *row = list->property("currentItem").value<QQuickItem *>();
    const qreal closed = row->implicitHeight();
    QTest::keyClick(window.window(), Qt::Key_Return);
    QTRY_VERIFY(row->implicitHeight() > closed);
    QVERIFY(saveScreenshot(*window.window(), u"crosscheck-failures"_s));
    QTest::keyClick(window.window(), Qt::Key_Return);
    QTRY_COMPARE(row->implicitHeight(), closed);
    // A driver that agrees has nothing to show.
    QTest::keyClick(window.window(), Qt::Key_Down);
    row = list->property("currentItem").value<QQuickItem *>();
    QTest::keyClick(window.window(), Qt::Key_Return);
    QVERIFY(!row->property("open").toBool());
}

void TestCrosscheckPage::filesCanBeDropped()
{
    CrosscheckStage stage;
    PageWindow window("Cipherscope.Crosscheck", "CrosscheckPage", stage.model, { 900, 600 }, false);
    QVERIFY(window.window());
    QVERIFY(find(window, "vectorDropZone")->isEnabled());
    stage.model.checkFiles({ QUrl::fromLocalFile(u"/no/such/file.rsp"_s) });
    QTRY_COMPARE(stage.model.noticeKind(), u"bad"_s);
    QVERIFY(find(window, "noticeBanner")->isVisible());
    QVERIFY(saveScreenshot(*window.window(), u"crosscheck-no-file"_s));
    QVERIFY2(window.warnings().isEmpty(), qPrintable(window.warnings().join(u'\n')));
}

QTEST_MAIN(TestCrosscheckPage)
#include "tst_crosscheckpage.moc"
