// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace cipherscope::ui {

/** Copies a secret, with the hint of KDE and others that a clipboard's history is not to keep it. */
void copySecret(const QString &text);

/** Copies secrets, and takes the last one off the clipboard after a while, unless something else is there by
 * then. It is taken off, too, when this goes. */
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(std::chrono::milliseconds keptFor = std::chrono::minutes(1),
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    /** Whether the clipboard is emptied by itself; otherwise a copy stays there. */
    [[nodiscard]] bool isClearing() const { return m_isClearing; }
    void setClearing(bool clearing);
    void copy(const QString &text);
    /** Whether the last copy is still there and will be taken off. */
    [[nodiscard]] bool isHolding() const { return m_timer.isActive(); }

Q_SIGNALS:
    void changed();

private:
    void clear();
    void forget();

    QTimer m_timer;
    QString m_copied;
    bool m_isClearing = true;
};

} // namespace cipherscope::ui
