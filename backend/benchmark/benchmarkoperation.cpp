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
    series.failure = messages::sentence(why, messages::Audience::Anyone);
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
    , m_outlook{ .all = m_plan.duration() }
{
}

double BenchmarkOperation::planSecondsLeft() const
{
    const std::lock_guard lock(m_mutex);
    return std::max((m_outlook.all - spentOnPoint()).count(), 0.0);
}

double BenchmarkOperation::planShareDone() const
{
    if (m_plan.pointCount() == 0)
        return 1;
    const std::lock_guard lock(m_mutex);
    const double current = m_outlook.point > Seconds::zero() ? spentOnPoint() / m_outlook.point : 0;
    return (static_cast<double>(pointsDone()) + current) / static_cast<double>(m_plan.pointCount());
}

/** No more than was expected. */
Seconds BenchmarkOperation::spentOnPoint() const
{
    return std::clamp(Seconds(m_clock() - m_outlook.began), Seconds::zero(), m_outlook.point);
}

std::vector<PointSettings> BenchmarkOperation::pointsOfSeries() const
{
    std::vector<PointSettings> points;
    for (const unsigned threads : m_plan.threads) {
        for (const std::size_t size : m_plan.sizes)
            points.push_back({ size, threads, m_plan.direction });
    }
    return points;
}

void BenchmarkOperation::lookAhead(std::span<const PointSettings> next, double rate)
{
    const auto timeOf = [this, rate](const PointSettings &point) {
        return expectedTime(point, m_plan.timing, rate * point.threads);
    };
    const std::size_t inSeries = m_plan.sizes.size() * m_plan.threads.size();
    const std::size_t inOthers = (m_plan.subjects.size() - m_measured.size()) * inSeries;
    m_outlook = { m_clock(), next.empty() ? Seconds::zero() : timeOf(next.front()),
                  m_plan.timing.total() * static_cast<double>(inOthers) };
    for (const PointSettings &point : next)
        m_outlook.all += timeOf(point);
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
    const std::vector<PointSettings> points = pointsOfSeries();
    std::span<const PointSettings> left = target ? std::span(points) : std::span<const PointSettings>();
    {
        const std::lock_guard lock(m_mutex);
        m_measured.push_back(std::move(series));
        m_isNew = true;
        m_pointsDone += points.size() - left.size();
        lookAhead(left, 0);
    }
    while (!left.empty()) {
        Result<Point> point = measurePoint(**target, left.front(), stop);
        if (!point)
            return std::unexpected(std::move(point.error()));
        left = left.subspan(1);
        const std::lock_guard lock(m_mutex);
        const double rate = point->rate.median() / point->threads;
        m_measured.back().points.push_back(std::move(*point));
        m_isNew = true;
        ++m_pointsDone;
        lookAhead(left, rate);
    }
    return {};
}

Result<Point> BenchmarkOperation::measurePoint(const Target &target, const PointSettings &settings,
                                               const std::stop_token &stop)
{
    Result<Rate> rate = measure(target, settings, m_plan.timing, stop, &byteCounter(), m_clock);
    if (!rate && rate.error().code == ErrorCode::Cancelled)
        return std::unexpected(std::move(rate.error()));
    return Point{ settings.size, settings.threads, rate ? std::move(*rate) : Rate(),
                  rate ? QString() : messages::sentence(rate.error(), messages::Audience::Anyone) };
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
