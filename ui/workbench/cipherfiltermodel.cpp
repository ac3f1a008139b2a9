// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherfiltermodel.h"

#include "cipherchoicemodel.h"

namespace cipherscope::ui {

CipherFilterModel::CipherFilterModel(QAbstractItemModel &choices, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&choices);
}

void CipherFilterModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    invalidateFilter();
    Q_EMIT filterTextChanged();
}

bool CipherFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex choice = sourceModel()->index(row, 0, parent);
    const auto has = [&](int role) {
        return choice.data(role).toString().contains(m_filterText, Qt::CaseInsensitive);
    };
    return choice.data(CipherChoiceModel::MayWorkRole).toBool()
        && (has(CipherChoiceModel::NameRole) || has(CipherChoiceModel::GenericRole));
}

} // namespace cipherscope::ui
