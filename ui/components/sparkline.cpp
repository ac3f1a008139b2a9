// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "components/sparkline.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

constexpr qreal lineWidth = 1.5;
constexpr int fillAlpha = 48;

} // namespace

Sparkline::Sparkline(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
}

void Sparkline::setPoints(const QList<qreal> &points)
{
    m_points = points;
    update();
    Q_EMIT pointsChanged();
}

void Sparkline::setCapacity(int capacity)
{
    if (std::exchange(m_capacity, capacity) == capacity)
        return;
    update();
    Q_EMIT capacityChanged();
}

void Sparkline::setCeiling(qreal ceiling)
{
    if (qFuzzyCompare(m_ceiling + 1, ceiling + 1))
        return;
    m_ceiling = ceiling;
    update();
    Q_EMIT ceilingChanged();
}

void Sparkline::setColor(const QColor &color)
{
    if (std::exchange(m_color, color) == color)
        return;
    update();
    Q_EMIT colorChanged();
}

void Sparkline::paint(QPainter *painter)
{
    if (m_points.size() < 2)
        return;
    const qreal top = m_ceiling > 0 ? m_ceiling : *std::ranges::max_element(m_points);
    const qreal step = width() / std::max(1, m_capacity - 1);
    const qreal drawable = height() - lineWidth;
    QPolygonF line;
    line.reserve(m_points.size() + 2);
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const qreal share = top > 0 ? std::min(m_points[i] / top, 1.0) : 0;
        line.append({ width() - step * static_cast<qreal>(m_points.size() - 1 - i),
                      lineWidth / 2 + drawable * (1 - share) });
    }
    QPolygonF area = line;
    area.append({ width(), height() });
    area.append({ line.first().x(), height() });
    QColor fill = m_color;
    fill.setAlpha(fillAlpha);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(area);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

} // namespace cipherscope::ui
