// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choicefiltermodel.h"

#include "algorithmchoicemodel.h"

namespace cipherscope::ui {

ChoiceFilterModel::ChoiceFilterModel(QAbstractItemModel &choices, Shows shows, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_shows(shows)
{
    setSourceModel(&choices);
}

void ChoiceFilterModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    invalidateFilter();
    Q_EMIT filterTextChanged();
}

bool ChoiceFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex choice = sourceModel()->index(row, 0, parent);
    if (m_shows == Shows::All) {
        return choice.data(AlgorithmChoiceModel::NameRole)
                   .toString()
                   .contains(m_filterText, Qt::CaseInsensitive)
            || choice.data(AlgorithmChoiceModel::LabelRole)
                   .toString()
                   .contains(m_filterText, Qt::CaseInsensitive);
    }
    return choice.data(AlgorithmChoiceModel::IsCheckedRole).toBool()
        || (choice.data(AlgorithmChoiceModel::IsCommonRole).toBool()
            && choice.data(AlgorithmChoiceModel::MayWorkRole).toBool());
}

} // namespace cipherscope::ui
