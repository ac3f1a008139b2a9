// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"
#include "engine/engine.h"
#include "operations/operation.h"

#include <QString>

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace cipherscope::benchmark {

/**
 * Measures a plan point after point; a series is opened once. What fails becomes part of the result, and the
 * rest goes on; what was measured before a cancel is kept. It waits for its threads on one of the pool's, and
 * makes the others itself, since a point must have all of them at once.
 */
class BenchmarkOperation final : public operations::Operation {
    Q_OBJECT

public:
    /** The engines must outlive it; `owner`, if given, is kept as long as it lives, and may be theirs. */
    BenchmarkOperation(QString title, Plan plan, engine::Engine &kernel, engine::Engine &openSsl,
                       std::shared_ptr<const void> owner = {}, Clock clock = steadyTime);

    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /** What has been measured so far, one for each subject that was begun. Of the GUI thread. */
    [[nodiscard]] const std::vector<Series> &series() const { return m_series; }
    /** How many points are done, of plan().pointCount(); those of a refused series are done with it. */
    [[nodiscard]] std::size_t pointsDone() const { return m_pointsDone.load(std::memory_order_relaxed); }
    /** The seconds that the points after the current one and what is left of it take: as planned, but for a
     * series that is so slow that one message takes longer, as its points before show. */
    [[nodiscard]] double planSecondsLeft() const;
    /** How much of the plan is done, from 0 to 1: each point counts the same. */
    [[nodiscard]] double planShareDone() const;

Q_SIGNALS:
    /** series() has grown. At most ten times a second. */
    void seriesChanged();

protected:
    [[nodiscard]] Result<void> work(const std::stop_token &stop) override;
    void collect() override;

private:
    [[nodiscard]] engine::Engine &engineOf(const Subject &subject);
    /** Errors: Cancelled alone. */
    [[nodiscard]] Result<void> measureSeries(const Subject &subject, const std::stop_token &stop);
    [[nodiscard]] Result<Point> measurePoint(const Target &target, const PointSettings &settings,
                                             const std::stop_token &stop);
    /** The points of one series, in their order. */
    [[nodiscard]] std::vector<PointSettings> pointsOfSeries() const;
    /** Where a series and each of its points begins or ends, with the mutex held: `next` are the points that
     * it still has, `rate` what one thread did at the last one; 0 while that is not known. */
    void lookAhead(std::span<const PointSettings> next, double rate);
    /** With the mutex held. */
    [[nodiscard]] Seconds spentOnPoint() const;

    const Plan m_plan;
    engine::Engine &m_kernel;
    engine::Engine &m_openSsl;
    const std::shared_ptr<const void> m_owner;
    const Clock m_clock;
    std::vector<Series> m_series;
    std::atomic<std::size_t> m_pointsDone = 0;

    /** What was known when a point began. */
    struct Outlook {
        std::chrono::nanoseconds began{}; ///< By m_clock.
        Seconds point{}; ///< How long it will take; 0 between points.
        Seconds all{}; ///< And all others after it.
    };
    mutable std::mutex m_mutex;
    Outlook m_outlook;
    std::vector<Series> m_measured; ///< By the worker.
    bool m_isNew = false; ///< m_measured is ahead of m_series.
};

} // namespace cipherscope::benchmark
