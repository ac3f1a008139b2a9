// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashoperation.h"

#include "operations/guarded.h"
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
    const std::size_t computations = std::transform_reduce(
        m_jobs.begin(), m_jobs.end(), std::size_t{ 0 }, std::plus{},
        [](const HashJob &job) { return std::max<std::size_t>(job.algorithms.size(), 1); });
    return static_cast<unsigned>(std::clamp<std::size_t>(computations, 1, most));
}

Result<void> HashOperation::work(const std::stop_token &stop)
{
    Slot &slot = *m_slots[m_nextSlot.fetch_add(1)];
    HasherSet hashers;
    while (!stop.stop_requested()) {
        std::optional<Taken> job = takeJob(slot);
        if (!job)
            break;
        HashResult result = hashOne(*job, hashers, slot, stop);
        addFileDone();
        const std::lock_guard lock(m_resultsMutex);
        m_results.push_back(std::move(result));
    }
    slot.job.store(Slot::idle);
    while (const std::shared_ptr<HashedFile> file = fileToHelpWith())
        static_cast<void>(file->pass().share()); // An error is told by who took the job.
    return {};
}

HashResult HashOperation::hashOne(Taken &job, HasherSet &hashers, Slot &slot, const std::stop_token &stop)
{
    const auto start = std::chrono::steady_clock::now();
    const std::stop_callback forward(stop, [&job] { job.stop.request_stop(); });
    const std::filesystem::path &name = m_jobs[job.index].file;
    Opened opened;
    const OpenedFile file = guarded(name, [&] {
        opened = openAll(m_jobs[job.index], hashers);
        return openFile(job, opened, slot);
    });
    offerHelp(file);
    Result<std::vector<FileDigest>> digests = guarded(name, [&] { return digestsOf(file, opened); });
    endHelp(file);
    if (!digests) {
        hashers.clear(); // They hold half a message.
        if (digests.error().code == ErrorCode::Cancelled && stop.stop_requested())
            m_interrupted.store(true);
    }
    endJob(job.index);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    return HashResult{ job.index, std::move(digests), slot.bytesDone.load(), seconds.count(),
                       std::move(opened.refused) };
}

std::optional<HashOperation::Taken> HashOperation::takeJob(Slot &slot)
{
    const std::lock_guard lock(m_jobsMutex);
    if (m_nextJob == m_jobs.size())
        return std::nullopt;
    const std::size_t index = m_nextJob++;
    ++m_opening;
    slot.stop = std::stop_source();
    slot.bytesDone.store(0);
    slot.job.store(index);
    if (m_stages[index] == Stage::Dropped)
        slot.stop.request_stop();
    else
        m_stages[index] = Stage::Reading;
    return Taken{ index, slot.stop };
}

void HashOperation::endJob(std::size_t index)
{
    const std::lock_guard lock(m_jobsMutex);
    m_stages[index] = Stage::Ended;
}

void HashOperation::offerHelp(const OpenedFile &file)
{
    {
        const std::lock_guard lock(m_jobsMutex);
        --m_opening;
        if (file)
            m_offered.push_back(*file);
    }
    m_offeredMore.notify_all();
}

void HashOperation::endHelp(const OpenedFile &file)
{
    const std::lock_guard lock(m_jobsMutex);
    if (file)
        std::erase(m_offered, *file);
}

std::shared_ptr<HashedFile> HashOperation::fileToHelpWith()
{
    std::unique_lock lock(m_jobsMutex);
    while (true) {
        const auto found = std::ranges::find_if(
            m_offered, [](const std::shared_ptr<HashedFile> &file) { return file->pass().takeHelper(); });
        if (found != m_offered.end())
            return *found;
        if (m_opening == 0)
            return nullptr;
        m_offeredMore.wait(lock);
    }
}

void HashOperation::dropJob(std::size_t job)
{
    const std::lock_guard lock(m_jobsMutex);
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

HashOperation::OpenedFile HashOperation::openFile(const Taken &job, const Opened &opened, Slot &slot)
{
    if (opened.hashers.empty() && !opened.refused.empty())
        return std::unexpected(opened.refused.front().error);
    const auto progress = [this, &slot](std::uint64_t bytes) {
        slot.bytesDone.fetch_add(bytes, std::memory_order_relaxed);
        addBytesDone(bytes);
    };
    return HashedFile::open(m_jobs[job.index].file, opened.hashers, job.stop.get_token(), progress);
}

Result<std::vector<FileDigest>> HashOperation::digestsOf(const OpenedFile &file, Opened &opened)
{
    if (!file)
        return std::unexpected(file.error());
    if (Result<void> fed = (*file)->pass().share(); !fed)
        return std::unexpected(std::move(fed.error()));
    Result<std::vector<Digest>> values = (*file)->finish();
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
