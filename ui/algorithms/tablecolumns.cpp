// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/tablecolumns.h"

#include "algorithms/algorithmsmodel.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cipherscope::ui {

namespace {

/** In font sizes: how wide a column is, and from which width of the table on it is shown. */
struct Column {
    AlgorithmsModel::Column column;
    qreal width;
    qreal from;
};

constexpr Column fixedColumns[] = {
    { AlgorithmsModel::Type, 5.4, 0 },      { AlgorithmsModel::Priority, 4.4, 0 },
    { AlgorithmsModel::Access, 7, 36 },     { AlgorithmsModel::Module, 8, 54 },
    { AlgorithmsModel::SelfTest, 5.2, 60 }, { AlgorithmsModel::References, 5.8, 64 },
};
/** Drivers have the longer names. */
constexpr qreal nameShare = 0.44;

} // namespace

void TableColumns::setWidth(qreal width)
{
    if (std::exchange(m_width, width) == width)
        return;
    Q_EMIT widthChanged();
    layOut();
}

void TableColumns::setEm(qreal em)
{
    if (std::exchange(m_em, em) == em)
        return;
    Q_EMIT emChanged();
    layOut();
}

void TableColumns::setSpacing(qreal spacing)
{
    if (std::exchange(m_spacing, spacing) == spacing)
        return;
    Q_EMIT spacingChanged();
    layOut();
}

int TableColumns::neighbour(int column, int step) const
{
    QList<int> visible;
    for (int i = 0; i < m_widths.size(); ++i) {
        if (m_widths[i] > 0)
            visible.append(i);
    }
    if (visible.isEmpty())
        return 0;
    const qsizetype place = std::max<qsizetype>(visible.indexOf(column), 0) + step;
    return visible[std::clamp<qsizetype>(place, 0, visible.size() - 1)];
}

void TableColumns::layOut()
{
    QList<qreal> widths(AlgorithmsModel::columnTotal, 0);
    qreal left = m_width - m_spacing;
    for (const Column &fixed : fixedColumns) {
        if (m_width < fixed.from * m_em)
            continue;
        widths[fixed.column] = std::round(fixed.width * m_em);
        left -= widths[fixed.column] + m_spacing;
    }
    left = std::max(left, 0.0);
    widths[AlgorithmsModel::Name] = std::floor(left * nameShare);
    widths[AlgorithmsModel::Driver] = std::floor(left - widths[AlgorithmsModel::Name]);
    if (widths == m_widths)
        return;
    m_widths = widths;
    Q_EMIT widthsChanged();
}

} // namespace cipherscope::ui
