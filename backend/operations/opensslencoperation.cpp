// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/opensslencoperation.h"

#include "operations/guarded.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <limits>
#include <numeric>
#include <utility>

namespace cipherscope::operations {

namespace {

constexpr std::uint64_t notRunning = std::numeric_limits<std::uint64_t>::max();

} // namespace

OpenSslEncOperation::OpenSslEncOperation(QString title, std::vector<FileJob> jobs,
                                         OpenSslEncSettings settings, QObject *parent)
    : Operation(std::move(title), parent)
    , m_jobs(std::move(jobs))
    , m_settings(std::move(settings))
    , m_jobStops(m_jobs.size())
    , m_bytes(std::make_unique<Counter[]>(m_jobs.size()))
{
    std::fill_n(m_bytes.get(), m_jobs.size(), notRunning);
    setFilesTotal(m_jobs.size());
    setBytesTotal(std::transform_reduce(m_jobs.begin(), m_jobs.end(), std::uint64_t{ 0 }, std::plus{},
                                        [](const FileJob &job) { return job.size; }));
}

OpenSslEncOperation::~OpenSslEncOperation() = default;

unsigned OpenSslEncOperation::wantedWorkers() const
{
    constexpr std::size_t most = 64;
    return static_cast<unsigned>(std::clamp<std::size_t>(m_jobs.size(), 1, most));
}

Result<void> OpenSslEncOperation::work(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const std::size_t job = m_nextJob++;
        if (job >= m_jobs.size())
            break;
        AgeResult result = run(job, stop);
        addFileDone();
        if (!result.outcome && result.outcome.error().code == ErrorCode::Cancelled && stop.stop_requested())
            m_interrupted = true;
        const std::lock_guard lock(m_resultsMutex);
        m_results.push_back(std::move(result));
    }
    return {};
}

AgeResult OpenSslEncOperation::run(std::size_t job, const std::stop_token &stop)
{
    std::stop_source &own = m_jobStops[job];
    const std::stop_callback forward(stop, [&own] { own.request_stop(); });
    Counter &bytes = m_bytes[job];
    bytes = 0;
    const auto start = std::chrono::steady_clock::now();
    AgeResult result;
    result.job = job;
    const ReadProgress progress = [this, &bytes](std::uint64_t count) {
        bytes.fetch_add(count, std::memory_order_relaxed);
        addBytesDone(count);
    };
    result.outcome = guarded(m_jobs[job].input, [&] {
        return runOpenSslEncFile(m_jobs[job], m_settings, own.get_token(), progress);
    });
    result.bytes = bytes.exchange(notRunning);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    result.seconds = seconds.count();
    return result;
}

void OpenSslEncOperation::collect()
{
    std::vector<AgeResult> results;
    {
        const std::lock_guard lock(m_resultsMutex);
        results.swap(m_results);
    }
    m_progress.clear();
    for (std::size_t job = 0; job < m_jobs.size(); ++job) {
        if (const std::uint64_t bytes = m_bytes[job]; bytes != notRunning)
            m_progress.push_back({ job, bytes });
    }
    if (!results.empty())
        Q_EMIT resultsReady(results);
}

bool OpenSslEncOperation::isComplete() const
{
    return filesDone() == m_jobs.size() && !m_interrupted;
}

} // namespace cipherscope::operations
