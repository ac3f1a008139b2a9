// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chart.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace cipherscope::ui {

/** A value of a chart that was drawn, and where. */
struct ChartSpot {
    QPointF place;
    QRectF reach; ///< Of a bar: its row; of a point empty.
    QString label;
    QString text; ///< "16 KiB: 1.2 GB/s, runs from 1.1 GB/s to 1.3 GB/s"
    int colour = 0;
};

/** Draws a chart with its axes, labels and legend into `area`; the same on a screen, in an image and as SVG.
 */
class ChartPainter final {
    Q_DECLARE_TR_FUNCTIONS(ChartPainter)

public:
    ChartPainter(const Chart &chart, const ChartLook &look, QRectF area);

    void paint(QPainter &painter) const;
    /** The values, where paint() draws them. */
    [[nodiscard]] const std::vector<ChartSpot> &spots() const { return m_spots; }
    /** The one at or near a place, for a pointer that rests there; nullptr if none is near. */
    [[nodiscard]] const ChartSpot *spotAt(QPointF place) const;

    /** How high a ranking must be for each of its bars to be readable, in pixels. */
    [[nodiscard]] static qreal heightOf(const Chart &chart, const ChartLook &look);

private:
    void layOutCurves();
    void layOutBars();
    void paintCurves(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;
    void paintName(QPainter &painter, const ChartCurve &curve, QPointF place) const;
    [[nodiscard]] std::vector<const ChartCurve *> namedCurves() const;
    void paintCurve(QPainter &painter, const ChartCurve &curve) const;
    void paintBar(QPainter &painter, const ChartBar &bar, qsizetype row) const;
    [[nodiscard]] QPointF placeOf(double x, double value) const;
    [[nodiscard]] QFont small() const;
    [[nodiscard]] std::vector<double> columns() const;

    const Chart &m_chart;
    const ChartLook &m_look;
    QRectF m_area;
    QRectF m_plot; ///< Inside the axes.
    double m_lowX = 1;
    double m_highX = 2;
    double m_low = 1;
    double m_high = 10;
    std::vector<ChartSpot> m_spots;
};

} // namespace cipherscope::ui
