// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chart.h"

#include <QPainter>
#include <QPolygonF>

namespace cipherscope::ui {

/** How many colours curves have: as many as Theme.chart. */
inline constexpr int chartColours = 6;
/** How far a point of a curve goes from its place, and how long the piece of a curve in a legend is. */
inline constexpr qreal pointRadius = 3.5;
inline constexpr qreal keyLength = 22;

/** What tells a curve from others. */
struct CurveMark {
    enum class Shape { Circle, Square, Triangle, Diamond };

    int colour = 0; ///< Of the palette; -1 is grey.
    Shape shape = Shape::Circle; ///< Of its points.
    Qt::PenStyle line = Qt::SolidLine;

    auto operator<=>(const CurveMark &) const = default;
};

/** Of a place that DriverPalette gave: the colours vary, then the shapes, which also differ from one colour
 * to the next for those who see few, then the lines, so that 72 places differ; and 12 of the grey ones, below
 * 0. */
[[nodiscard]] CurveMark markOf(int place);

/** `muted` for grey, and where there is no palette. */
[[nodiscard]] QColor colourOf(const CurveMark &mark, const ChartLook &look);

/** A curve and its points. That of the run that is compared with is dashed, its points hollow. */
void drawCurve(QPainter &painter, const QPolygonF &line, const QPolygonF &points, int place, bool isOther,
               const ChartLook &look);

/** A piece of a curve with one point: what a legend has. */
void drawKey(QPainter &painter, QPointF middle, int place, bool isOther, const ChartLook &look);

} // namespace cipherscope::ui
