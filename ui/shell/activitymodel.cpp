// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/activitymodel.h"

#include "messages/quantity.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <utility>

namespace cipherscope::ui {

using operations::Operation;

namespace {

constexpr std::chrono::milliseconds sampleInterval{ 100 };
constexpr std::chrono::milliseconds idleInterval{ 1000 };

QString amountText(std::uint64_t done, std::uint64_t total, bool totalKnown)
{
    if (!totalKnown)
        return messages::bytesText(done);
    return ActivityModel::tr("%1 of %2").arg(messages::bytesText(done), messages::bytesText(total));
}

QString filesText(std::uint64_t done, std::uint64_t total)
{
    const QLocale locale;
    return total < 2 ? QString()
                     : ActivityModel::tr("%1 of %2 files").arg(locale.toString(done), locale.toString(total));
}

QString leftText(const std::optional<double> &seconds)
{
    return seconds ? ActivityModel::tr("%1 left").arg(messages::durationText(*seconds)) : QString();
}

QString detailText(const Operation &operation)
{
    const QString files = filesText(operation.filesDone(), operation.filesTotal());
    const QString amount =
        amountText(operation.bytesDone(), operation.bytesTotal(), operation.bytesTotal() > 0);
    return files.isEmpty() ? amount : ActivityModel::tr("%1, %2").arg(amount, files);
}

qreal share(std::uint64_t done, std::uint64_t total)
{
    return total == 0 ? -1 : std::min(static_cast<qreal>(done) / static_cast<qreal>(total), 1.0);
}

QString summaryText(const Operation &operation)
{
    switch (operation.state()) {
    case Operation::State::Cancelled:
        return ActivityModel::tr("%1: stopped").arg(operation.title());
    case Operation::State::Failed:
        return ActivityModel::tr("%1: failed").arg(operation.title());
    case Operation::State::Queued:
    case Operation::State::Running:
    case Operation::State::Finished:
        break;
    }
    if (operation.averageThroughput() <= 0)
        return ActivityModel::tr("%1: done").arg(operation.title());
    return ActivityModel::tr("%1: %2 at %3")
        .arg(operation.title(), messages::bytesText(operation.bytesDone()),
             messages::rateText(operation.averageThroughput()));
}

} // namespace

void ActivityModel::Totals::add(const Operation &operation)
{
    bytesDone += operation.bytesDone();
    bytesTotal += operation.bytesTotal();
    filesDone += operation.filesDone();
    filesTotal += operation.filesTotal();
    sizeKnown = sizeKnown && operation.bytesTotal() > 0;
}

ActivityModel::ActivityModel(operations::OperationPool &pool, Now now, QObject *parent)
    : QAbstractListModel(parent)
    , m_now(std::move(now))
{
    connect(&pool, &operations::OperationPool::operationStarted, this, &ActivityModel::start);
    connect(&pool, &operations::OperationPool::operationEnded, this, &ActivityModel::end);
    connect(&pool, &operations::OperationPool::ticked, this, &ActivityModel::tick);
    m_idleTimer.setInterval(idleInterval);
    connect(&m_idleTimer, &QTimer::timeout, this, &ActivityModel::tickIdle);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : running();
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row.operation->title();
    case ProgressRole:
        return share(row.operation->bytesDone(), row.operation->bytesTotal());
    case DetailRole:
        return detailText(*row.operation);
    case RateRole:
        return messages::rateText(row.operation->throughput());
    case TimeLeftRole:
        if (row.stopping)
            return tr("Stopping…");
        return row.operation->state() == Operation::State::Queued ? tr("Waiting…")
                                                                  : leftText(row.operation->secondsLeft());
    case StoppingRole:
        return row.stopping;
    default:
        return {};
    }
}

QHash<int, QByteArray> ActivityModel::roleNames() const
{
    return { { TitleRole, "title" }, { ProgressRole, "progress" }, { DetailRole, "detail" },
             { RateRole, "rate" },   { TimeLeftRole, "timeLeft" }, { StoppingRole, "stopping" } };
}

QString ActivityModel::rate() const
{
    return messages::rateText(m_rate);
}

QString ActivityModel::peak() const
{
    return messages::rateText(m_peak);
}

QString ActivityModel::amount() const
{
    const Totals sum = totals();
    return amountText(sum.bytesDone, sum.bytesTotal, sum.sizeKnown);
}

QString ActivityModel::files() const
{
    const Totals sum = totals();
    return filesText(sum.filesDone, sum.filesTotal);
}

QString ActivityModel::timeLeft() const
{
    std::optional<double> longest;
    std::uint64_t bytesLeft = 0;
    for (const Row &row : m_rows) {
        const Operation &operation = *row.operation;
        if (operation.state() == Operation::State::Queued && operation.bytesTotal() == 0)
            return {};
        longest = std::max(longest, operation.secondsLeft());
        bytesLeft += std::max(operation.bytesTotal(), operation.bytesDone()) - operation.bytesDone();
    }
    // What waits gets the threads of what runs.
    if (bytesLeft > 0 && m_rate >= 1)
        longest = std::max(longest, std::optional(static_cast<double>(bytesLeft) / m_rate));
    return leftText(longest);
}

bool ActivityModel::isRecent() const
{
    return isBusy() || std::ranges::any_of(m_history, [](qreal rate) { return rate > 0; });
}

qreal ActivityModel::progress() const
{
    const Totals sum = totals();
    return sum.sizeKnown ? share(sum.bytesDone, sum.bytesTotal) : -1;
}

void ActivityModel::cancel(int row)
{
    if (row < 0 || row >= running())
        return;
    Row &cancelled = m_rows[static_cast<std::size_t>(row)];
    cancelled.stopping = true;
    cancelled.operation->cancel();
    Q_EMIT dataChanged(index(row), index(row), { TimeLeftRole, StoppingRole });
}

void ActivityModel::cancelAll()
{
    for (int row = 0; row < running(); ++row)
        cancel(row);
}

void ActivityModel::start(const std::shared_ptr<Operation> &operation)
{
    const bool wasIdle = m_rows.empty();
    if (wasIdle) {
        m_ended = {};
        m_peak = 0;
        m_idleTimer.stop();
        recordIdleTime();
    }
    beginInsertRows({}, running(), running());
    m_rows.push_back({ operation, false });
    endInsertRows();
    Q_EMIT runningChanged();
    Q_EMIT ticked();
    if (wasIdle)
        Q_EMIT busyChanged();
}

void ActivityModel::end(const std::shared_ptr<Operation> &operation)
{
    const auto found = std::ranges::find(m_rows, operation, &Row::operation);
    if (found == m_rows.end())
        return;
    const int row = static_cast<int>(found - m_rows.begin());
    m_ended.add(*operation);
    m_lastSummary = summaryText(*operation);
    beginRemoveRows({}, row, row);
    m_rows.erase(found);
    endRemoveRows();
    Q_EMIT lastSummaryChanged();
    Q_EMIT runningChanged();
    if (m_rows.empty()) {
        m_idleTimer.start();
        Q_EMIT busyChanged();
    }
}

void ActivityModel::tick()
{
    m_rate = 0;
    for (const Row &row : m_rows)
        m_rate += row.operation->throughput();
    m_peak = std::max(m_peak, m_rate);
    record(m_rate);
    m_lastSample = m_now();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(running() - 1),
                           { ProgressRole, DetailRole, RateRole, TimeLeftRole });
    Q_EMIT ticked();
}

void ActivityModel::tickIdle()
{
    recordIdleTime();
    m_lastSample = m_now();
    if (!isRecent())
        m_idleTimer.stop();
    Q_EMIT ticked();
}

/** The pool does not tick while it is idle: the line falls to zero for that time, at least for one sample. */
void ActivityModel::recordIdleTime()
{
    qsizetype samples = 1;
    if (m_lastSample)
        samples = std::clamp<qsizetype>((m_now() - *m_lastSample) / sampleInterval, 1, samplesKept);
    for (qsizetype i = 0; i < samples; ++i)
        record(0);
}

void ActivityModel::record(qreal bytesPerSecond)
{
    if (m_history.size() >= samplesKept)
        m_history.removeFirst();
    m_history.append(bytesPerSecond);
}

ActivityModel::Totals ActivityModel::totals() const
{
    Totals sum = m_ended;
    for (const Row &row : m_rows)
        sum.add(*row.operation);
    return sum;
}

} // namespace cipherscope::ui
