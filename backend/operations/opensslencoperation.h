// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/ageoperation.h"
#include "operations/opensslenctask.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

/** Takes many files into or out of the format of openssl enc, a file a core. It tells what AgeOperation
 * does. */
class OpenSslEncOperation final : public Operation {
    Q_OBJECT

public:
    OpenSslEncOperation(QString title, std::vector<FileJob> jobs, OpenSslEncSettings settings,
                        QObject *parent = nullptr);
    ~OpenSslEncOperation() override;

    [[nodiscard]] const std::vector<FileJob> &jobs() const { return m_jobs; }
    /** The files being read at the last tick. */
    [[nodiscard]] const std::vector<RunningFile> &runningFiles() const { return m_progress; }
    /** As AgeOperation has it. */
    void cancelJob(std::size_t job) { m_jobStops[job].request_stop(); }

Q_SIGNALS:
    /** As AgeOperation has it. */
    void resultsReady(const std::vector<cipherscope::operations::AgeResult> &results);

protected:
    [[nodiscard]] unsigned wantedWorkers() const override;
    [[nodiscard]] Result<void> work(const std::stop_token &stop) override;
    void collect() override;
    [[nodiscard]] bool isComplete() const override;

private:
    /** How many bytes of a file were read; the largest number while none are. */
    using Counter = std::atomic<std::uint64_t>;

    [[nodiscard]] AgeResult run(std::size_t job, const std::stop_token &stop);

    const std::vector<FileJob> m_jobs;
    const OpenSslEncSettings m_settings;
    std::vector<std::stop_source> m_jobStops;
    std::unique_ptr<Counter[]> m_bytes;
    std::atomic<std::size_t> m_nextJob = 0;
    std::atomic<bool> m_interrupted = false;
    std::mutex m_resultsMutex;
    std::vector<AgeResult> m_results;
    std::vector<RunningFile> m_progress;
};

} // namespace cipherscope::operations
