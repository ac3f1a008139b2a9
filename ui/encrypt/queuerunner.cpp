// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuerunner.h"

#include "opener.h"

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

using operations::AgeOperation;
using operations::AgeResult;
using operations::OpenSslEncOperation;
using operations::Operation;

std::vector<std::filesystem::path> targetsOf(const std::vector<operations::AgeJob> &jobs)
{
    std::vector<std::filesystem::path> targets;
    targets.reserve(jobs.size());
    for (const operations::AgeJob &job : jobs)
        targets.push_back(job.output);
    return targets;
}

bool wasPassphraseWrong(const QueueRow &row, const AgeResult &result)
{
    const Opener opener = openerOf(row.item.content);
    return row.action == QueueAction::Unlock && !result.outcome
        && result.outcome.error().code == ErrorCode::WrongKey
        && (opener == Opener::Passphrase || opener == Opener::OpenSslPassphrase);
}

} // namespace

QueueRunner::QueueRunner(operations::OperationPool &pool, FileQueueModel &queue, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_queue(queue)
{
}

QueueRunner::~QueueRunner()
{
    cancelAll();
}

void QueueRunner::start(QueueBatch batch, operations::AgeSettings settings)
{
    auto running = std::make_unique<Batch>();
    running->ids = std::move(batch.ids);
    running->targets = targetsOf(batch.jobs);
    if (settings.direction == operations::AgeDirection::Decrypt)
        running->identities = std::make_shared<const age::Identities>(settings.identities);
    run(std::move(running),
        std::make_shared<AgeOperation>(batch.title, std::move(batch.jobs), std::move(settings)));
}

void QueueRunner::start(const QueueBatch &batch, operations::OpenSslEncSettings settings)
{
    auto running = std::make_unique<Batch>();
    running->ids = batch.ids;
    running->isAuthenticated = false;
    running->targets = targetsOf(batch.jobs);
    std::vector<operations::FileJob> jobs(batch.jobs.begin(), batch.jobs.end());
    run(std::move(running),
        std::make_shared<OpenSslEncOperation>(batch.title, std::move(jobs), std::move(settings)));
}

template <typename T> void QueueRunner::run(std::unique_ptr<Batch> batch, const std::shared_ptr<T> &operation)
{
    Batch *const running = batch.get();
    T *const worker = operation.get();
    running->operation = operation;
    running->runningFiles = [worker]() -> const std::vector<operations::RunningFile> & {
        return worker->runningFiles();
    };
    running->cancelJob = [worker](std::size_t job) { worker->cancelJob(job); };
    m_queue.setQueued(running->ids);
    m_batches.push_back(std::move(batch));
    connect(worker, &T::resultsReady, this,
            [this, running](const std::vector<AgeResult> &results) { takeResults(*running, results); });
    connect(worker, &Operation::progressed, this, [this, running] { takeProgress(*running); });
    connect(worker, &Operation::stateChanged, this, [this, running] {
        if (!running->operation->isActive())
            takeEnd(*running);
    });
    m_pool.start(operation);
    Q_EMIT runningChanged();
}

void QueueRunner::cancel(QueueId id)
{
    for (const std::unique_ptr<Batch> &batch : m_batches) {
        const auto found = std::ranges::find(batch->ids, id);
        if (found != batch->ids.end())
            batch->cancelJob(static_cast<std::size_t>(found - batch->ids.begin()));
    }
}

void QueueRunner::cancelAll()
{
    for (const std::unique_ptr<Batch> &batch : m_batches)
        batch->operation->cancel();
}

operations::OperationTotals QueueRunner::totals() const
{
    operations::OperationTotals totals;
    for (const std::unique_ptr<Batch> &batch : m_batches)
        totals.add(*batch->operation);
    return totals;
}

void QueueRunner::takeResults(const Batch &batch, const std::vector<AgeResult> &results)
{
    std::vector<QueueId> refused;
    std::vector<QueueOutcome> outcomes;
    for (const AgeResult &result : results) {
        const QueueId id = batch.ids[result.job];
        const QueueRow *const row = m_queue.find(id);
        if (row != nullptr && wasPassphraseWrong(*row, result)) {
            refused.push_back(id);
            continue;
        }
        QueueOutcome &outcome = outcomes.emplace_back();
        outcome.id = id;
        outcome.outcome = result.outcome;
        outcome.target = batch.targets[result.job];
        if (result.seconds > 0)
            outcome.rate = static_cast<double>(result.bytes) / result.seconds;
        outcome.isAuthenticated = batch.isAuthenticated;
        outcome.openedBy = batch.identities;
        outcome.report = result.report;
    }
    if (!outcomes.empty())
        m_queue.setOutcomes(std::move(outcomes));
    if (refused.empty())
        return;
    m_queue.setWaiting(refused, tr("Another passphrase opens it"));
    for (const QueueId id : refused)
        Q_EMIT passphraseRefused(id);
}

void QueueRunner::takeProgress(Batch &batch)
{
    const std::vector<operations::FileRate> rates =
        batch.meters.sample(operations::ThroughputMeter::Clock::now(), batch.runningFiles());
    std::vector<QueueProgress> progress;
    progress.reserve(rates.size());
    for (const operations::FileRate &rate : rates)
        progress.push_back({ batch.ids[rate.job], rate.bytesDone, rate.bytesPerSecond });
    m_queue.setProgress(progress);
    Q_EMIT progressed();
}

void QueueRunner::takeEnd(const Batch &batch)
{
    m_queue.setCancelled(batch.ids);
    std::erase_if(m_batches, [&batch](const std::unique_ptr<Batch> &other) { return other.get() == &batch; });
    Q_EMIT runningChanged();
}

} // namespace cipherscope::ui
