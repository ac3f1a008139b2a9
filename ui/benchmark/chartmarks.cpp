// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartmarks.h"

#include <array>
#include <utility>

namespace cipherscope::ui {

namespace {

using Shape = CurveMark::Shape;

constexpr std::array shapes{ Shape::Circle, Shape::Square, Shape::Triangle, Shape::Diamond };
// Dashes alone are those of the run that is compared with.
constexpr std::array lines{ Qt::SolidLine, Qt::DashDotLine, Qt::DotLine };

void drawPoint(QPainter &painter, QPointF place, Shape shape)
{
    constexpr qreal r = pointRadius;
    switch (shape) {
    case Shape::Circle:
        painter.drawEllipse(place, r, r);
        return;
    case Shape::Square:
        painter.drawRect(QRectF(place - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        return;
    case Shape::Triangle:
        painter.drawPolygon(QPolygonF{ place + QPointF(0, -1.3 * r), place + QPointF(1.3 * r, r),
                                       place + QPointF(-1.3 * r, r) });
        return;
    case Shape::Diamond:
        painter.drawPolygon(QPolygonF{ place + QPointF(0, -1.4 * r), place + QPointF(1.4 * r, 0),
                                       place + QPointF(0, 1.4 * r), place + QPointF(-1.4 * r, 0) });
        return;
    }
    std::unreachable();
}

} // namespace

CurveMark markOf(int place)
{
    const bool isGrey = place < 0;
    const auto round = static_cast<std::size_t>(isGrey ? -1 - place : place / chartColours);
    const auto colour = static_cast<std::size_t>(isGrey ? 0 : place % chartColours);
    return { isGrey ? -1 : place % chartColours, shapes.at((round + colour) % shapes.size()),
             lines.at(round / shapes.size() % lines.size()) };
}

QColor colourOf(const CurveMark &mark, const ChartLook &look)
{
    return mark.colour < 0 || look.palette.isEmpty() ? look.muted
                                                     : look.palette[mark.colour % look.palette.size()];
}

void drawCurve(QPainter &painter, const QPolygonF &line, const QPolygonF &points, int place, bool isOther,
               const ChartLook &look)
{
    constexpr qreal width = 2;
    constexpr qreal thinWidth = 1.5;
    const CurveMark mark = markOf(place);
    const QColor colour = colourOf(mark, look);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, isOther ? thinWidth : width, isOther ? Qt::DashLine : mark.line, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(colour, thinWidth));
    painter.setBrush(isOther ? look.surface : colour);
    for (const QPointF &point : points)
        drawPoint(painter, point, mark.shape);
}

void drawKey(QPainter &painter, QPointF middle, int place, bool isOther, const ChartLook &look)
{
    const QPointF half(keyLength / 2, 0);
    drawCurve(painter, { middle - half, middle + half }, { middle }, place, isOther, look);
}

} // namespace cipherscope::ui
