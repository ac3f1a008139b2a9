// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "components/filenames.h"
#include "mainwindow.h"
#include "support/gatedoperation.h"
#include "support/permittingsystemcalls.h"
#include "support/qmlwarnings.h"
#include "support/scratchfolder.h"
#include "support/screenshots.h"
#include "windowarguments.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <thread>

using namespace cipherscope;
using namespace Qt::StringLiterals;
using app::MainWindow;
using app::WindowOptions;
using cipherscope::testing::GatedOperation;
using cipherscope::testing::PermittingSystemCalls;
using cipherscope::testing::QmlWarnings;
using cipherscope::testing::saveScreenshot;
using cipherscope::testing::ScratchFolder;
using operations::Operation;
using ui::ApplicationModel;

namespace {

constexpr std::uint64_t MiB = 1024 * 1024;

int everything(const std::string &, const std::string &)
{
    return 0;
}

int restricted(const std::string &, const std::string &name)
{
    return name == "sha1" || name == "xts(aes)" ? 0 : ENOENT;
}

} // namespace

class TestShell final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryPageWithoutWarnings_data();
    void showsEveryPageWithoutWarnings();
    void onABusyMachineNoCardStaysTooLow_data();
    void onABusyMachineNoCardStaysTooLow();
    void showsTheWholeSystemPage();
    void opensAtThePageThatWasAskedFor();
    void filesGoToTheEncryptPageIfItIsAskedFor();
    void changesPagesByKeyboard();
    void keepsPagesAlive();
    void namesOfFilesOnTheCommandLineKeepEveryByte();
    void showsWhatRuns_data();
    void showsWhatRuns();
    void stopsAnOperationFromThePopup();
    void closesAtOnceWhileIdle();
    void asksBeforeClosingWhileBusy();
    void stopsEverythingAndClosesAfterYes();
    void remembersItsSizeAndEngine();
    void themeSwitchRepaints();

private:
    [[nodiscard]] WindowOptions options(const QString &page = {}) const
    {
        WindowOptions options;
        options.page = page;
        options.settingsFile = m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction()) + u".ini"_s);
        options.dataDirectory = m_folder.filePath(u"data"_s).toStdString();
        options.calls = &m_calls;
        return options;
    }
    static QQuickItem *item(const MainWindow &window, const QString &name)
    {
        return itemBelow(window.window()->contentItem(), name);
    }
    /** Delegates are nobody's children but their visual parent's. */
    static QQuickItem *itemBelow(QQuickItem *parent, const QString &name)
    {
        if (parent->objectName() == name)
            return parent;
        const QList<QQuickItem *> children = parent->childItems();
        for (QQuickItem *child : children) {
            if (QQuickItem *found = itemBelow(child, name))
                return found;
        }
        return nullptr;
    }
    /** The first visible item below `parent` that lies beyond the right edge of the nearest card around it.
     */
    static QString itemOutsideItsCard(const QQuickItem *parent, const QQuickItem *card = nullptr)
    {
        const QList<QQuickItem *> children = parent->childItems();
        for (const QQuickItem *child : children) {
            if (!child->isVisible())
                continue;
            const QString type = QString::fromUtf8(child->metaObject()->className());
            if (card != nullptr && child->mapToItem(card, { child->width(), 0 }).x() > card->width())
                return type + u' ' + child->objectName();
            const QString outside = itemOutsideItsCard(child, type.startsWith(u"Card_") ? child : card);
            if (!outside.isEmpty())
                return outside;
        }
        return {};
    }
    /** The first visible card below `parent` that is lower than what it holds. */
    static QString cardThatIsTooLow(const QQuickItem *parent)
    {
        const QList<QQuickItem *> children = parent->childItems();
        for (const QQuickItem *child : children) {
            if (!child->isVisible())
                continue;
            const QString type = QString::fromUtf8(child->metaObject()->className());
            if (type.contains(u"Card_"_s) && child->height() < child->implicitHeight())
                return type;
            if (const QString found = cardThatIsTooLow(child); !found.isEmpty())
                return found;
        }
        return {};
    }
    static bool isLoaded(const MainWindow &window, const QString &page)
    {
        const QQuickItem *loader = item(window, page + u"Loader"_s);
        constexpr int ready = 1;
        return loader != nullptr && loader->property("status").toInt() == ready;
    }
    static void click(const MainWindow &window, const QString &name)
    {
        QQuickItem *target = item(window, name);
        QVERIFY2(target != nullptr, qPrintable(name));
        QVERIFY(QTest::qWaitForWindowExposed(window.window(), cipherscope::testing::patience));
        QVERIFY(cipherscope::testing::waitForFrames(*window.window()));
        const QPointF centre = target->mapToScene({ target->width() / 2, target->height() / 2 });
        QTest::mouseClick(target->window(), Qt::LeftButton, {}, centre.toPoint());
    }
    static bool isOpen(const MainWindow &window, const QString &popup)
    {
        const auto *found = window.window()->findChild<QObject *>(popup);
        return found != nullptr && found->property("opened").toBool();
    }

    QTemporaryDir m_folder;
    mutable PermittingSystemCalls m_calls{ everything };
};

void TestShell::showsEveryPageWithoutWarnings_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    const QStringList pages = MainWindow::pageNames();
    for (const QString &page : pages) {
        for (const QString &theme : { u"light"_s, u"dark"_s }) {
            for (const QSize &size : { QSize(1100, 720), QSize(760, 520) })
                QTest::addRow("%s-%s-%d", qPrintable(page), qPrintable(theme), size.width())
                    << page << theme << size;
        }
    }
}

void TestShell::showsEveryPageWithoutWarnings()
{
    QFETCH(QString, page);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    const QmlWarnings warnings;
    PermittingSystemCalls calls(restricted);
    WindowOptions asked = options(page);
    asked.theme = theme;
    asked.calls = &calls;
    MainWindow window(asked);
    QVERIFY(window.window() != nullptr);
    window.window()->resize(size);
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    QTRY_VERIFY(isLoaded(window, page));
    if (page == u"system")
        QTRY_VERIFY(window.model().system()->isChecked());
    if (page == u"system")
        QCOMPARE(itemOutsideItsCard(item(window, u"systemPage"_s)), QString());
    QVERIFY(saveScreenshot(*window.window(), u"window-"_s + QString::fromUtf8(QTest::currentDataTag())));
    VERIFY_NO_QML_WARNINGS(warnings);
}

void TestShell::onABusyMachineNoCardStaysTooLow_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : MainWindow::pageNames())
        QTest::newRow(qPrintable(page)) << page;
}

/** What a page shows may come while the page is still being made, which takes long where others compute, too.
 */
void TestShell::onABusyMachineNoCardStaysTooLow()
{
    QFETCH(const QString, page);
    const auto compute = [](const std::stop_token &stop) {
        while (!stop.stop_requested()) { }
    };
    std::array<std::jthread, 2> others{ std::jthread(compute), std::jthread(compute) };
    MainWindow window(options(page));
    QVERIFY(QTest::qWaitForWindowExposed(window.window(), cipherscope::testing::patience));
    QTRY_VERIFY_WITH_TIMEOUT(isLoaded(window, page), cipherscope::testing::patience);
    if (page == u"workbench"_s)
        QTRY_VERIFY_WITH_TIMEOUT(item(window, u"problems"_s)->isVisible(), cipherscope::testing::patience);
    for (std::jthread &other : others)
        other.request_stop();
    QTRY_COMPARE(cardThatIsTooLow(window.window()->contentItem()), QString());
}

void TestShell::showsTheWholeSystemPage()
{
    const QmlWarnings warnings;
    MainWindow window(options(u"system"_s));
    window.window()->resize(1100, 1500);
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    QTRY_VERIFY(isLoaded(window, u"system"_s));
    QTRY_VERIFY(window.model().system()->isChecked());
    QTRY_VERIFY(item(window, u"familyEvidenceButton"_s) != nullptr);
    click(window, u"familyEvidenceButton"_s);
    QTRY_VERIFY(item(window, u"copyCommandButton"_s) != nullptr);
    QVERIFY(saveScreenshot(*window.window(), u"system-whole-light"_s));
    window.model().settings()->setTheme(u"dark"_s);
    QVERIFY(saveScreenshot(*window.window(), u"system-whole-dark"_s));
    VERIFY_NO_QML_WARNINGS(warnings);
}

void TestShell::opensAtThePageThatWasAskedFor()
{
    MainWindow first(options());
    QCOMPARE(first.model().page(), ApplicationModel::AlgorithmsPage);
    MainWindow asked(options(u"system"_s));
    QCOMPARE(asked.model().page(), ApplicationModel::SystemPage);
    MainWindow nonsense(options(u"kitchen"_s));
    QCOMPARE(nonsense.model().page(), ApplicationModel::AlgorithmsPage);
}

void TestShell::filesGoToTheEncryptPageIfItIsAskedFor()
{
    WindowOptions asked = options(u"encrypt"_s);
    asked.files = { QUrl::fromLocalFile(QCoreApplication::applicationFilePath()) };
    MainWindow window(asked);
    QCOMPARE(window.model().page(), ApplicationModel::EncryptPage);
    QTRY_COMPARE(window.model().encrypt()->queue()->lockCount(), 1);
    QCOMPARE(window.model().hash()->files()->count(), 0);
}

void TestShell::changesPagesByKeyboard()
{
    MainWindow window(options());
    QVERIFY(QTest::qWaitForWindowActive(window.window()));
    QTest::keyClick(window.window(), Qt::Key_8, Qt::ControlModifier);
    QTRY_COMPARE(window.model().page(), ApplicationModel::SystemPage);
    QTest::keyClick(window.window(), Qt::Key_7, Qt::ControlModifier);
    QTRY_COMPARE(window.model().page(), ApplicationModel::CrosscheckPage);
    QTest::keyClick(window.window(), Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(window.model().page(), ApplicationModel::BenchmarkPage);
    QTest::keyClick(window.window(), Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(window.model().page(), ApplicationModel::WorkbenchPage);
    QTest::keyClick(window.window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(window.model().page(), ApplicationModel::EncryptPage);
    QTest::keyClick(window.window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window.model().page(), ApplicationModel::HashPage);
    QTest::keyClick(window.window(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(window.model().page(), ApplicationModel::AlgorithmsPage);
}

void TestShell::keepsPagesAlive()
{
    MainWindow window(options(u"system"_s));
    QTRY_VERIFY(isLoaded(window, u"system"_s));
    QVERIFY2(item(window, u"hashPage"_s) == nullptr, "A page was made before anybody wanted it");
    QQuickItem *page = item(window, u"systemPage"_s);
    click(window, u"algorithmsNavigation"_s);
    QTRY_VERIFY(!page->isVisible());
    click(window, u"systemNavigation"_s);
    QTRY_VERIFY(page->isVisible());
    QCOMPARE(item(window, u"systemPage"_s), page);
}

void TestShell::namesOfFilesOnTheCommandLineKeepEveryByte()
{
    const ScratchFolder folder;
    const std::filesystem::path file = folder.write("\xff\xfe#%41.bin", "x");
    std::array<std::string, 5> words{ "cipherscope", "--page", "encrypt", file.native(), "here/../\xe9" };
    std::array<char *, words.size()> arguments{};
    std::ranges::transform(words, arguments.begin(), [](std::string &word) { return word.data(); });
    WindowOptions asked = app::parseArguments(arguments);
    QCOMPARE(asked.page, u"encrypt"_s);
    QCOMPARE(asked.files.size(), 2);
    QCOMPARE(ui::pathFromUrl(asked.files.front()), file);
    QCOMPARE(ui::pathFromUrl(asked.files.back()), std::filesystem::current_path() / "\xe9");

    asked.files.removeLast();
    asked.calls = &m_calls;
    asked.settingsFile = options().settingsFile;
    asked.dataDirectory = options().dataDirectory;
    MainWindow window(asked);
    QTRY_COMPARE(window.model().encrypt()->queue()->lockCount(), 1);
}

void TestShell::showsWhatRuns_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    for (const QString &theme : { u"light"_s, u"dark"_s }) {
        for (const QSize &size : { QSize(1100, 720), QSize(760, 520) })
            QTest::addRow("%s-%d", qPrintable(theme), size.width()) << theme << size;
    }
}

void TestShell::showsWhatRuns()
{
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    const QmlWarnings warnings;
    MainWindow window(options(u"system"_s));
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    window.window()->resize(size);
    window.model().settings()->setTheme(theme);
    QVERIFY(item(window, u"idleText"_s)->isVisible());
    QVERIFY(!item(window, u"throughputLine"_s)->isVisible());

    const auto operation = std::make_shared<GatedOperation>(u"Hash debian-13.iso"_s, 4096 * MiB, 2);
    const auto other = std::make_shared<GatedOperation>(u"Hash 240 photographs"_s, 900 * MiB, 240);
    window.pool().start(operation);
    window.pool().start(other);
    for (int i = 1; i <= 25; ++i) {
        operation->advance((20 + static_cast<std::uint64_t>(i * 7 % 11)) * MiB);
        other->advance(12 * MiB);
        other->advanceFile();
        QSignalSpy tick(&window.pool(), &operations::OperationPool::ticked);
        QVERIFY(tick.wait());
    }
    QVERIFY(!item(window, u"idleText"_s)->isVisible());
    QVERIFY(item(window, u"rateText"_s)->property("text").toString().contains(u"MB/s"));
    QVERIFY(item(window, u"amountText"_s)->property("text").toString().contains(u" of "));
    QVERIFY(item(window, u"timeLeftText"_s)->property("text").toString().contains(u"left"));
    QVERIFY(item(window, u"filesText"_s)->isVisible());
    for (const QString &text : { u"amountText"_s, u"filesText"_s })
        QVERIFY2(!item(window, text)->property("truncated").toBool(), qPrintable(text));
    click(window, u"runningButton"_s);
    QTRY_VERIFY(isOpen(window, u"operationsPopup"_s));
    QVERIFY(saveScreenshot(*window.window(), u"activity-"_s + QString::fromUtf8(QTest::currentDataTag())));
    operation->finish();
    other->finish();
    QTRY_VERIFY(item(window, u"idleText"_s)->isVisible());
    QVERIFY(item(window, u"throughputLine"_s)->isVisible());
    QVERIFY(saveScreenshot(*window.window(), u"ended-"_s + QString::fromUtf8(QTest::currentDataTag())));
    VERIFY_NO_QML_WARNINGS(warnings);
}

void TestShell::stopsAnOperationFromThePopup()
{
    MainWindow window(options(u"system"_s));
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    const auto operation = std::make_shared<GatedOperation>(u"Hash a file"_s);
    window.pool().start(operation);
    click(window, u"runningButton"_s);
    QTRY_VERIFY(isOpen(window, u"operationsPopup"_s));
    QTRY_VERIFY(item(window, u"cancelButton"_s) != nullptr);
    click(window, u"cancelButton"_s);
    QTRY_COMPARE(operation->state(), Operation::State::Cancelled);
    QTRY_VERIFY(!isOpen(window, u"operationsPopup"_s));
    QVERIFY(item(window, u"idleText"_s)->property("text").toString().contains(u"stopped"));
}

void TestShell::closesAtOnceWhileIdle()
{
    MainWindow window(options(u"system"_s));
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    QVERIFY(window.window()->close());
    QVERIFY(!window.window()->isVisible());
}

void TestShell::asksBeforeClosingWhileBusy()
{
    MainWindow window(options(u"system"_s));
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    const auto operation = std::make_shared<GatedOperation>(u"Hash a file"_s);
    window.pool().start(operation);
    window.window()->close();
    QTRY_VERIFY(isOpen(window, u"quitDialog"_s));
    QVERIFY(window.window()->isVisible());
    QVERIFY(saveScreenshot(*window.window(), u"quit-dialog"_s));
    QTest::keyClick(window.window(), Qt::Key_Escape);
    QTRY_VERIFY(!isOpen(window, u"quitDialog"_s));
    QVERIFY(operation->isActive());
    QVERIFY(window.window()->isVisible());
}

void TestShell::stopsEverythingAndClosesAfterYes()
{
    MainWindow window(options(u"system"_s));
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    const auto operation = std::make_shared<GatedOperation>(u"Hash a file"_s);
    window.pool().start(operation);
    window.window()->close();
    QTRY_VERIFY(isOpen(window, u"quitDialog"_s));
    QMetaObject::invokeMethod(window.window()->findChild<QObject *>(u"quitDialog"_s), "accept");
    QTRY_VERIFY(!window.window()->isVisible());
    QCOMPARE(operation->state(), Operation::State::Cancelled);
}

void TestShell::remembersItsSizeAndEngine()
{
    {
        MainWindow window(options(u"system"_s));
        QVERIFY(QTest::qWaitForWindowExposed(window.window()));
        window.window()->resize(930, 640);
        window.model().system()->setEngine(u"openssl"_s);
        window.window()->close();
    }
    MainWindow again(options(u"system"_s));
    QCOMPARE(again.window()->size(), QSize(930, 640));
    QCOMPARE(again.model().system()->engine(), u"openssl"_s);
}

void TestShell::themeSwitchRepaints()
{
    MainWindow window(options(u"system"_s));
    QVERIFY(QTest::qWaitForWindowExposed(window.window()));
    QTRY_VERIFY(window.model().system()->isChecked());
    window.model().settings()->setTheme(u"light"_s);
    const QColor light = window.window()->color();
    QTRY_VERIFY(item(window, u"darkSegment"_s) != nullptr);
    QMetaObject::invokeMethod(item(window, u"darkSegment"_s), "clicked");
    QCOMPARE(window.model().settings()->theme(), u"dark"_s);
    QVERIFY(window.window()->color().lightnessF() < light.lightnessF());
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    TestShell test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shell.moc"
