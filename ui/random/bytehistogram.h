// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace cipherscope::ui {

/** How often each of the 256 values of a byte occurred, as bars around what is expected of random bytes. */
class ByteHistogram : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /** 256 counts, or none. */
    Q_PROPERTY(QList<qreal> counts READ counts WRITE setCounts NOTIFY changed)
    Q_PROPERTY(QColor barColor MEMBER m_barColor NOTIFY changed)
    Q_PROPERTY(QColor bandColor MEMBER m_bandColor NOTIFY changed)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY changed)

public:
    explicit ByteHistogram(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<qreal> counts() const { return m_counts; }
    void setCounts(const QList<qreal> &counts);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<qreal> m_counts;
    QColor m_barColor;
    QColor m_bandColor;
    QColor m_lineColor;
};

} // namespace cipherscope::ui
