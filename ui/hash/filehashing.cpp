// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filehashing.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

using operations::HashJob;
using operations::HashOperation;
using operations::Operation;

std::vector<HashedDigest> withHashes(const std::vector<operations::FileDigest> &digests,
                                     const std::vector<ChosenHash> &hashes)
{
    std::vector<HashedDigest> result;
    for (const operations::FileDigest &digest : digests) {
        const auto hash = std::ranges::find(hashes, digest.algorithm, &ChosenHash::name);
        if (hash != hashes.end())
            result.push_back({ *hash, digest.digest, digest.provenance });
    }
    return result;
}

std::vector<RefusedHash> withHashes(const std::vector<operations::RefusedAlgorithm> &refused,
                                    const std::vector<ChosenHash> &hashes)
{
    std::vector<RefusedHash> result;
    for (const operations::RefusedAlgorithm &algorithm : refused) {
        const auto hash = std::ranges::find(hashes, algorithm.algorithm, &ChosenHash::name);
        if (hash != hashes.end())
            result.push_back({ *hash, algorithm.error });
    }
    return result;
}

} // namespace

FileHashing::FileHashing(operations::OperationPool &pool, HashFilesModel &files, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_files(files)
{
}

FileHashing::~FileHashing()
{
    cancel();
}

void FileHashing::start(const std::vector<FileId> &ids, const std::vector<ChosenHash> &hashes,
                        operations::HashSettings settings)
{
    std::vector<std::string> names;
    names.reserve(hashes.size());
    for (const ChosenHash &hash : hashes)
        names.push_back(hash.name);
    auto batch = std::make_unique<Batch>();
    std::vector<HashJob> jobs;
    for (const FileId id : ids) {
        if (const FileRow *row = m_files.find(id)) {
            jobs.push_back({ row->path, row->size, names });
            batch->ids.push_back(id);
        }
    }
    if (jobs.empty() || names.empty())
        return;

    const QString title = jobs.size() == 1
        ? tr("Hash 1 file")
        : tr("Hash %1 files").arg(QLocale().toString(static_cast<qulonglong>(jobs.size())));
    batch->hashes = hashes;
    batch->operation = std::make_shared<HashOperation>(title, std::move(jobs), std::move(settings));
    Batch *const running = batch.get();
    const HashOperation *const operation = running->operation.get();
    m_files.setQueued(running->ids);
    m_batches.push_back(std::move(batch));
    connect(operation, &HashOperation::resultsReady, this,
            [this, running](const std::vector<operations::HashResult> &results) {
                takeResults(*running, results);
            });
    connect(operation, &Operation::progressed, this, [this, running] { takeProgress(*running); });
    connect(operation, &Operation::stateChanged, this, [this, running] {
        if (!running->operation->isActive())
            takeEnd(*running);
    });
    m_pool.start(running->operation);
    Q_EMIT runningChanged();
}

void FileHashing::cancel()
{
    for (const std::unique_ptr<Batch> &batch : m_batches)
        batch->operation->cancel();
}

void FileHashing::drop(FileId id)
{
    for (const std::unique_ptr<Batch> &batch : m_batches) {
        const auto found = std::ranges::find(batch->ids, id);
        if (found != batch->ids.end())
            batch->operation->dropJob(static_cast<std::size_t>(found - batch->ids.begin()));
    }
    // A batch of which nothing is listed any more may still wait for a thread, or for a slow drive.
    const auto abandon = [this](const std::unique_ptr<Batch> &batch) {
        const bool wanted =
            std::ranges::any_of(batch->ids, [this](FileId each) { return m_files.isBusy(each); });
        if (!wanted) {
            batch->operation->disconnect(this);
            batch->operation->cancel();
        }
        return !wanted;
    };
    if (std::erase_if(m_batches, abandon) > 0)
        Q_EMIT runningChanged();
}

operations::OperationTotals FileHashing::totals() const
{
    operations::OperationTotals totals;
    for (const std::unique_ptr<Batch> &batch : m_batches)
        totals.add(*batch->operation);
    return totals;
}

void FileHashing::takeResults(const Batch &batch, const std::vector<operations::HashResult> &results)
{
    std::vector<FileOutcome> outcomes;
    outcomes.reserve(results.size());
    for (const operations::HashResult &result : results) {
        FileOutcome outcome{
            batch.ids[result.job], {}, result.bytes, result.seconds, withHashes(result.refused, batch.hashes)
        };
        if (result.digests)
            outcome.digests = withHashes(*result.digests, batch.hashes);
        else
            outcome.digests = std::unexpected(result.digests.error());
        outcomes.push_back(std::move(outcome));
    }
    m_files.setOutcomes(std::move(outcomes));
}

void FileHashing::takeProgress(Batch &batch)
{
    const std::vector<operations::FileRate> rates =
        batch.meters.sample(operations::ThroughputMeter::Clock::now(), batch.operation->runningFiles());
    std::vector<FileProgress> progress;
    progress.reserve(rates.size());
    for (const operations::FileRate &rate : rates)
        progress.push_back({ batch.ids[rate.job], rate.bytesDone, rate.bytesPerSecond });
    m_files.setProgress(progress);
    Q_EMIT progressed();
}

void FileHashing::takeEnd(const Batch &batch)
{
    m_files.setCancelled(batch.ids);
    if (batch.operation->state() == Operation::State::Finished && batch.operation->averageThroughput() > 0)
        m_lastThroughput = batch.operation->averageThroughput();
    std::erase_if(m_batches, [&batch](const std::unique_ptr<Batch> &other) { return other.get() == &batch; });
    Q_EMIT runningChanged();
}

} // namespace cipherscope::ui
