// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QStringList>
#include <QUrl>
#include <QVariant>

#include <memory>

namespace cipherscope::testing {

/** A themed window that holds one page and its model, and every warning that QML gave meanwhile. */
class PageWindow final {
public:
    PageWindow(const QByteArray &module, const QByteArray &page, QObject &model, QSize size, bool dark)
    {
        m_engine.addImportPath(QStringLiteral(":/qt/qml"));
        QObject::connect(&m_engine, &QQmlEngine::warnings, &m_engine, [this](const QList<QQmlError> &errors) {
            for (const QQmlError &error : errors)
                m_warnings.append(error.toString());
        });
        QQmlComponent component(&m_engine);
        component.setData("import QtQuick\nimport Cipherscope.Components\nimport " + module
                              + "\nThemedWindow { id: window; property alias page: page; property bool dark\n"
                                "required property "
                              + page + "Model model\n" + page
                              + " { id: page; anchors.fill: parent; model: window.model; focus: true }\n"
                                "onDarkChanged: Theme.dark = dark }",
                          QUrl(QStringLiteral("qrc:/pagewindow.qml")));
        for (const QQmlError &error : component.errors())
            m_warnings.append(error.toString());
        if (!component.isReady())
            return;
        m_window.reset(qobject_cast<QQuickWindow *>(component.createWithInitialProperties(
            { { QStringLiteral("model"), QVariant::fromValue(&model) } })));
        if (!m_window)
            return;
        m_window->setProperty("dark", !dark);
        m_window->setProperty("dark", dark);
        m_window->resize(size);
        m_window->show();
    }

    [[nodiscard]] QQuickWindow *window() const { return m_window.get(); }
    [[nodiscard]] QObject *page() const { return m_window->property("page").value<QObject *>(); }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    QStringList m_warnings;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
};

} // namespace cipherscope::testing
