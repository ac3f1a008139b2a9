// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/encryptstage.h"
#include "support/pagewindow.h"
#include "support/screenshots.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace cipherscope::ui::test {

/** The Encrypt page in a window of the program's look, with what a user can do to it. */
class EncryptWindow {
public:
    explicit EncryptWindow(EncryptStage &stage, QSize size = { 1100, 720 }, bool dark = false)
        : m_stage(stage)
        , m_page("Cipherscope.Encrypt", "EncryptPage", stage.page, size, dark)
    {
        if (m_page.window() == nullptr)
            qFatal("%s", qPrintable(m_page.warnings().join(QLatin1Char('\n'))));
        m_page.window()->requestActivate();
        if (!QTest::qWaitForWindowActive(m_page.window()))
            qFatal("The window does not appear.");
    }

    [[nodiscard]] QStringList warnings() const { return m_page.warnings(); }

    /** The visible items of this name, those that are declared first before others. */
    [[nodiscard]] QList<QQuickItem *> findAll(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        QList<QQuickItem *> found;
        const std::function<void(QQuickItem *)> search = [&](QQuickItem *item) {
            if (!item->isVisible())
                return;
            if (item->objectName() == wanted)
                found.append(item);
            for (QQuickItem *child : item->childItems())
                search(child);
        };
        search(m_page.window()->contentItem());
        return found;
    }
    [[nodiscard]] QQuickItem *find(const char *name) const { return findAll(name).value(0); }
    [[nodiscard]] bool shows(const char *name) const { return find(name) != nullptr; }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const QQuickItem *item = find(name);
        return item ? item->property("text").toString() : QString();
    }
    /** From top to bottom. */
    [[nodiscard]] QStringList texts(const char *name) const
    {
        QList<QQuickItem *> items = findAll(name);
        std::ranges::sort(items, {}, [](const QQuickItem *item) { return item->mapToScene({}).y(); });
        QStringList found;
        for (const QQuickItem *item : items)
            found.append(item->property("text").toString());
        return found;
    }
    void click(const char *name) const
    {
        QTRY_VERIFY2(shows(name) && find(name)->isEnabled(), name);
        QVERIFY(cipherscope::testing::waitForFrames(*m_page.window(), 1));
        const QQuickItem *item = find(name);
        const QPointF centre = item->mapToScene({ item->width() / 2, item->height() / 2 });
        QTest::mouseClick(m_page.window(), Qt::LeftButton, {}, centre.toPoint());
    }
    /** Gives it the keyboard, which brings it into sight. */
    void scrollTo(const char *name) const
    {
        QTRY_VERIFY2(shows(name), name);
        QVERIFY(
            cipherscope::testing::waitForFrames(*m_page.window(), 2)); // Layouts move what has just appeared.
        find(name)->forceActiveFocus(Qt::TabFocusReason);
    }
    void type(const char *text) const
    {
        for (const char *c = text; *c != 0; ++c)
            QTest::keyClick(m_page.window(), *c);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_page.window(), key, modifiers);
    }
    /** As a file manager does it. */
    void drop(std::initializer_list<const char *> names) const
    {
        QList<QUrl> urls;
        for (const char *name : names)
            urls.push_back(m_stage.urlOf(name));
        const QPoint position(400, 300);
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.window(), &enter);
        QDropEvent dropped(position, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_page.window(), &dropped);
        QTRY_VERIFY_WITH_TIMEOUT(!m_stage.page.isLooking(), cipherscope::testing::patience);
    }
    /** Types a new passphrase into both fields. */
    void typeNewPassphrase(const char *passphrase) const
    {
        click("passphraseField");
        type(passphrase);
        click("repetitionField");
        type(passphrase);
    }

    /** For people to look at. */
    void grab(const QString &name) const
    {
        QVERIFY(cipherscope::testing::saveScreenshot(*m_page.window(), QStringLiteral("encrypt-") + name));
    }

private:
    EncryptStage &m_stage;
    cipherscope::testing::PageWindow m_page;
};

} // namespace cipherscope::ui::test
