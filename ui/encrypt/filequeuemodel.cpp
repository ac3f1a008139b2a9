// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filequeuemodel.h"

#include "components/filenames.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "opener.h"
#include "queuetext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace cipherscope::ui {

bool isBusy(const QueueRow &row)
{
    return row.state == QueueState::Queued || row.state == QueueState::Running;
}

bool isMovable(const QueueRow &row)
{
    return !isBusy(row) && row.state != QueueState::Done
        && actionFor(row.item.content) == QueueAction::Unlock;
}

QueueAction actionFor(const operations::FileContent &content)
{
    const bool locked = content.kind == operations::ContentKind::AgeFile
        || content.kind == operations::ContentKind::OpenSslEnc;
    return locked ? QueueAction::Unlock : QueueAction::Lock;
}

FileQueueModel::FileQueueModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int FileQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant FileQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isFolder = row.item.content.kind == operations::ContentKind::Folder;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return displayName(row.item.path.filename());
    case FolderRole:
        return displayName(row.item.path.parent_path());
    case SizeTextRole:
        return isFolder && row.item.content.size == 0 ? tr("Folder")
                                                      : messages::bytesText(row.item.content.size);
    case GroupRole:
        return row.action == QueueAction::Lock ? QStringLiteral("lock") : QStringLiteral("unlock");
    case IsFolderRole:
        return isFolder;
    case StateRole:
        return static_cast<int>(row.state);
    case DetailRole:
        return detailText(row);
    case ProgressRole:
        return progressOf(row);
    case ActivityRole:
        return activityText(row);
    case ErrorTextRole:
        return errorText(row);
    case ErrorDetailRole:
        return row.error ? messages::technicalDetail(*row.error) : QString();
    case OfferRole:
        return offerText(row);
    case MovableRole:
        return isMovable(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> FileQueueModel::roleNames() const
{
    return {
        { NameRole, "name" },           { FolderRole, "folder" },           { SizeTextRole, "sizeText" },
        { GroupRole, "group" },         { IsFolderRole, "isFolder" },       { StateRole, "fileState" },
        { DetailRole, "detail" },       { ProgressRole, "progress" },       { ActivityRole, "activity" },
        { ErrorTextRole, "errorText" }, { ErrorDetailRole, "errorDetail" }, { OfferRole, "offer" },
        { MovableRole, "movable" },
    };
}

int FileQueueModel::lockCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, QueueAction::Lock, &QueueRow::action));
}

std::size_t FileQueueModel::countOf(QueueState state) const
{
    return static_cast<std::size_t>(std::ranges::count(m_rows, state, &QueueRow::state));
}

const QueueRow *FileQueueModel::find(QueueId id) const
{
    const std::size_t index = indexOf(id);
    return index < m_rows.size() ? &m_rows[index] : nullptr;
}

std::vector<const QueueRow *> FileQueueModel::pending(QueueAction action) const
{
    std::vector<const QueueRow *> rows;
    for (const QueueRow &row : m_rows) {
        if (row.action == action && !isBusy(row) && row.state != QueueState::Done && !isDamaged(row))
            rows.push_back(&row);
    }
    return rows;
}

void FileQueueModel::append(const std::vector<QueueItem> &items)
{
    std::vector<QueueRow> fresh;
    for (const QueueItem &item : items) {
        if (const auto known = m_index.find(item.path); known && isBusy(m_rows[*known]))
            continue;
        QueueRow row;
        row.id = m_nextId++;
        row.item = item;
        row.action = actionFor(item.content);
        fresh.push_back(std::move(row));
    }
    QueueIndex freshIndex(fresh);
    removeIf([&freshIndex](const QueueRow &row) { return freshIndex.find(row.item.path).has_value(); });
    std::vector<QueueRow> toLock;
    std::vector<QueueRow> toUnlock;
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        if (freshIndex.find(fresh[i].item.path) == i)
            (fresh[i].action == QueueAction::Lock ? toLock : toUnlock).push_back(std::move(fresh[i]));
    }
    insert(lockCount(), std::move(toLock));
    insert(count(), std::move(toUnlock));
    Q_EMIT countsChanged();
}

void FileQueueModel::insert(int place, std::vector<QueueRow> rows)
{
    if (rows.empty())
        return;
    beginInsertRows({}, place, place + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + place, std::make_move_iterator(rows.begin()),
                  std::make_move_iterator(rows.end()));
    m_index.forget();
    endInsertRows();
}

/** From the last to the first, those that follow one another at once. */
template <typename Predicate> void FileQueueModel::removeIf(const Predicate &isGone)
{
    for (auto end = m_rows.end(); end != m_rows.begin();) {
        if (!isGone(*std::prev(end))) {
            --end;
            continue;
        }
        auto first = std::prev(end);
        while (first != m_rows.begin() && isGone(*std::prev(first)))
            --first;
        const auto row = static_cast<int>(std::distance(m_rows.begin(), first));
        beginRemoveRows({}, row, row + static_cast<int>(std::distance(first, end)) - 1);
        end = m_rows.erase(first, end);
        m_index.forget();
        endRemoveRows();
    }
}

void FileQueueModel::setQueued(std::span<const QueueId> ids)
{
    for (const QueueId id : ids) {
        const std::size_t index = indexOf(id);
        if (index == m_rows.size())
            continue;
        QueueRow &row = m_rows[index];
        row.state = QueueState::Queued;
        row.bytesDone = 0;
        row.rate = 0;
        row.error.reset();
        row.note.clear();
        row.openedBy.reset();
        row.report = {};
        emitChanged(index);
    }
    Q_EMIT countsChanged();
}

void FileQueueModel::setProgress(std::span<const QueueProgress> progress)
{
    for (const QueueProgress &update : progress) {
        const std::size_t index = indexOf(update.id);
        if (index == m_rows.size() || !isBusy(m_rows[index]))
            continue;
        QueueRow &row = m_rows[index];
        row.state = QueueState::Running;
        row.bytesDone = update.bytesDone;
        row.rate = update.rate;
        emitChanged(index, { StateRole, DetailRole, ProgressRole, ActivityRole });
    }
}

void FileQueueModel::setOutcomes(std::vector<QueueOutcome> outcomes)
{
    for (QueueOutcome &outcome : outcomes)
        setOutcome(std::move(outcome));
    Q_EMIT countsChanged();
}

void FileQueueModel::setOutcome(QueueOutcome outcome)
{
    const std::size_t index = indexOf(outcome.id);
    if (index == m_rows.size())
        return;
    QueueRow &row = m_rows[index];
    row.bytesDone = 0;
    row.rate = outcome.rate;
    row.report = std::move(outcome.report);
    if (outcome.outcome) {
        row.state = QueueState::Done;
        row.provenance = *outcome.outcome;
        row.isAuthenticated = outcome.isAuthenticated;
        row.target = std::move(outcome.target);
    } else if (outcome.outcome.error().code == ErrorCode::Cancelled) {
        row.state = QueueState::Cancelled;
    } else {
        row.state = QueueState::Failed;
        row.error = std::move(outcome.outcome.error());
        const bool hasOffer = offerOf(row.report) != QueueOffer::Nothing;
        row.openedBy = hasOffer ? std::move(outcome.openedBy) : nullptr;
    }
    emitChanged(index);
}

void FileQueueModel::setAsFile(QueueId id)
{
    if (const std::size_t index = indexOf(id); index < m_rows.size())
        m_rows[index].asFile = true;
}

void FileQueueModel::setWaiting(std::span<const QueueId> ids, const QString &note)
{
    for (const QueueId id : ids) {
        const std::size_t index = indexOf(id);
        if (index == m_rows.size())
            continue;
        m_rows[index].state = QueueState::Waiting;
        m_rows[index].error.reset();
        m_rows[index].openedBy.reset();
        m_rows[index].note = note;
        m_rows[index].bytesDone = 0;
        m_rows[index].rate = 0;
        emitChanged(index);
    }
    Q_EMIT countsChanged();
}

void FileQueueModel::setCancelled(std::span<const QueueId> ids)
{
    for (const QueueId id : ids) {
        const std::size_t index = indexOf(id);
        if (index == m_rows.size() || !isBusy(m_rows[index]))
            continue;
        m_rows[index].state = QueueState::Cancelled;
        m_rows[index].bytesDone = 0;
        m_rows[index].rate = 0;
        emitChanged(index);
    }
    Q_EMIT countsChanged();
}

std::optional<int> FileQueueModel::move(int row)
{
    if (row < 0 || row >= count() || !isMovable(m_rows[static_cast<std::size_t>(row)]))
        return std::nullopt;
    const QueueRow &old = m_rows[static_cast<std::size_t>(row)];
    const bool toLock = old.action == QueueAction::Unlock;
    QueueRow fresh;
    fresh.id = old.id;
    fresh.item = old.item;
    fresh.action = toLock ? QueueAction::Lock : QueueAction::Unlock;
    const int place = toLock ? lockCount() : count() - 1; // The last of the other group.
    const bool isElsewhere = place != row;
    if (isElsewhere)
        beginMoveRows({}, row, row, {}, toLock ? place : place + 1);
    m_rows.erase(m_rows.begin() + row);
    m_rows.insert(m_rows.begin() + place, std::move(fresh));
    m_index.forget();
    if (isElsewhere)
        endMoveRows();
    emitChanged(static_cast<std::size_t>(place));
    Q_EMIT countsChanged();
    return place;
}

void FileQueueModel::remove(int row)
{
    if (row < 0 || row >= count() || isBusy(m_rows[static_cast<std::size_t>(row)]))
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_index.forget();
    endRemoveRows();
    Q_EMIT countsChanged();
}

void FileQueueModel::clear()
{
    removeIf([](const QueueRow &row) { return !isBusy(row); });
    Q_EMIT countsChanged();
}

std::size_t FileQueueModel::indexOf(QueueId id) const
{
    return m_index.find(id).value_or(m_rows.size());
}

void FileQueueModel::emitChanged(std::size_t index, const QList<int> &roles)
{
    const QModelIndex changed = this->index(static_cast<int>(index));
    Q_EMIT dataChanged(changed, changed, roles);
}

} // namespace cipherscope::ui
