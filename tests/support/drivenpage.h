// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pagewindow.h"
#include "support/screenshots.h"
#include "support/waiting.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <functional>

namespace cipherscope::testing {

/** A page in a window of the program's look, with what a user can do to any of them. */
class DrivenPage {
public:
    /** `pictures` begins the names of the pictures that grab() keeps. */
    DrivenPage(const QByteArray &module, const QByteArray &page, QObject &model, const char *pictures,
               QSize size, bool dark)
        : m_pictures(QLatin1String(pictures))
        , m_page(module, page, model, size, dark)
    {
        if (!m_page.window())
            qFatal("%s", qPrintable(m_page.warnings().join(QLatin1Char('\n'))));
        window = m_page.window();
        window->requestActivate();
        if (!QTest::qWaitForWindowExposed(window) || !QTest::qWaitForWindowActive(window))
            qFatal("The window does not appear.");
    }

    [[nodiscard]] QStringList warnings() const { return m_page.warnings(); }

    /** The first one that is visible, else the first one. */
    [[nodiscard]] QQuickItem *find(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        QQuickItem *hidden = nullptr;
        const std::function<QQuickItem *(QQuickItem *)> search = [&](QQuickItem *item) -> QQuickItem * {
            if (item->objectName() == wanted) {
                if (item->isVisible())
                    return item;
                hidden = hidden ? hidden : item;
            }
            for (QQuickItem *child : item->childItems()) {
                if (QQuickItem *found = search(child))
                    return found;
            }
            return nullptr;
        };
        QQuickItem *visible = search(window->contentItem());
        return visible ? visible : hidden;
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        const QQuickItem *item = find(name);
        return item && item->isVisible();
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const QQuickItem *item = find(name);
        return item ? item->property("text").toString() : QString();
    }

    /** Gives it the keyboard, which scrolls it into sight, and clicks it. */
    void click(const char *name) const
    {
        QTRY_VERIFY2(shows(name), name);
        QVERIFY(waitForFrames(*window, 2)); // Layouts move what has just appeared.
        QQuickItem *item = find(name);
        item->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(waitForFrames(*window, 1));
        const QPointF centre = item->mapToScene({ item->width() / 2, item->height() / 2 });
        QTest::mouseClick(window, Qt::LeftButton, {}, centre.toPoint());
    }
    /** Clicks a field, empties it and types. */
    void type(const char *name, const char *text) const
    {
        click(name);
        QTest::keyClick(window, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(window, Qt::Key_Delete);
        for (const char *c = text; *c != 0; ++c)
            QTest::keyClick(window, *c);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window, key, modifiers);
    }
    /** Moves a Flickable, at most to its end. */
    void scroll(const char *flickable, double contentY) const
    {
        QVERIFY(waitForFrames(*window, 3)); // Layouts follow what has appeared.
        QQuickItem *item = find(flickable);
        const double last = item->property("contentHeight").toDouble() - item->height();
        item->setProperty("contentY", std::max(0.0, std::min(contentY, last)));
    }

    /** For people to look at. */
    void grab(const QString &name) const
    {
        QVERIFY(waitForFrames(*window, 4)); // Texts wrap, then layouts follow.
        QVERIFY(saveScreenshot(*window, m_pictures + QLatin1Char('-') + name));
    }

    QQuickWindow *window = nullptr;

private:
    QString m_pictures;
    PageWindow m_page;
};

} // namespace cipherscope::testing
