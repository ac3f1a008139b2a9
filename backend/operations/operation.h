// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "operations/throughput.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace cipherscope::operations {

/**
 * What a user starts: work for one or more threads of the pool, with progress, throughput and cancel.
 * Lives on the GUI thread; only work() runs elsewhere. Workers add to the atomic counters and never emit; the
 * pool's timer reads them ten times a second. The future ends exactly once, with a value or an error
 * (Cancelled included).
 */
class Operation : public QObject {
    Q_OBJECT

public:
    enum class State { Queued, Running, Finished, Failed, Cancelled };
    Q_ENUM(State)

    explicit Operation(QString title, QObject *parent = nullptr);
    ~Operation() override;

    /** What it does, for the list of running operations: "Hash 3 files". */
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isActive() const { return m_state == State::Queued || m_state == State::Running; }

    [[nodiscard]] std::uint64_t bytesDone() const { return m_bytesDone.load(std::memory_order_relaxed); }
    /** 0 while unknown. */
    [[nodiscard]] std::uint64_t bytesTotal() const { return m_bytesTotal.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t filesDone() const { return m_filesDone.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t filesTotal() const { return m_filesTotal.load(std::memory_order_relaxed); }
    /** Bytes a second, smoothed; peak; and over all the time since it started. */
    [[nodiscard]] double throughput() const { return m_meter.smoothed(); }
    [[nodiscard]] double peakThroughput() const { return m_meter.peak(); }
    [[nodiscard]] double averageThroughput() const { return m_meter.average(); }
    /** nullopt while the total or the speed is unknown. */
    [[nodiscard]] std::optional<double> secondsLeft() const;

    /** Asks the workers to stop; they do so within 50 ms of computing. What no worker has begun ends without
     * any. May be called in any state, more than once. */
    void cancel();

    /** Ends once, when every worker has returned. An error of a single file is a result, not an error here.
     */
    [[nodiscard]] QFuture<Result<void>> result() const { return m_future; }

Q_SIGNALS:
    void stateChanged();
    /** Ten times a second at most while it runs, and once at the end, before stateChanged(). */
    void progressed();
    void cancelRequested();

protected:
    /** How many threads would be of use, at least 1. Called once, before work(). */
    [[nodiscard]] virtual unsigned wantedWorkers() const { return 1; }
    /** Runs on `wantedWorkers()` threads at once. An error ends the operation and stops the other workers. */
    [[nodiscard]] virtual Result<void> work(const std::stop_token &stop) = 0;
    /** On the GUI thread, before each progressed(): takes over what the workers have finished. */
    virtual void collect() { }
    /** On the GUI thread, after the last worker: whether all was done although a cancel came, too late to
     * matter. */
    [[nodiscard]] virtual bool isComplete() const { return false; }

    void addBytesDone(std::uint64_t bytes) { m_bytesDone.fetch_add(bytes, std::memory_order_relaxed); }
    /** For work that counts by itself. */
    [[nodiscard]] std::atomic<std::uint64_t> &byteCounter() { return m_bytesDone; }
    void setBytesTotal(std::uint64_t bytes) { m_bytesTotal.store(bytes, std::memory_order_relaxed); }
    void addFileDone() { m_filesDone.fetch_add(1, std::memory_order_relaxed); }
    void setFilesTotal(std::uint64_t files) { m_filesTotal.store(files, std::memory_order_relaxed); }

private:
    friend class OperationPool;

    /** Who came first: a worker, or a cancel. */
    enum class Claim { None, Begun, Withdrawn };
    using SharedClaim = std::shared_ptr<std::atomic<Claim>>;

    /** Whether a worker may run; not after a withdrawal. */
    [[nodiscard]] static bool claimWork(std::atomic<Claim> &claim);
    /** Whether no worker has begun, and none will any more. */
    [[nodiscard]] bool withdraw();
    void begin(unsigned workers);
    void runWorker();
    void tick(ThroughputMeter::Clock::time_point now);
    void finish();
    void setState(State state);

    const QString m_title;
    State m_state = State::Queued;
    std::atomic<std::uint64_t> m_bytesDone = 0;
    std::atomic<std::uint64_t> m_bytesTotal = 0;
    std::atomic<std::uint64_t> m_filesDone = 0;
    std::atomic<std::uint64_t> m_filesTotal = 0;
    std::atomic<unsigned> m_workersLeft = 0;
    const SharedClaim m_claim = std::make_shared<std::atomic<Claim>>(Claim::None); ///< Outlives a withdrawal.
    std::atomic<ThroughputMeter::Clock::time_point>
        m_startTime{}; ///< Of the first worker; the epoch before it.
    ThroughputMeter m_meter;
    std::stop_source m_stop;
    std::mutex m_errorMutex;
    std::optional<Error> m_error;
    QPromise<Result<void>> m_promise;
    QFuture<Result<void>> m_future;
};

} // namespace cipherscope::operations
