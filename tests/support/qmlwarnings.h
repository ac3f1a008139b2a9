// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace cipherscope::testing {

/** Every warning of the QML engine, and every message with a .qml file in it, while this lives. One at a
 * time. */
class QmlWarnings final {
public:
    QmlWarnings() { s_previous = qInstallMessageHandler(take); }
    ~QmlWarnings()
    {
        qInstallMessageHandler(s_previous);
        s_messages.clear();
    }
    QmlWarnings(const QmlWarnings &) = delete;
    QmlWarnings &operator=(const QmlWarnings &) = delete;

    [[nodiscard]] QString text() const { return s_messages.join(QLatin1Char('\n')); }

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (type != QtDebugMsg && type != QtInfoMsg && message.contains(QStringLiteral("qml")))
            s_messages.append(message);
        s_previous(type, context, message);
    }

    static inline QStringList s_messages;
    static inline QtMessageHandler s_previous = nullptr;
};

} // namespace cipherscope::testing

/** Fails the test if QML has warned since `warnings` was made. */
#define VERIFY_NO_QML_WARNINGS(warnings) QVERIFY2((warnings).text().isEmpty(), qPrintable((warnings).text()))
