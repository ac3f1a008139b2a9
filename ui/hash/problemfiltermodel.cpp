// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problemfiltermodel.h"

#include "checkmodel.h"

namespace cipherscope::ui {

ProblemFilterModel::ProblemFilterModel(QAbstractItemModel &lines, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&lines);
}

void ProblemFilterModel::setProblemsOnly(bool problemsOnly)
{
    if (problemsOnly == m_problemsOnly)
        return;
    m_problemsOnly = problemsOnly;
    invalidateFilter();
    Q_EMIT problemsOnlyChanged();
}

bool ProblemFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const int outcome = sourceModel()->index(row, 0, parent).data(CheckModel::OutcomeRole).toInt();
    return !m_problemsOnly || (outcome != CheckModel::Ok && outcome != CheckModel::Pending);
}

} // namespace cipherscope::ui
