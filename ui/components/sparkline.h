// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QQuickPaintedItem>

namespace cipherscope::ui {

/** A small line over a filled area, without axes: the newest value at the right edge. Draws under every
 * renderer. */
class Sparkline : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    /** The oldest first; the whole width stands for `capacity` of them. */
    Q_PROPERTY(QList<qreal> points READ points WRITE setPoints NOTIFY pointsChanged)
    Q_PROPERTY(int capacity READ capacity WRITE setCapacity NOTIFY capacityChanged)
    /** The value of the upper edge; 0 takes the highest of the points. */
    Q_PROPERTY(qreal ceiling READ ceiling WRITE setCeiling NOTIFY ceilingChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged)

public:
    explicit Sparkline(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<qreal> points() const { return m_points; }
    void setPoints(const QList<qreal> &points);
    [[nodiscard]] int capacity() const { return m_capacity; }
    void setCapacity(int capacity);
    [[nodiscard]] qreal ceiling() const { return m_ceiling; }
    void setCeiling(qreal ceiling);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void pointsChanged();
    void capacityChanged();
    void ceilingChanged();
    void colorChanged();

private:
    QList<qreal> m_points;
    int m_capacity = 600;
    qreal m_ceiling = 0;
    QColor m_color;
};

} // namespace cipherscope::ui
