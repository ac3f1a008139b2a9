// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/hashstage.h"
#include "support/screenshots.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>
#include <QTest>

#include <functional>
#include <memory>

namespace cipherscope::ui::test {

/** The Hash page in a window of the program's look, with what a user can do to it. */
class HashWindow {
public:
    explicit HashWindow(HashStage &stage, QSize size = { 1100, 720 }, bool dark = false)
    {
        m_engine.addImportPath(QStringLiteral(":/qt/qml"));
        QObject::connect(&m_engine, &QQmlEngine::warnings, [this](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                warnings.push_back(error.toString());
        });
        static const QByteArray source = R"(
            import QtQuick
            import Cipherscope.Components
            import Cipherscope.Hash
            ThemedWindow {
                id: window
                required property HashPageModel model
                property bool dark
                visible: true
                Binding { target: Theme; property: "dark"; value: window.dark }
                HashPage { anchors.fill: parent; model: window.model; focus: true }
            })";
        QQmlComponent component(&m_engine);
        component.setData(source, QUrl());
        const QVariantMap properties{
            { QStringLiteral("model"), QVariant::fromValue(&stage.page) },
            { QStringLiteral("dark"), dark },
            { QStringLiteral("width"), size.width() },
            { QStringLiteral("height"), size.height() },
        };
        m_root.reset(component.createWithInitialProperties(properties));
        if (!m_root)
            qFatal("%s", qPrintable(component.errorString()));
        window = qobject_cast<QQuickWindow *>(m_root.get());
        if (!QTest::qWaitForWindowExposed(window))
            qFatal("The window does not appear.");
        window->requestActivate();
        // The algorithms come when the engines have been asked.
        if (!QTest::qWaitForWindowActive(window)
            || !QTest::qWaitFor([this] { return shows("sha256Chip"); }, cipherscope::testing::patience))
            qFatal("The page is not ready.");
    }

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
    /** A dialog that has been opened, or nullptr. */
    [[nodiscard]] QObject *openDialog(const char *name) const
    {
        auto *dialog = window->findChild<QObject *>(QString::fromLatin1(name));
        return dialog && dialog->property("visible").toBool() ? dialog : nullptr;
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        const QQuickItem *item = find(name);
        return item && item->isVisible();
    }
    void click(const char *name) const
    {
        QTRY_VERIFY2(shows(name), name);
        QVERIFY(cipherscope::testing::waitForFrames(*window, 1)); // Layouts move what has just appeared.
        const QQuickItem *item = find(name);
        const QPointF centre = item->mapToScene({ item->width() / 2, item->height() / 2 });
        QTest::mouseClick(window, Qt::LeftButton, {}, centre.toPoint());
    }
    /** As a file manager does it. */
    void drop(const QList<QUrl> &urls, QPoint position = { 400, 300 }) const
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window, &enter);
        QDropEvent drop(position, Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(window, &drop);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window, key, modifiers);
    }

    void type(const char *text) const
    {
        for (const char *c = text; *c != 0; ++c)
            QTest::keyClick(window, *c);
    }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const QQuickItem *item = find(name);
        return item ? item->property("text").toString() : QString();
    }

    /** For people to look at. */
    void grab(const QString &name) const
    {
        QVERIFY(cipherscope::testing::saveScreenshot(*window, QStringLiteral("hash-") + name));
    }

    QQuickWindow *window = nullptr;
    QStringList warnings;

private:
    QQmlApplicationEngine m_engine;
    std::unique_ptr<QObject> m_root;
};

} // namespace cipherscope::ui::test
