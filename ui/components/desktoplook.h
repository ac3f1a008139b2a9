// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace cipherscope::ui {

/** What the desktop says about looks and QML cannot ask on Qt 6.4: its darkness, its font's size, its fixed
 * font. */
class DesktopLook : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ isDark NOTIFY changed)
    Q_PROPERTY(int fontPixelSize READ fontPixelSize NOTIFY changed)
    Q_PROPERTY(QString monospace READ monospace NOTIFY changed)

public:
    explicit DesktopLook(QObject *parent = nullptr);

    /** Whether text on the palette's window colour is the lighter of both. */
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] int fontPixelSize() const;
    [[nodiscard]] QString monospace() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();
};

} // namespace cipherscope::ui
