// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/benchmarkstage.h"
#include "support/pagewindow.h"
#include "support/screenshots.h"

#include <QQuickItem>
#include <QTest>

#include <algorithm>
#include <functional>

namespace cipherscope::ui::test {

/** The Benchmark page in a window of the program's look, with what a user can do to it. */
class BenchmarkWindow {
public:
    explicit BenchmarkWindow(BenchmarkStage &stage, QSize size = { 1100, 720 }, bool dark = false)
        : m_page("Cipherscope.Benchmark", "BenchmarkPage", stage.page, size, dark)
    {
        if (!m_page.window())
            qFatal("%s", qPrintable(m_page.warnings().join(QLatin1Char('\n'))));
        window = m_page.window();
        window->requestActivate();
        if (!QTest::qWaitForWindowExposed(window) || !QTest::qWaitForWindowActive(window))
            qFatal("The window does not appear.");
    }

    [[nodiscard]] QStringList warnings() const { return m_page.warnings(); }

    [[nodiscard]] QQuickItem *find(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        const std::function<QQuickItem *(QQuickItem *)> search = [&](QQuickItem *item) -> QQuickItem * {
            if (item->objectName() == wanted)
                return item;
            for (QQuickItem *child : item->childItems()) {
                if (QQuickItem *found = search(child))
                    return found;
            }
            return nullptr;
        };
        return search(window->contentItem());
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
        QVERIFY(cipherscope::testing::waitForFrames(*window, 2)); // Layouts move what has just appeared.
        QQuickItem *item = find(name);
        item->forceActiveFocus(Qt::TabFocusReason);
        QVERIFY(cipherscope::testing::waitForFrames(*window, 1));
        const QPointF centre = item->mapToScene({ item->width() / 2, item->height() / 2 });
        QTest::mouseClick(window, Qt::LeftButton, {}, centre.toPoint());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window, key, modifiers);
    }
    /** At most to the end. */
    void scrollTo(double contentY) const
    {
        QQuickItem *scroll = find("benchmarkScroll");
        const double last = scroll->property("contentHeight").toDouble() - scroll->height();
        scroll->setProperty("contentY", std::max(0.0, std::min(contentY, last)));
    }

    /** For people to look at. */
    void grab(const QString &name) const
    {
        QVERIFY(cipherscope::testing::waitForFrames(*window, 4)); // Texts wrap, then layouts follow.
        QVERIFY(cipherscope::testing::saveScreenshot(*window, QStringLiteral("benchmark-") + name));
    }

    QQuickWindow *window = nullptr;

private:
    cipherscope::testing::PageWindow m_page;
};

} // namespace cipherscope::ui::test
