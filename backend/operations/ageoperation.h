// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/agetask.h"
#include "operations/operation.h"
#include "operations/runningfile.h"

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

/** A job's outcome. */
struct AgeResult {
    std::size_t job = 0; ///< Its index.
    Result<engine::Provenance> outcome; ///< What computed the payload.
    std::uint64_t bytes = 0; ///< Read.
    double seconds = 0;
    AgeReport report; ///< Whatever the outcome is.
};

/**
 * Encrypts or decrypts many files on all cores: small files side by side, a large one on all of them. A
 * file's error is its result and stops no other file. Memory is constant in the files' sizes.
 */
class AgeOperation final : public Operation {
    Q_OBJECT

public:
    AgeOperation(QString title, std::vector<AgeJob> jobs, AgeSettings settings, QObject *parent = nullptr);
    ~AgeOperation() override;

    [[nodiscard]] const std::vector<AgeJob> &jobs() const { return m_jobs; }
    /** The files being read at the last tick. */
    [[nodiscard]] const std::vector<RunningFile> &runningFiles() const { return m_progress; }
    /** Asks for the end of one file, whose result will be Cancelled unless it comes too late; the others go
     * on. */
    void cancelJob(std::size_t job) { m_jobStops[job].request_stop(); }

Q_SIGNALS:
    /** On the GUI thread, ten times a second at most: the results since the last time, in the order of
     * completion. */
    void resultsReady(const std::vector<cipherscope::operations::AgeResult> &results);

protected:
    [[nodiscard]] unsigned wantedWorkers() const override;
    [[nodiscard]] Result<void> work(const std::stop_token &stop) override;
    void collect() override;
    [[nodiscard]] bool isComplete() const override;

private:
    struct Running;

    /** A file to begin or to help with; nothing when there is no more. Waits while that is not known. */
    [[nodiscard]] std::shared_ptr<Running> next();
    void share(Running &running, const std::stop_token &stop);
    void leave(const std::shared_ptr<Running> &running, const std::stop_token &stop);

    const std::vector<AgeJob> m_jobs;
    const AgeSettings m_settings;
    std::vector<std::stop_source> m_jobStops;
    std::mutex m_mutex;
    std::condition_variable m_begun;
    std::size_t m_nextJob = 0;
    std::vector<std::shared_ptr<Running>> m_running;
    bool m_interrupted = false; ///< A file was stopped by a cancel.
    std::mutex m_resultsMutex;
    std::vector<AgeResult> m_results;
    std::vector<RunningFile> m_progress;
};

} // namespace cipherscope::operations
