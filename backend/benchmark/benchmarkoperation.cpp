// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarkoperation.h"

#include "benchmark/target.h"
#include "catalog/proccrypto.h"
#include "messages/sentence.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace cipherscope::benchmark {

namespace {

Series refusedSeries(const Subject &subject, const Error &why)
{
    Series series;
    series.subject = subject;
    series.driver = subject.name;
    series.failure = messages::sentence(why);
    return series;
}

/** The names and the entry of what was opened. */
Series beginSeries(const Subject &subject, const Target &target)
{
    Series series;
    series.subject = subject;
    series.driver = target.provenance().driver;
    series.keySize = target.keySize();
    if (subject.engine != engine::EngineKind::Kernel)
        return series;
    const auto entries = catalog::readProcCryptoOf(series.driver);
    if (!entries)
        return series;
    const auto entry = std::ranges::find(*entries, series.driver, &catalog::CryptoEntry::driver);
    if (entry != entries->end()) {
        series.priority = entry->priority;
        series.module = entry->module;
    }
    return series;
}

} // namespace

BenchmarkOperation::BenchmarkOperation(QString title, Plan plan, engine::Engine &kernel,
                                       engine::Engine &openSsl, std::shared_ptr<const void> owner,
                                       Clock clock)
    : Operation(std::move(title))
    , m_plan(std::move(plan))
    , m_kernel(kernel)
    , m_openSsl(openSsl)
    , m_owner(std::move(owner))
    , m_clock(std::move(clock))
{
}

double BenchmarkOperation::planSecondsLeft() const
{
    const double point = m_plan.timing.total().count();
    const double whole = point * static_cast<double>(m_plan.pointCount() - pointsDone());
    const std::int64_t began = m_pointBegan.load(std::memory_order_relaxed);
    if (began == 0)
        return whole;
    const double spent = Seconds(m_clock() - std::chrono::nanoseconds(began)).count();
    return std::max(whole - std::clamp(spent, 0.0, point), 0.0);
}

engine::Engine &BenchmarkOperation::engineOf(const Subject &subject)
{
    return subject.engine == engine::EngineKind::Kernel ? m_kernel : m_openSsl;
}

Result<void> BenchmarkOperation::work(const std::stop_token &stop)
{
    for (const Subject &subject : m_plan.subjects) {
        if (Result<void> done = measureSeries(subject, stop); !done)
            return done;
    }
    return {};
}

Result<void> BenchmarkOperation::measureSeries(const Subject &subject, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return std::unexpected(systemError(Step::Compute, ECANCELED, subject.name));
    const Result<std::shared_ptr<const Target>> target = openTarget(engineOf(subject), subject);
    Series series;
    if (target)
        series = beginSeries(subject, **target);
    else
        series = refusedSeries(subject, target.error());
    {
        const std::lock_guard lock(m_mutex);
        m_measured.push_back(std::move(series));
        m_isNew = true;
    }
    if (!target) {
        m_pointsDone += m_plan.sizes.size() * m_plan.threads.size();
        return {};
    }
    for (const unsigned threads : m_plan.threads) {
        for (const std::size_t size : m_plan.sizes) {
            Result<Point> point = measurePoint(**target, size, threads, stop);
            if (!point)
                return std::unexpected(std::move(point.error()));
            const std::lock_guard lock(m_mutex);
            m_measured.back().points.push_back(std::move(*point));
            m_isNew = true;
            ++m_pointsDone;
        }
    }
    return {};
}

Result<Point> BenchmarkOperation::measurePoint(const Target &target, std::size_t size, unsigned threads,
                                               const std::stop_token &stop)
{
    m_pointBegan = m_clock().count();
    Result<Rate> rate =
        measure(target, { size, threads, m_plan.direction }, m_plan.timing, stop, &byteCounter(), m_clock);
    m_pointBegan = 0;
    if (!rate && rate.error().code == ErrorCode::Cancelled)
        return std::unexpected(std::move(rate.error()));
    return Point{ size, threads, rate ? std::move(*rate) : Rate(),
                  rate ? QString() : messages::sentence(rate.error()) };
}

void BenchmarkOperation::collect()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!std::exchange(m_isNew, false))
            return;
        m_series = m_measured;
    }
    Q_EMIT seriesChanged();
}

} // namespace cipherscope::benchmark
