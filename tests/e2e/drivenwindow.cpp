// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drivenwindow.h"

#include "support/screenshots.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTest>

#include <sys/utsname.h>

#include <algorithm>
#include <functional>

namespace cipherscope::tests {

namespace {

app::WindowOptions optionsIn(const QTemporaryDir &folder)
{
    app::WindowOptions options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    options.dataDirectory = folder.filePath(QStringLiteral("data")).toStdString();
    options.theme = QStringLiteral("light");
    return options;
}

void visitVisible(QQuickItem *item, const std::function<void(QQuickItem *)> &visit)
{
    if (!item->isVisible())
        return;
    visit(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        visitVisible(child, visit);
}

QPointF middleOf(const QQuickItem &item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
}

/** "6.1.0", to tell apart the pictures of several kernels. */
QString kernelRelease()
{
    utsname name{};
    ::uname(&name);
    return QString::fromUtf8(name.release).section(u'-', 0, 0);
}

} // namespace

DrivenWindow::DrivenWindow()
    : m_main(std::make_unique<app::MainWindow>(optionsIn(m_settings)))
{
}

void DrivenWindow::reopen()
{
    m_main.reset();
    m_main = std::make_unique<app::MainWindow>(optionsIn(m_settings));
}

QQuickItem *DrivenWindow::find(const QString &objectName)
{
    QQuickItem *found = nullptr;
    visitVisible(window().contentItem(), [&](QQuickItem *item) {
        if (!found && item->objectName() == objectName)
            found = item;
    });
    return found;
}

QStringList DrivenWindow::texts(const QString &objectName)
{
    QList<QQuickItem *> items;
    visitVisible(window().contentItem(), [&](QQuickItem *item) {
        if (item->objectName() == objectName)
            items.append(item);
    });
    std::ranges::sort(items, {}, [](const QQuickItem *item) { return middleOf(*item).y(); });
    QStringList texts;
    for (const QQuickItem *item : items)
        texts.append(item->property("text").toString());
    return texts;
}

void DrivenWindow::waitForPage(const QString &name)
{
    constexpr int ready = 1; // Loader.Ready
    const QString loader = name + QStringLiteral("Loader");
    QTRY_VERIFY2_WITH_TIMEOUT(find(loader) && find(loader)->property("status").toInt() == ready,
                              qPrintable(name), 60000);
    QVERIFY(find(name + QStringLiteral("Page")));
}

void DrivenWindow::click(const QString &objectName)
{
    QTRY_VERIFY2_WITH_TIMEOUT(find(objectName) && find(objectName)->isEnabled(), qPrintable(objectName),
                              60000);
    // A page that has just come may still move its parts.
    const QDeadlineTimer patience(60000);
    QPointF place;
    do {
        QVERIFY2(!patience.hasExpired(), qPrintable(objectName));
        place = middleOf(*find(objectName));
        QVERIFY(cipherscope::testing::waitForFrames(window()));
        QVERIFY2(find(objectName), qPrintable(objectName));
    } while (middleOf(*find(objectName)) != place);
    QTest::mouseClick(&window(), Qt::LeftButton, {}, place.toPoint());
}

void DrivenWindow::type(const QString &text)
{
    for (const QChar letter : text)
        QTest::keyClick(&window(), letter.toLatin1());
}

void DrivenWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&window(), key, modifiers);
}

void DrivenWindow::drop(const QString &objectName, const QList<QUrl> &urls)
{
    QTRY_VERIFY2_WITH_TIMEOUT(find(objectName), qPrintable(objectName), 60000);
    const QPointF place = middleOf(*find(objectName));
    QMimeData data;
    data.setUrls(urls);
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &enter);
    QDragMoveEvent move(place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &move);
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window(), &drop);
    QVERIFY2(drop.isAccepted(), "the page takes what is dropped on it");
}

void DrivenWindow::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("CIPHERSCOPE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString file = QStringLiteral("%1/window-%2-%3.png").arg(folder, kernelRelease(), name);
    QVERIFY2(window().grabWindow().save(file), qPrintable(file));
}

} // namespace cipherscope::tests
