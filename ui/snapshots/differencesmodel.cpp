// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "differencesmodel.h"

#include "messages/snapshottext.h"

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using catalog::DifferenceKind;
using catalog::SnapshotDifference;
using catalog::SnapshotSide;

namespace {

QString wordOf(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::OnlyHere:
        return u"here"_s;
    case DifferenceKind::OnlyThere:
        return u"there"_s;
    case DifferenceKind::Changed:
        return u"changed"_s;
    }
    std::unreachable();
}

QString badgeKind(DifferenceKind kind)
{
    return kind == DifferenceKind::Changed ? u"warning"_s : u"accent"_s;
}

QString driverOf(const std::optional<SnapshotSide> &side)
{
    return side ? QString::fromStdString(side->driver) : QString();
}

QString textOf(const std::optional<SnapshotSide> &side)
{
    return side ? messages::sideText(*side) : QString();
}

} // namespace

void DifferencesModel::set(std::vector<SnapshotDifference> differences)
{
    m_differences = std::move(differences);
    m_shown = u"all"_s;
    m_search.clear();
    filter();
    Q_EMIT shownChanged();
    Q_EMIT searchChanged();
    Q_EMIT countsChanged();
}

void DifferencesModel::setShown(const QString &shown)
{
    if (std::exchange(m_shown, shown) == shown)
        return;
    filter();
    Q_EMIT shownChanged();
}

void DifferencesModel::setSearch(const QString &search)
{
    if (std::exchange(m_search, search) == search)
        return;
    filter();
    Q_EMIT searchChanged();
}

int DifferencesModel::count(DifferenceKind kind) const
{
    return static_cast<int>(std::ranges::count(m_differences, kind, &SnapshotDifference::kind));
}

void DifferencesModel::filter()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_differences.size(); ++i) {
        const SnapshotDifference &difference = m_differences[i];
        const bool isKind = m_shown == u"all"_s || m_shown == wordOf(difference.kind);
        if (isKind && (m_search.isEmpty() || messages::differenceContains(difference, m_search)))
            m_rows.push_back(i);
    }
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SnapshotDifference &difference = m_differences[m_rows[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(difference.name);
    case BadgeRole:
        return messages::differenceText(difference.kind);
    case KindRole:
        return badgeKind(difference.kind);
    case ChangesRole:
        return messages::changesText(difference);
    case HereDriverRole:
        return driverOf(difference.here);
    case HereTextRole:
        return textOf(difference.here);
    case ThereDriverRole:
        return driverOf(difference.there);
    case ThereTextRole:
        return textOf(difference.there);
    default:
        return {};
    }
}

QHash<int, QByteArray> DifferencesModel::roleNames() const
{
    return { { NameRole, "name" },
             { BadgeRole, "badge" },
             { KindRole, "kind" },
             { ChangesRole, "changes" },
             { HereDriverRole, "hereDriver" },
             { HereTextRole, "hereText" },
             { ThereDriverRole, "thereDriver" },
             { ThereTextRole, "thereText" } };
}

} // namespace cipherscope::ui
