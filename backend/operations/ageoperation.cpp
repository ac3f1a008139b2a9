// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/ageoperation.h"

#include "operations/guarded.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <numeric>
#include <thread>
#include <utility>

namespace cipherscope::operations {

namespace {

/** How many threads there are for each of so many files, whose other workers have nothing left to do. */
unsigned threadsForEach(std::size_t files)
{
    const auto cores = static_cast<std::size_t>(std::max(1U, std::thread::hardware_concurrency()));
    return static_cast<unsigned>(std::max<std::size_t>(1, cores / files));
}

} // namespace

/** A file that some workers are at. The mutex of the operation guards what is not the file. */
struct AgeOperation::Running {
    Running(std::size_t index, const AgeJob &what, const AgeSettings &settings, ReadProgress progress,
            unsigned verifyingThreads)
        : job(index)
        , task(what, settings, std::move(progress), verifyingThreads)
    {
    }

    std::size_t job;
    AgeTask task;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
    unsigned workers = 1;
    bool hasBegun = false;
    Result<void> outcome; ///< The first failure.
};

AgeOperation::AgeOperation(QString title, std::vector<AgeJob> jobs, AgeSettings settings, QObject *parent)
    : Operation(std::move(title), parent)
    , m_jobs(std::move(jobs))
    , m_settings(std::move(settings))
    , m_jobStops(m_jobs.size())
{
    setFilesTotal(m_jobs.size());
    setBytesTotal(std::transform_reduce(m_jobs.begin(), m_jobs.end(), std::uint64_t{ 0 }, std::plus{},
                                        [](const AgeJob &job) {
                                            const bool isReadTwice = job.afterWriting != AfterWriting::Keep;
                                            return isReadTwice ? 2 * job.size : job.size;
                                        }));
}

AgeOperation::~AgeOperation() = default;

unsigned AgeOperation::wantedWorkers() const
{
    constexpr unsigned most = 64;
    return most;
}

Result<void> AgeOperation::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const std::shared_ptr<Running> running = next();
        if (!running)
            break;
        share(*running, stop);
        leave(running, stop);
    }
    return {};
}

std::shared_ptr<AgeOperation::Running> AgeOperation::next()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        for (const std::shared_ptr<Running> &running : m_running) {
            if (running->hasBegun && running->outcome && running->task.hasMore()) {
                ++running->workers;
                return running;
            }
        }
        if (m_nextJob < m_jobs.size()) {
            const std::size_t job = m_nextJob++;
            auto running = std::make_shared<Running>(
                job, m_jobs[job], m_settings, [this](std::uint64_t bytes) { addBytesDone(bytes); },
                threadsForEach(m_jobs.size()));
            m_running.push_back(running);
            return running;
        }
        // A file that is only beginning may turn out to be work for several.
        if (std::ranges::all_of(m_running, &Running::hasBegun))
            return nullptr;
        m_begun.wait(lock);
    }
}

void AgeOperation::share(Running &running, const std::stop_token &stop)
{
    std::stop_source &own = m_jobStops[running.job];
    const std::stop_callback forward(stop, [&own] { own.request_stop(); });
    const std::filesystem::path &input = m_jobs[running.job].input;
    Result<void> outcome;
    bool hasBegun = false;
    {
        const std::lock_guard lock(m_mutex);
        hasBegun = running.hasBegun;
    }
    if (!hasBegun) {
        outcome = own.stop_requested()
            ? std::unexpected(plainError(ErrorCode::Cancelled, Step::Open, input.native()))
            : guarded(input, [&] { return running.task.begin(own.get_token()); });
        const std::lock_guard lock(m_mutex);
        running.hasBegun = true;
        running.outcome = outcome;
        m_begun.notify_all();
    }
    if (outcome)
        outcome = guarded(input, [&] { return running.task.work(own.get_token()); });
    const std::lock_guard lock(m_mutex);
    if (running.outcome && !outcome)
        running.outcome = std::move(outcome);
}

void AgeOperation::leave(const std::shared_ptr<Running> &running, const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        if (--running->workers > 0)
            return;
        std::erase(m_running, running);
    }
    std::stop_source &own = m_jobStops[running->job];
    const std::stop_callback forward(stop, [&own] { own.request_stop(); });
    AgeResult result;
    result.job = running->job;
    result.outcome = guarded(m_jobs[running->job].input, [&]() -> Result<engine::Provenance> {
        if (running->outcome)
            return running->task.complete(own.get_token());
        return std::unexpected(running->task.giveUp(std::move(running->outcome.error())));
    });
    result.report = running->task.report();
    result.bytes = running->task.bytesRead();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - running->start;
    result.seconds = seconds.count();
    addFileDone();
    const std::lock_guard lock(m_resultsMutex);
    if (!result.outcome && result.outcome.error().code == ErrorCode::Cancelled && stop.stop_requested())
        m_interrupted = true;
    m_results.push_back(std::move(result));
}

void AgeOperation::collect()
{
    std::vector<AgeResult> results;
    {
        const std::lock_guard lock(m_resultsMutex);
        results.swap(m_results);
    }
    m_progress.clear();
    {
        const std::lock_guard lock(m_mutex);
        for (const std::shared_ptr<Running> &running : m_running)
            m_progress.push_back({ running->job, running->task.bytesRead() });
    }
    if (!results.empty())
        Q_EMIT resultsReady(results);
}

bool AgeOperation::isComplete() const
{
    return filesDone() == m_jobs.size() && !m_interrupted;
}

} // namespace cipherscope::operations
