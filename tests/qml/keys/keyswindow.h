// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/keysstage.h"
#include "support/qmlwarnings.h"
#include "support/screenshots.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <functional>
#include <memory>

namespace cipherscope::ui::test {

/** Every component for keys, each on a card, in a window of the program's look. */
class KeysWindow {
public:
    KeysWindow(KeysStage &stage, const char *shown, QSize size = { 1100, 720 }, bool dark = false)
        : passphrase(stage.context, PassphraseModel::Use::New)
    {
        m_engine.addImportPath(QStringLiteral(":/qt/qml"));
        static const QByteArray source = R"(
            import QtQuick
            import QtQuick.Layouts
            import Cipherscope.Components
            import Cipherscope.Keys
            ThemedWindow {
                id: window
                required property KeyringModel keyring
                required property PassphraseModel passphrase
                property string shown
                property bool dark
                visible: true
                Binding { target: Theme; property: "dark"; value: window.dark }
                ScrollArea {
                    anchors.fill: parent
                    topMargin: Theme.spacingL
                    Card {
                        visible: window.shown === "passphrase"
                        title: "Passphrase"
                        Layout.fillWidth: true
                        NewPassphrase {
                            objectName: "newPassphrase"
                            model: window.passphrase
                            Layout.fillWidth: true
                        }
                    }
                    Card {
                        visible: window.shown === "recipients"
                        title: "Recipients"
                        Layout.fillWidth: true
                        RecipientPicker { model: window.keyring; Layout.fillWidth: true }
                    }
                    Card {
                        visible: window.shown === "identities"
                        title: "Your identities"
                        Layout.fillWidth: true
                        IdentityPicker { model: window.keyring.identities; Layout.fillWidth: true }
                    }
                }
            })";
        QQmlComponent component(&m_engine);
        component.setData(source, QUrl());
        m_root.reset(component.createWithInitialProperties({
            { QStringLiteral("keyring"), QVariant::fromValue(&stage.keyring) },
            { QStringLiteral("passphrase"), QVariant::fromValue(&passphrase) },
            { QStringLiteral("shown"), QString::fromLatin1(shown) },
            { QStringLiteral("dark"), dark },
            { QStringLiteral("width"), size.width() },
            { QStringLiteral("height"), size.height() },
        }));
        if (!m_root)
            qFatal("%s", qPrintable(component.errorString()));
        window = qobject_cast<QQuickWindow *>(m_root.get());
        window->requestActivate();
        if (!QTest::qWaitForWindowActive(window) || !QTest::qWaitFor([&stage] { return stage.isIdle(); }))
            qFatal("The window does not appear.");
    }

    /** The first visible item of this name, popups included. */
    [[nodiscard]] QQuickItem *find(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        const std::function<QQuickItem *(QQuickItem *)> search = [&](QQuickItem *item) -> QQuickItem * {
            if (item->objectName() == wanted && item->isVisible())
                return item;
            // What lies on top is looked through first.
            const QList<QQuickItem *> children = item->childItems();
            for (auto child = children.crbegin(); child != children.crend(); ++child) {
                if (QQuickItem *found = search(*child))
                    return found;
            }
            return nullptr;
        };
        return search(window->contentItem());
    }
    /** All visible items of this name. */
    [[nodiscard]] QList<QQuickItem *> findAll(const char *name) const
    {
        const QString wanted = QString::fromLatin1(name);
        QList<QQuickItem *> found;
        const std::function<void(QQuickItem *)> search = [&](QQuickItem *item) {
            if (item->objectName() == wanted && item->isVisible())
                found.append(item);
            for (QQuickItem *child : item->childItems())
                search(child);
        };
        search(window->contentItem());
        return found;
    }
    [[nodiscard]] bool shows(const char *name) const { return find(name) != nullptr; }
    [[nodiscard]] QString textOf(const char *name) const
    {
        const QQuickItem *item = find(name);
        return item ? item->property("text").toString() : QString();
    }
    void click(const char *name) const
    {
        QTRY_VERIFY2(shows(name), name);
        QVERIFY(cipherscope::testing::waitForFrames(*window, 1)); // Layouts move what has just appeared.
        const QQuickItem *item = find(name);
        const QPointF centre = item->mapToScene({ item->width() / 2, item->height() / 2 });
        QTest::mouseClick(window, Qt::LeftButton, {}, centre.toPoint());
    }
    void type(const char *text) const
    {
        for (const char *c = text; *c != 0; ++c)
            QTest::keyClick(window, *c);
    }
    void typeInto(const char *name, const char *text) const
    {
        click(name);
        type(text);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(window, key, modifiers);
    }
    /** For people to look at. */
    void grab(const QString &name) const
    {
        QVERIFY(cipherscope::testing::saveScreenshot(*window, QStringLiteral("keys-") + name));
    }

    PassphraseModel passphrase;
    QQuickWindow *window = nullptr;

private:
    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_root;
};

} // namespace cipherscope::ui::test
