// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/**
 * Guesses from the keys that are pressed whether caps lock is on, which Qt cannot tell: it is when a letter
 * comes in upper case without Shift, or in lower case with it.
 */
class CapsLockWatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool on READ isOn NOTIFY onChanged)

public:
    using QObject::QObject;

    [[nodiscard]] bool isOn() const { return m_on; }

    /** `key`, `text` and `modifiers`: of a KeyEvent. */
    Q_INVOKABLE void pressed(int key, const QString &text, int modifiers);

Q_SIGNALS:
    void onChanged();

private:
    void setOn(bool on);

    bool m_on = false;
};

} // namespace cipherscope::ui
