// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashoperation.h"

#include "operations/hashfile.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <iterator>
#include <numeric>
#include <utility>

namespace cipherscope::operations {

namespace {

/** A hasher must be fed a buffer once: an algorithm that is named twice in a job would be fed twice. */
std::vector<HashJob> withDistinctAlgorithms(std::vector<HashJob> jobs)
{
    for (HashJob &job : jobs) {
        std::vector<std::string> distinct;
        for (std::string &name : job.algorithms) {
            if (std::ranges::find(distinct, name) == distinct.end())
                distinct.push_back(std::move(name));
        }
        job.algorithms = std::move(distinct);
    }
    return jobs;
}

} // namespace

HashOperation::HashOperation(QString title, std::vector<HashJob> jobs, HashSettings settings, QObject *parent)
    : Operation(std::move(title), parent)
    , m_jobs(withDistinctAlgorithms(std::move(jobs)))
    , m_settings(std::move(settings))
    , m_stages(m_jobs.size(), Stage::Waiting)
{
    setFilesTotal(m_jobs.size());
    setBytesTotal(std::transform_reduce(m_jobs.begin(), m_jobs.end(), std::uint64_t{ 0 }, std::plus{},
                                        [](const HashJob &job) { return job.size; }));
    const unsigned workers = wantedWorkers();
    m_slots.reserve(workers);
    std::generate_n(std::back_inserter(m_slots), workers, [] { return std::make_unique<Slot>(); });
}

HashOperation::~HashOperation() = default;

unsigned HashOperation::wantedWorkers() const
{
    constexpr std::size_t most = 64;
    return static_cast<unsigned>(std::clamp<std::size_t>(m_jobs.size(), 1, most));
}

Result<void> HashOperation::work(const std::stop_token &stop)
{
    Slot &slot = *m_slots[m_nextSlot.fetch_add(1)];
    HasherSet hashers;
    while (!stop.stop_requested()) {
        const std::size_t index = m_nextJob.fetch_add(1);
        if (index >= m_jobs.size())
            break;
        HashResult result = hashOne(index, hashers, slot, stop);
        addFileDone();
        const std::lock_guard lock(m_resultsMutex);
        m_results.push_back(std::move(result));
    }
    slot.job.store(Slot::idle);
    return {};
}

HashResult HashOperation::hashOne(std::size_t index, HasherSet &hashers, Slot &slot,
                                  const std::stop_token &stop)
{
    const auto start = std::chrono::steady_clock::now();
    std::stop_source jobStop = beginJob(index, slot);
    const std::stop_callback forward(stop, [&jobStop] { jobStop.request_stop(); });
    Opened opened = openAll(m_jobs[index], hashers);
    Result<std::vector<FileDigest>> digests = digestsOf(m_jobs[index], opened, slot, jobStop.get_token());
    if (!digests) {
        hashers.clear(); // They hold half a message.
        if (digests.error().code == ErrorCode::Cancelled && stop.stop_requested())
            m_interrupted.store(true);
    }
    endJob(index);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    return HashResult{ index, std::move(digests), slot.bytesDone.load(), seconds.count(),
                       std::move(opened.refused) };
}

std::stop_source HashOperation::beginJob(std::size_t index, Slot &slot)
{
    const std::lock_guard lock(m_stagesMutex);
    slot.stop = std::stop_source();
    slot.bytesDone.store(0);
    slot.job.store(index);
    if (m_stages[index] == Stage::Dropped)
        slot.stop.request_stop();
    else
        m_stages[index] = Stage::Reading;
    return slot.stop;
}

void HashOperation::endJob(std::size_t index)
{
    const std::lock_guard lock(m_stagesMutex);
    m_stages[index] = Stage::Ended;
}

void HashOperation::dropJob(std::size_t job)
{
    const std::lock_guard lock(m_stagesMutex);
    const Stage stage = std::exchange(m_stages[job], Stage::Dropped);
    if (stage == Stage::Ended || stage == Stage::Dropped)
        return;
    std::uint64_t read = 0;
    for (const std::unique_ptr<Slot> &slot : m_slots) {
        if (stage == Stage::Reading && slot->job.load() == job) {
            slot->stop.request_stop();
            read = slot->bytesDone.load();
        }
    }
    setBytesTotal(bytesTotal() - (m_jobs[job].size - std::min(m_jobs[job].size, read)));
}

HashOperation::Opened HashOperation::openAll(const HashJob &job, HasherSet &hashers)
{
    Opened opened;
    for (const std::string &name : job.algorithms) {
        const Algorithm algorithm = openAlgorithm(name);
        Result<engine::Hasher *> hasher = hasherOf(name, algorithm, hashers);
        if (!hasher) {
            opened.refused.push_back({ name, std::move(hasher.error()) });
            continue;
        }
        opened.hashers.push_back(*hasher);
        opened.digests.push_back({ name, {}, (*algorithm)->provenance() });
    }
    return opened;
}

Result<engine::Hasher *> HashOperation::hasherOf(const std::string &name, const Algorithm &algorithm,
                                                 HasherSet &hashers)
{
    if (!algorithm)
        return std::unexpected(algorithm.error());
    std::unique_ptr<engine::Hasher> &hasher = hashers[name];
    if (!hasher) {
        Result<std::unique_ptr<engine::Hasher>> created = (*algorithm)->newHasher();
        if (!created)
            return std::unexpected(std::move(created.error()));
        hasher = std::move(*created);
    }
    return hasher.get();
}

Result<std::vector<FileDigest>> HashOperation::digestsOf(const HashJob &job, Opened &opened, Slot &slot,
                                                         const std::stop_token &stop)
{
    if (opened.hashers.empty() && !opened.refused.empty())
        return std::unexpected(opened.refused.front().error);
    Result<std::vector<Digest>> values =
        hashFile(job.file, opened.hashers, stop, [this, &slot](std::uint64_t bytes) {
            slot.bytesDone.fetch_add(bytes, std::memory_order_relaxed);
            addBytesDone(bytes);
        });
    if (!values)
        return std::unexpected(std::move(values.error()));
    for (std::size_t i = 0; i < opened.digests.size(); ++i)
        opened.digests[i].digest = std::move((*values)[i]);
    return std::move(opened.digests);
}

HashOperation::Algorithm HashOperation::openAlgorithm(const std::string &name)
{
    // Held during the bind: the other workers need the same answer.
    const std::lock_guard lock(m_algorithmsMutex);
    const auto known = m_algorithms.find(name);
    if (known != m_algorithms.end())
        return known->second;
    return m_algorithms
        .emplace(name, m_settings.engines->openHash(m_settings.choice, name, m_settings.key.get()))
        .first->second;
}

void HashOperation::collect()
{
    m_running.clear();
    for (const std::unique_ptr<Slot> &slot : m_slots) {
        const std::size_t job = slot->job.load();
        if (job != Slot::idle)
            m_running.push_back({ job, slot->bytesDone.load(std::memory_order_relaxed) });
    }
    std::vector<HashResult> results;
    {
        const std::lock_guard lock(m_resultsMutex);
        results.swap(m_results);
    }
    if (!results.empty())
        Q_EMIT resultsReady(results);
}

bool HashOperation::isComplete() const
{
    return filesDone() == m_jobs.size() && !m_interrupted.load();
}

} // namespace cipherscope::operations
