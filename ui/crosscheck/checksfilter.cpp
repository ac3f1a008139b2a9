// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksfilter.h"

#include "checksmodel.h"

#include <string_view>
#include <tuple>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using crosscheck::Agreement;

namespace {

Agreement agreementOf(const QModelIndex &index)
{
    return static_cast<Agreement>(index.data(ChecksModel::AgreementRole).toInt());
}

} // namespace

ChecksFilter::ChecksFilter(QAbstractItemModel &checks, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&checks);
    sort(0);
}

void ChecksFilter::setShown(const QString &shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    invalidateFilter();
    Q_EMIT shownChanged();
}

bool ChecksFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const std::string_view name =
        crosscheck::agreementName(agreementOf(sourceModel()->index(row, 0, parent)));
    return m_shown == u"all"_s || m_shown == QString::fromUtf8(name);
}

bool ChecksFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [](const QModelIndex &index) {
        return std::tuple(agreementOf(index) != Agreement::Differs,
                          index.data(ChecksModel::AlgorithmRole).toString(),
                          index.data(ChecksModel::DriverRole).toString());
    };
    return key(left) < key(right);
}

} // namespace cipherscope::ui
