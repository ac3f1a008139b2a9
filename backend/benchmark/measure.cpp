// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/measure.h"

#include <algorithm>
#include <barrier>
#include <cerrno>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace cipherscope::benchmark {

namespace {

using std::chrono::nanoseconds;

/** How long the clock is not looked at, nor the stop token. */
constexpr nanoseconds longestBatch = std::chrono::milliseconds(4);

/** What the threads of one point share. */
struct Shared {
    const Target &target;
    const PointSettings &point;
    const Timing &timing;
    const Clock &clock;
    std::atomic<std::uint64_t> *bytesDone;
    std::stop_source ending; ///< By the caller, or by a thread with an error.
    std::atomic<bool> isSlow; ///< One message takes a thread longer than all was to take.
    std::barrier<> start;

    std::mutex mutex;
    std::vector<double> rates; ///< Of each run, added up over the threads.
    std::optional<Error> error; ///< The first one.

    [[nodiscard]] bool isEnding() const { return ending.stop_requested(); }
    /** The same on all threads once they have begun the first run together. */
    [[nodiscard]] unsigned runs() const { return isSlow ? std::min(timing.runs, 1U) : timing.runs; }
    void fail(Error why)
    {
        const std::lock_guard lock(mutex);
        if (!error)
            error = std::move(why);
        ending.request_stop();
    }
};

/** One thread's part of a point. */
class Thread {
public:
    explicit Thread(Shared &shared)
        : m_shared(shared)
    {
    }

    /** Passes the barrier once a run, whatever happens, so that nobody waits for ever. */
    void work()
    {
        prepare();
        std::vector<double> rates;
        for (unsigned run = 0; run < m_shared.runs(); ++run) {
            m_shared.start.arrive_and_wait();
            rates.push_back(m_shared.isEnding() ? 0 : timedRun(m_shared.timing.run));
        }
        const std::lock_guard lock(m_shared.mutex);
        for (std::size_t run = 0; run < rates.size(); ++run)
            m_shared.rates[run] += rates[run];
    }

private:
    void prepare()
    {
        Result<std::unique_ptr<engine::Repetition>> repetition = m_shared.target.prepare(
            m_shared.point.size, m_shared.point.direction, m_shared.ending.get_token());
        if (!repetition)
            return m_shared.fail(std::move(repetition.error()));
        m_repetition = std::move(*repetition);
        const nanoseconds longest = std::clamp(
            std::chrono::duration_cast<nanoseconds>(m_shared.timing.run / 20), nanoseconds(1), longestBatch);
        const nanoseconds begin = m_shared.clock();
        nanoseconds now = begin;
        do {
            const nanoseconds before = now;
            batch();
            now = m_shared.clock();
            if (before == begin && Seconds(now - begin) > m_shared.timing.total())
                m_shared.isSlow = true;
            if (now - before < longest / 2)
                m_messages *= 2;
        } while (Seconds(now - begin) < m_shared.timing.warmUp && !m_shared.isEnding());
    }

    /** Bytes a second. */
    double timedRun(Seconds atLeast)
    {
        const nanoseconds begin = m_shared.clock();
        std::uint64_t messages = 0;
        Seconds taken{};
        do {
            batch();
            messages += m_messages;
            taken = m_shared.clock() - begin;
        } while (taken < atLeast && !m_shared.isEnding());
        const auto bytes = static_cast<double>(messages) * static_cast<double>(m_shared.point.size);
        return taken > Seconds::zero() ? bytes / taken.count() : 0;
    }

    void batch()
    {
        for (std::uint64_t i = 0; i < m_messages; ++i) {
            if (Result<void> done = m_repetition->once(); !done)
                return m_shared.fail(std::move(done.error()));
        }
        if (m_shared.bytesDone != nullptr)
            m_shared.bytesDone->fetch_add(m_messages * m_shared.point.size, std::memory_order_relaxed);
    }

    Shared &m_shared;
    std::unique_ptr<engine::Repetition> m_repetition;
    std::uint64_t m_messages = 1; ///< Between two looks at the clock.
};

/** As many as the system gives; what it does not give is an error, and nobody waits for those. */
std::vector<std::jthread> startOthers(Shared &shared, unsigned count)
{
    std::vector<std::jthread> others;
    others.reserve(count);
    try {
        while (others.size() < count)
            others.emplace_back([&shared] { Thread(shared).work(); });
    } catch (const std::system_error &exception) {
        shared.fail(systemError(Step::Compute, exception.code().value(), shared.target.provenance().driver));
        for (std::size_t missing = others.size(); missing < count; ++missing)
            shared.start.arrive_and_drop();
    }
    return others;
}

std::vector<double> sorted(std::vector<double> runs)
{
    std::ranges::sort(runs);
    return runs;
}

} // namespace

double Rate::median() const
{
    if (runs.empty())
        return 0;
    const std::vector<double> ordered = sorted(runs);
    const std::size_t middle = ordered.size() / 2;
    return ordered.size() % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}

double Rate::lowest() const
{
    return runs.empty() ? 0 : std::ranges::min(runs);
}

double Rate::highest() const
{
    return runs.empty() ? 0 : std::ranges::max(runs);
}

nanoseconds steadyTime()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

Result<Rate> measure(const Target &target, const PointSettings &point, const Timing &timing,
                     const std::stop_token &stop, std::atomic<std::uint64_t> *bytesDone, const Clock &clock)
{
    const unsigned threads = std::max(point.threads, 1U);
    Shared shared{ .target = target,
                   .point = point,
                   .timing = timing,
                   .clock = clock,
                   .bytesDone = bytesDone,
                   .ending = {},
                   .isSlow = false,
                   .start = std::barrier<>(threads),
                   .mutex = {},
                   .rates = std::vector<double>(timing.runs),
                   .error = {} };
    {
        const std::stop_callback forward(stop, [&shared] { shared.ending.request_stop(); });
        const std::vector<std::jthread> others = startOthers(shared, threads - 1);
        Thread(shared).work();
    }
    if (shared.error)
        return std::unexpected(std::move(*shared.error));
    if (stop.stop_requested())
        return std::unexpected(systemError(Step::Compute, ECANCELED, target.provenance().driver));
    shared.rates.resize(shared.runs());
    return Rate{ std::move(shared.rates) };
}

Seconds expectedTime(const PointSettings &point, const Timing &timing, double rate)
{
    if (!(rate > 0))
        return timing.total();
    const Seconds message(static_cast<double>(point.size) * point.threads / rate);
    if (message > timing.total())
        return 2 * message;
    return std::max(timing.warmUp, message) + std::max(timing.run, message) * timing.runs;
}

Result<Rate> measureOnce(engine::Engine &engine, const Subject &subject, std::size_t size, Seconds total,
                         const std::stop_token &stop)
{
    const Result<std::shared_ptr<const Target>> target = openTarget(engine, subject);
    if (!target)
        return std::unexpected(target.error());
    return measure(**target, { .size = size, .threads = 1, .direction = engine::Direction::Encrypt },
                   Timing::ofPoint(total), stop);
}

} // namespace cipherscope::benchmark
