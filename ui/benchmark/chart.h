// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QString>

#include <optional>

namespace cipherscope::ui {

/** One value with the lowest and the highest of its runs, in bytes a second. */
struct ChartPoint {
    double x = 0; ///< Bytes of a message, or threads.
    double value = 0;
    double lowest = 0;
    double highest = 0;
};

/** A curve. */
struct ChartCurve {
    QString label;
    int colour = 0; ///< The place that DriverPalette gave: see markOf().
    bool isOther = false; ///< Of the run that is compared with: drawn dashed.
    bool isNamed = true; ///< In the legend, where a counterpart need not stand again.
    QList<ChartPoint> points; ///< x grows.
};

/** A bar of a ranking. */
struct ChartBar {
    QString label;
    QString note; ///< Small, below the label.
    int colour = 0;
    ChartPoint point;
    std::optional<double> before; ///< The value in the run that is compared with.
};

/** What a chart shows: curves, or else bars. */
struct Chart {
    enum class Across { Sizes, Threads };

    QString title;
    Across across = Across::Sizes; ///< What x is.
    QList<ChartCurve> curves;
    QList<ChartBar> bars; ///< The fastest first.

    [[nodiscard]] bool isEmpty() const { return curves.isEmpty() && bars.isEmpty(); }
};

/** The colours and the font that a chart is drawn with. */
struct ChartLook {
    QList<QColor> palette;
    QColor text;
    QColor muted;
    QColor grid;
    QColor surface;
    QFont font;
};

} // namespace cipherscope::ui
