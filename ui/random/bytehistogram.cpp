// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bytehistogram.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cipherscope::ui {

namespace {

/** What the height stands for: so many standard deviations up and down, unless a count goes beyond. */
constexpr qreal usualReach = 4;
constexpr qreal bandReach = 2; ///< 95 of 100 counts are within.

} // namespace

ByteHistogram::ByteHistogram(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &ByteHistogram::changed, this, [this] { update(); });
}

void ByteHistogram::setCounts(const QList<qreal> &counts)
{
    m_counts = counts;
    Q_EMIT changed();
}

void ByteHistogram::paint(QPainter *painter)
{
    const qreal sum = std::accumulate(m_counts.begin(), m_counts.end(), qreal{ 0 });
    if (sum <= 0)
        return;
    const qreal expected = sum / static_cast<qreal>(m_counts.size());
    const qreal deviation = std::sqrt(expected);
    const auto [least, most] = std::ranges::minmax(m_counts);
    const qreal reach = std::max({ usualReach * deviation, most - expected, expected - least });
    const auto yOf = [this, expected, reach](qreal count) {
        return height() / 2 * (1 - (count - expected) / reach);
    };
    const qreal bandTop = yOf(expected + bandReach * deviation);
    painter->fillRect(QRectF(0, bandTop, width(), height() - 2 * bandTop), m_bandColor);
    const qreal step = width() / static_cast<qreal>(m_counts.size());
    for (qsizetype value = 0; value < m_counts.size(); ++value) {
        const qreal y = yOf(m_counts[value]);
        const qreal left = std::floor(step * static_cast<qreal>(value));
        const qreal right = std::max(left + 1, std::floor(step * static_cast<qreal>(value + 1)));
        painter->fillRect(QRectF(left, std::min(y, height() / 2), right - left, std::abs(y - height() / 2)),
                          m_barColor);
    }
    painter->fillRect(QRectF(0, height() / 2 - 0.5, width(), 1), m_lineColor);
}

} // namespace cipherscope::ui
