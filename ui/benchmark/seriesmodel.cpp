// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seriesmodel.h"

namespace cipherscope::ui {

int SeriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SeriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case DriverRole:
        return row.driver;
    case AlgorithmRole:
        return row.algorithm;
    case DetailRole:
        return row.detail;
    case RateRole:
        return row.rate;
    case SpreadRole:
        return row.spread;
    case ChangeRole:
        return row.change;
    case ChangeKindRole:
        return row.changeKind;
    case FailureRole:
        return row.failure;
    case ColourRole:
        return row.colour;
    case OtherRole:
        return row.isOther;
    default:
        return {};
    }
}

QHash<int, QByteArray> SeriesModel::roleNames() const
{
    return { { DriverRole, "driver" },         { AlgorithmRole, "algorithm" },
             { DetailRole, "detail" },         { RateRole, "rate" },
             { SpreadRole, "spread" },         { ChangeRole, "change" },
             { ChangeKindRole, "changeKind" }, { FailureRole, "failure" },
             { ColourRole, "colour" },         { OtherRole, "isOther" } };
}

/** Rows stay where they are while a run goes on, so that nothing flickers and the focus stays. */
void SeriesModel::setRows(const QList<SeriesRow> &rows)
{
    const int old = static_cast<int>(m_rows.size());
    const int now = static_cast<int>(rows.size());
    if (now < old) {
        beginRemoveRows({}, now, old - 1);
        m_rows.resize(now);
        endRemoveRows();
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (now > old) {
        beginInsertRows({}, old, now - 1);
        m_rows.append(rows.mid(old));
        endInsertRows();
    }
}

} // namespace cipherscope::ui
