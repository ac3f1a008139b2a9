// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkmodel.h"

#include "components/filenames.h"
#include "messages/sentence.h"

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

QString outcomeText(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Pending:
        return CheckModel::tr("Waiting");
    case LineOutcome::Ok:
        return CheckModel::tr("OK");
    case LineOutcome::Failed:
        return CheckModel::tr("FAILED");
    case LineOutcome::Missing:
        return CheckModel::tr("Missing");
    case LineOutcome::Unreadable:
        return CheckModel::tr("Unreadable");
    case LineOutcome::NotComputable:
        return CheckModel::tr("Not computed");
    case LineOutcome::Malformed:
        return CheckModel::tr("Malformed");
    case LineOutcome::Cancelled:
        return CheckModel::tr("Not checked");
    case LineOutcome::LeftOut:
        return CheckModel::tr("Left out");
    }
    std::unreachable();
}

QString kindOf(LineOutcome outcome)
{
    switch (outcome) {
    case LineOutcome::Ok:
        return QStringLiteral("good");
    case LineOutcome::Failed:
        return QStringLiteral("bad");
    case LineOutcome::Missing:
    case LineOutcome::Unreadable:
    case LineOutcome::NotComputable:
    case LineOutcome::Malformed:
    case LineOutcome::LeftOut:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("neutral");
    }
}

QString detailOf(const CheckRow &row)
{
    switch (row.outcome) {
    case LineOutcome::Failed:
        return CheckModel::tr("The file is not the one that the checksum was made of.");
    case LineOutcome::Malformed:
        // The reason says all: there is no file that a sentence could name.
        return row.error ? messages::detailText(row.error->detail) : QString();
    case LineOutcome::LeftOut:
        return CheckModel::tr("It points outside the checksum file's folder.");
    case LineOutcome::NotComputable:
        return row.error ? CheckModel::tr("The file was not compared with this checksum. %1")
                               .arg(messages::sentence(*row.error))
                         : QString();
    default:
        return row.error ? messages::sentence(*row.error) : QString();
    }
}

} // namespace

CheckModel::CheckModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CheckRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LineRole:
        return static_cast<int>(row.line);
    case Qt::DisplayRole:
    case NameRole:
        return displayName(row.name);
    case AlgorithmRole:
        return QString::fromStdString(row.algorithm);
    case OutcomeRole:
        return static_cast<int>(row.outcome);
    case OutcomeTextRole:
        return outcomeText(row.outcome);
    case KindRole:
        return kindOf(row.outcome);
    case DetailRole:
        return detailOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> CheckModel::roleNames() const
{
    return {
        { LineRole, "line" },
        { NameRole, "name" },
        { AlgorithmRole, "algorithm" },
        { OutcomeRole, "outcome" },
        { OutcomeTextRole, "outcomeText" },
        { KindRole, "kind" },
        { DetailRole, "detail" },
    };
}

void CheckModel::setRows(std::vector<CheckRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_changed = false;
    endResetModel();
}

void CheckModel::setOutcome(std::size_t index, LineOutcome outcome, const std::optional<Error> &error)
{
    m_rows[index].outcome = outcome;
    m_rows[index].error = error;
    m_firstChanged = m_changed ? std::min(m_firstChanged, index) : index;
    m_lastChanged = m_changed ? std::max(m_lastChanged, index) : index;
    m_changed = true;
}

void CheckModel::emitOutcomes()
{
    if (std::exchange(m_changed, false))
        Q_EMIT dataChanged(index(static_cast<int>(m_firstChanged)), index(static_cast<int>(m_lastChanged)));
}

void CheckModel::setPendingCancelled()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].outcome == LineOutcome::Pending)
            setOutcome(i, LineOutcome::Cancelled, std::nullopt);
    }
    emitOutcomes();
}

} // namespace cipherscope::ui
