// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/filterchips.h"

#include <utility>

namespace cipherscope::ui {

FilterChips::FilterChips(std::vector<Chip> chips, QObject *parent)
    : QAbstractListModel(parent)
    , m_chips(std::move(chips))
{
}

int FilterChips::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chips.size());
}

QVariant FilterChips::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Chip &chip = m_chips[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return chip.label;
    case ExplanationRole:
        return chip.explanation;
    case CountRole:
        return chip.count;
    case CheckedRole:
        return chip.checked;
    default:
        return {};
    }
}

QHash<int, QByteArray> FilterChips::roleNames() const
{
    return { { LabelRole, "label" },
             { ExplanationRole, "explanation" },
             { CountRole, "count" },
             { CheckedRole, "isOn" } };
}

void FilterChips::setChecked(int row, bool checked)
{
    if (row < 0 || row >= rowCount())
        return;
    Chip &chip = m_chips[static_cast<std::size_t>(row)];
    if (std::exchange(chip.checked, checked) == checked)
        return;
    Q_EMIT dataChanged(index(row), index(row), { CheckedRole });
    Q_EMIT checkedChanged();
}

void FilterChips::uncheckAll()
{
    for (int row = 0; row < rowCount(); ++row)
        setChecked(row, false);
}

std::vector<int> FilterChips::checkedValues() const
{
    std::vector<int> values;
    for (const Chip &chip : m_chips) {
        if (chip.checked)
            values.push_back(chip.value);
    }
    return values;
}

void FilterChips::setCount(int value, int count)
{
    for (int row = 0; row < rowCount(); ++row) {
        Chip &chip = m_chips[static_cast<std::size_t>(row)];
        if (chip.value == value && std::exchange(chip.count, count) != count)
            Q_EMIT dataChanged(index(row), index(row), { CountRole });
    }
}

} // namespace cipherscope::ui
