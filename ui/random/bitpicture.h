// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QColor>
#include <QQuickPaintedItem>

namespace cipherscope::ui {

/** Bits as a square of dots, row after row, each of one unit: a pattern that repeats shows as one. */
class BitPicture : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /** 8192 bytes: 256 rows of 256 bits. */
    Q_PROPERTY(QByteArray bits READ bits WRITE setBits NOTIFY changed)
    Q_PROPERTY(QColor zeroColor MEMBER m_zeroColor NOTIFY changed)
    Q_PROPERTY(QColor oneColor MEMBER m_oneColor NOTIFY changed)

public:
    static constexpr int side = 256; ///< In dots, and so its implicit width and height.

    explicit BitPicture(QQuickItem *parent = nullptr);

    [[nodiscard]] QByteArray bits() const { return m_bits; }
    void setBits(const QByteArray &bits);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QByteArray m_bits;
    QColor m_zeroColor;
    QColor m_oneColor;
};

} // namespace cipherscope::ui
