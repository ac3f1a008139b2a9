// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hashfilesmodel.h"

#include "components/filenames.h"
#include "messages/quantity.h"
#include "messages/sentence.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace cipherscope::ui {

namespace {

QString stateText(FileState state)
{
    switch (state) {
    case FileState::Waiting:
        return HashFilesModel::tr("Not hashed yet");
    case FileState::Queued:
        return HashFilesModel::tr("Waiting");
    case FileState::Running:
        return HashFilesModel::tr("Reading");
    case FileState::Done:
        return HashFilesModel::tr("Done");
    case FileState::Failed:
        return HashFilesModel::tr("Failed");
    case FileState::Cancelled:
        return HashFilesModel::tr("Cancelled");
    }
    std::unreachable();
}

double progressOf(const FileRow &row)
{
    if (row.state == FileState::Done)
        return 1;
    if (row.state != FileState::Running || row.size == 0)
        return 0;
    return std::min(1.0, static_cast<double>(row.bytesDone) / static_cast<double>(row.size));
}

bool isWorkedOn(const FileRow &row)
{
    return row.state == FileState::Queued || row.state == FileState::Running;
}

} // namespace

HashFilesModel::HashFilesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int HashFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HashFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return displayName(row.path.filename());
    case FolderRole:
        return displayName(row.path.parent_path());
    case SizeTextRole:
        return row.listingOnly ? QString() : messages::bytesText(row.size);
    case StateRole:
        return static_cast<int>(row.state);
    case StateTextRole:
        return stateText(row.state);
    case ProgressRole:
        return progressOf(row);
    case RateTextRole:
        return row.rate > 0 ? messages::rateText(row.rate) : QString();
    case DigestsRole:
        return digestLines(row);
    case ErrorTextRole:
        return row.error ? messages::sentence(*row.error) : QString();
    case ErrorDetailRole:
        return row.error ? messages::technicalDetail(*row.error) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> HashFilesModel::roleNames() const
{
    return {
        { NameRole, "name" },           { FolderRole, "folder" },
        { SizeTextRole, "sizeText" },   { StateRole, "fileState" },
        { StateTextRole, "stateText" }, { ProgressRole, "progress" },
        { RateTextRole, "rateText" },   { DigestsRole, "digests" },
        { ErrorTextRole, "errorText" }, { ErrorDetailRole, "errorDetail" },
    };
}

const FileRow *HashFilesModel::find(FileId id) const
{
    const std::size_t index = indexOf(id);
    return index < m_rows.size() ? &m_rows[index] : nullptr;
}

bool HashFilesModel::isBusy(FileId id) const
{
    const FileRow *row = find(id);
    return row && isWorkedOn(*row);
}

std::vector<FileId> HashFilesModel::append(std::span<const operations::FoundFile> files)
{
    std::vector<FileId> ids;
    std::vector<FileRow> added;
    for (const operations::FoundFile &file : files) {
        const auto [known, isNew] = m_idOfPath.emplace(file.path.native(), m_nextId);
        if (isNew) {
            added.push_back({ .id = m_nextId++, .path = file.path, .size = file.size });
            ids.push_back(known->second);
        } else if (const FileRow *row = find(known->second); row && !isWorkedOn(*row)) {
            ids.push_back(known->second);
        }
    }
    if (!added.empty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(added.size()) - 1);
        for (FileRow &row : added) {
            ++m_counts[static_cast<std::size_t>(row.state)];
            m_totalSize += row.size;
            m_rows.push_back(std::move(row));
        }
        endInsertRows();
        Q_EMIT countsChanged();
    }
    return ids;
}

void HashFilesModel::appendErrors(std::span<const Error> errors)
{
    if (errors.empty())
        return;
    beginInsertRows({}, count(), count() + static_cast<int>(errors.size()) - 1);
    for (const Error &error : errors) {
        FileRow row{ .id = m_nextId++, .path = error.subject, .state = FileState::Failed };
        row.error = error;
        row.listingOnly = true;
        ++m_counts[static_cast<std::size_t>(row.state)];
        m_rows.push_back(std::move(row));
    }
    endInsertRows();
    Q_EMIT countsChanged();
}

std::vector<FileId> HashFilesModel::idleFiles() const
{
    std::vector<FileId> ids;
    for (const FileRow &row : m_rows) {
        if (!row.listingOnly && !isWorkedOn(row))
            ids.push_back(row.id);
    }
    return ids;
}

void HashFilesModel::setQueued(std::span<const FileId> ids)
{
    const bool differedBefore = allDiffer();
    std::vector<std::size_t> changed;
    for (const FileId id : ids) {
        const std::size_t index = indexOf(id);
        if (index == m_rows.size())
            continue;
        FileRow &row = m_rows[index];
        dropDigests(row);
        row.error.reset();
        row.bytesDone = 0;
        row.rate = 0;
        setState(row, FileState::Queued);
        changed.push_back(index);
    }
    emitChanged(std::move(changed));
    emitVerdictChange(differedBefore);
    Q_EMIT countsChanged();
}

void HashFilesModel::setProgress(std::span<const FileProgress> progress)
{
    std::vector<std::size_t> started;
    std::vector<std::size_t> moved;
    for (const FileProgress &update : progress) {
        const std::size_t index = indexOf(update.id);
        if (index == m_rows.size() || !isWorkedOn(m_rows[index]))
            continue;
        FileRow &row = m_rows[index];
        row.bytesDone = update.bytesDone;
        row.rate = update.rate;
        if (row.state == FileState::Queued) {
            setState(row, FileState::Running);
            started.push_back(index);
        }
        moved.push_back(index);
    }
    emitChanged(std::move(started), { StateRole, StateTextRole });
    emitChanged(std::move(moved), { ProgressRole, RateTextRole });
}

void HashFilesModel::setOutcomes(std::vector<FileOutcome> outcomes)
{
    const bool differedBefore = allDiffer();
    std::vector<std::size_t> changed;
    for (FileOutcome &outcome : outcomes) {
        const std::size_t index = indexOf(outcome.id);
        if (index == m_rows.size())
            continue;
        setOutcome(m_rows[index], std::move(outcome));
        changed.push_back(index);
    }
    emitChanged(std::move(changed));
    emitVerdictChange(differedBefore);
    Q_EMIT countsChanged();
}

void HashFilesModel::setOutcome(FileRow &row, FileOutcome outcome)
{
    dropDigests(row);
    row.bytesDone = 0;
    row.rate = 0;
    if (outcome.digests) {
        row.digests = std::move(*outcome.digests);
        row.refused = std::move(outcome.refused);
        countDigests(row, true);
        if (outcome.seconds > 0)
            row.rate = static_cast<double>(outcome.bytes) / outcome.seconds;
        setState(row, FileState::Done);
    } else if (outcome.digests.error().code == ErrorCode::Cancelled) {
        setState(row, FileState::Cancelled);
    } else {
        row.error = std::move(outcome.digests.error());
        setState(row, FileState::Failed);
    }
}

void HashFilesModel::setCancelled(std::span<const FileId> ids)
{
    std::vector<std::size_t> changed;
    for (const FileId id : ids) {
        const std::size_t index = indexOf(id);
        if (index == m_rows.size() || !isWorkedOn(m_rows[index]))
            continue;
        m_rows[index].bytesDone = 0;
        m_rows[index].rate = 0;
        setState(m_rows[index], FileState::Cancelled);
        changed.push_back(index);
    }
    emitChanged(std::move(changed));
    Q_EMIT countsChanged();
}

void HashFilesModel::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    const bool differedBefore = allDiffer();
    beginRemoveRows({}, row, row);
    const auto removed = m_rows.begin() + row;
    dropDigests(*removed);
    --m_counts[static_cast<std::size_t>(removed->state)];
    m_totalSize -= removed->size;
    if (!removed->listingOnly)
        m_idOfPath.erase(removed->path.native());
    m_rows.erase(removed);
    endRemoveRows();
    emitVerdictChange(differedBefore);
    Q_EMIT countsChanged();
}

void HashFilesModel::clear()
{
    if (m_rows.empty())
        return;
    beginRemoveRows({}, 0, count() - 1);
    m_rows.clear();
    m_idOfPath.clear();
    m_counts = {};
    m_totalSize = 0;
    m_matches = 0;
    m_comparable = 0;
    endRemoveRows();
    Q_EMIT countsChanged();
}

void HashFilesModel::setExpected(const ExpectedDigest &expected)
{
    m_expected = expected;
    m_matches = 0;
    m_comparable = 0;
    for (const FileRow &row : m_rows)
        countDigests(row, true);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), { DigestsRole });
    Q_EMIT countsChanged();
}

const FileRow *HashFilesModel::firstMatch() const
{
    const auto found = std::ranges::find_if(m_rows, [this](const FileRow &row) {
        return std::ranges::any_of(
            row.digests, [this](const HashedDigest &digest) { return m_expected.matches(digest.digest); });
    });
    return found == m_rows.end() ? nullptr : &*found;
}

QVariantList HashFilesModel::digestLines(const FileRow &row) const
{
    QVariantList lines;
    for (const HashedDigest &digest : row.digests) {
        DigestLine line = DigestLine::from(digest);
        line.match = matchOf(digest);
        lines.push_back(QVariant::fromValue(line));
    }
    for (const RefusedHash &refused : row.refused)
        lines.push_back(QVariant::fromValue(DigestLine::from(refused)));
    return lines;
}

int HashFilesModel::matchOf(const HashedDigest &digest) const
{
    if (m_expected.matches(digest.digest))
        return DigestLine::Matches;
    // Among many files the expected digest is one file's; the others are not wrong.
    return allDiffer() && m_expected.isComparable(digest.digest) ? DigestLine::Differs
                                                                 : DigestLine::NotCompared;
}

std::size_t HashFilesModel::indexOf(FileId id) const
{
    const auto found = std::ranges::lower_bound(m_rows, id, {}, &FileRow::id);
    if (found == m_rows.end() || found->id != id)
        return m_rows.size();
    return static_cast<std::size_t>(found - m_rows.begin());
}

void HashFilesModel::setState(FileRow &row, FileState state)
{
    --m_counts[static_cast<std::size_t>(row.state)];
    row.state = state;
    ++m_counts[static_cast<std::size_t>(row.state)];
}

void HashFilesModel::dropDigests(FileRow &row)
{
    countDigests(row, false);
    row.digests.clear();
    row.refused.clear();
}

void HashFilesModel::countDigests(const FileRow &row, bool add)
{
    for (const HashedDigest &digest : row.digests) {
        if (!m_expected.isComparable(digest.digest))
            continue;
        const std::size_t match = m_expected.matches(digest.digest) ? 1 : 0;
        m_comparable = add ? m_comparable + 1 : m_comparable - 1;
        m_matches = add ? m_matches + match : m_matches - match;
    }
}

void HashFilesModel::emitChanged(std::vector<std::size_t> rows, const QList<int> &roles)
{
    std::ranges::sort(rows);
    for (auto first = rows.begin(); first != rows.end();) {
        auto last = first;
        while (std::next(last) != rows.end() && *std::next(last) <= *last + 1)
            ++last;
        Q_EMIT dataChanged(index(static_cast<int>(*first)), index(static_cast<int>(*last)), roles);
        first = std::next(last);
    }
}

void HashFilesModel::emitVerdictChange(bool differedBefore)
{
    if (allDiffer() != differedBefore && !m_rows.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), { DigestsRole });
}

} // namespace cipherscope::ui
