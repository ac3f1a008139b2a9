// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarkview.h"

#include "messages/quantity.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using benchmark::Point;
using benchmark::Series;

namespace {

QVariant option(const QVariant &value, const QString &text)
{
    return QVariantMap{ { u"value"_s, value }, { u"text"_s, text } };
}

/** The different values of a member of all points, the smallest first. */
template <typename Value>
std::set<Value> valuesOf(const std::optional<benchmark::Run> &run, Value Point::*member)
{
    std::set<Value> values;
    if (!run)
        return values;
    for (const Series &series : run->series) {
        for (const Point &point : series.points)
            values.insert(point.*member);
    }
    return values;
}

ChartPoint chartPoint(double x, const benchmark::Rate &rate)
{
    return { x, rate.median(), rate.lowest(), rate.highest() };
}

QString threadsText(unsigned threads)
{
    return threads == 1 ? BenchmarkView::tr("1 thread")
                        : BenchmarkView::tr("%1 threads").arg(QLocale().toString(threads));
}

QString percent(double share)
{
    const double value = share * 100;
    return u"%1%2%"_s.arg(value < 0 ? u"−"_s : u"+"_s, QLocale().toString(std::abs(value), 'f', 0));
}

} // namespace

BenchmarkView::BenchmarkView(QObject *parent)
    : QObject(parent)
{
}

void BenchmarkView::show(const benchmark::Run &run)
{
    m_run = run;
    choosePoints();
    rebuild();
}

void BenchmarkView::compareWith(const std::optional<benchmark::Run> &other)
{
    m_other = other;
    rebuild();
}

/** Keeps what was chosen where the run has it. */
void BenchmarkView::choosePoints()
{
    const std::set<std::size_t> sizes = valuesOf(m_run, &Point::size);
    const std::set<unsigned> threads = valuesOf(m_run, &Point::threads);
    if (!sizes.empty() && (!m_sizeIsChosen || !sizes.contains(m_size)))
        m_size = *sizes.rbegin();
    if (!threads.empty() && !threads.contains(m_threads))
        m_threads = *threads.begin();
    if (Options options = optionsOfRun(); options != m_options) {
        m_options = std::move(options);
        Q_EMIT optionsChanged();
    }
    if (std::ranges::none_of(m_options.algorithms, [this](const QVariant &name) {
            return name.toMap().value(u"value"_s).toString() == m_algorithm;
        }))
        m_algorithm.clear();
    if (m_kind == u"threads"_s && !hasSeveralThreads())
        m_kind = u"sizes"_s;
}

void BenchmarkView::setKind(const QString &kind)
{
    if (std::exchange(m_kind, kind) != kind)
        rebuild();
}

void BenchmarkView::setAlgorithm(const QString &algorithm)
{
    if (std::exchange(m_algorithm, algorithm) != algorithm)
        rebuild();
}

void BenchmarkView::setSize(int size)
{
    m_sizeIsChosen = true;
    const auto bytes = static_cast<std::size_t>(std::max(size, 0));
    if (std::exchange(m_size, bytes) != bytes)
        rebuild();
}

void BenchmarkView::setThreads(int threads)
{
    const auto count = static_cast<unsigned>(std::max(threads, 1));
    if (std::exchange(m_threads, count) != count)
        rebuild();
}

BenchmarkView::Options BenchmarkView::optionsOfRun() const
{
    Options options;
    options.kinds = { option(u"sizes"_s, tr("Over size")), option(u"ranking"_s, tr("Ranking")) };
    if (hasSeveralThreads())
        options.kinds.append(option(u"threads"_s, tr("Over threads")));
    QStringList names;
    if (m_run) {
        for (const Series &series : m_run->series)
            names.append(QString::fromStdString(series.subject.algorithm));
    }
    names.removeDuplicates();
    options.algorithms = { option(QString(), tr("All algorithms")) };
    for (const QString &name : std::as_const(names))
        options.algorithms.append(option(name, name));
    for (const std::size_t size : valuesOf(m_run, &Point::size))
        options.sizes.append(option(static_cast<int>(size), messages::bytesText(size)));
    for (const unsigned threads : valuesOf(m_run, &Point::threads))
        options.threadCounts.append(option(static_cast<int>(threads), threadsText(threads)));
    return options;
}

bool BenchmarkView::hasSeveralThreads() const
{
    return valuesOf(m_run, &Point::threads).size() > 1;
}

bool BenchmarkView::isShown(const Series &series) const
{
    return m_algorithm.isEmpty() || QString::fromStdString(series.subject.algorithm) == m_algorithm;
}

/** The same implementation in the run that is compared with; of OpenSSL whatever its version. */
const Series *BenchmarkView::otherOf(const Series &series) const
{
    if (!m_other)
        return nullptr;
    const auto found = std::ranges::find_if(m_other->series, [&series](const Series &other) {
        return other.subject.algorithm == series.subject.algorithm
            && other.subject.engine == series.subject.engine
            && (other.driver == series.driver || series.subject.engine == engine::EngineKind::OpenSsl);
    });
    return found == m_other->series.end() ? nullptr : &*found;
}

QString BenchmarkView::labelOf(const Series &series) const
{
    const QString driver = QString::fromStdString(series.driver);
    const bool isNamed = series.subject.engine == engine::EngineKind::Kernel || !m_algorithm.isEmpty();
    return isNamed ? driver : u"%1, %2"_s.arg(QString::fromStdString(series.subject.algorithm), driver);
}

ChartCurve BenchmarkView::curveOf(const Series &series, bool isOther)
{
    ChartCurve curve{
        labelOf(series), m_palette.colourOf(series.subject.engine, series.driver), isOther, {}
    };
    const bool overThreads = m_kind == u"threads"_s;
    for (const Point &point : series.points) {
        const bool isWanted = overThreads ? point.size == m_size : point.threads == m_threads;
        if (isWanted && point.rate.median() > 0)
            curve.points.append(
                chartPoint(overThreads ? point.threads : static_cast<double>(point.size), point.rate));
    }
    std::ranges::sort(curve.points, {}, &ChartPoint::x);
    return curve;
}

std::optional<double> BenchmarkView::rateBefore(const Series &series) const
{
    const Series *other = otherOf(series);
    const Point *point = other ? other->pointAt(m_size, m_threads) : nullptr;
    return point && point->rate.median() > 0 ? std::optional(point->rate.median()) : std::nullopt;
}

std::optional<ChartBar> BenchmarkView::barOf(const Series &series)
{
    const Point *point = series.pointAt(m_size, m_threads);
    if (!point)
        return std::nullopt;
    return ChartBar{ QString::fromStdString(series.driver), QString::fromStdString(series.subject.algorithm),
                     m_palette.colourOf(series.subject.engine, series.driver),
                     chartPoint(static_cast<double>(m_size), point->rate), rateBefore(series) };
}

SeriesRow BenchmarkView::rowOf(const Series &series)
{
    SeriesRow row;
    row.driver = QString::fromStdString(series.driver);
    row.algorithm = QString::fromStdString(series.subject.algorithm);
    row.colour = m_palette.colourOf(series.subject.engine, series.driver);
    QStringList details;
    if (series.priority)
        details.append(tr("priority %1").arg(*series.priority));
    if (!series.module.empty())
        details.append(series.module == "kernel" ? tr("built in") : QString::fromStdString(series.module));
    if (series.keySize > 0)
        details.append(tr("%1-bit key").arg(8 * series.keySize));
    row.detail = details.join(u", "_s);
    row.failure = series.failure;
    for (const Point &point : series.points) {
        if (row.failure.isEmpty() && !point.failure.isEmpty())
            row.failure = u"%1: %2"_s.arg(messages::bytesText(point.size), point.failure);
    }
    const Point *point = series.pointAt(m_size, m_threads);
    if (!point)
        return row;
    const benchmark::Rate &rate = point->rate;
    row.rate = messages::rateText(rate.median());
    if (rate.median() > 0)
        row.spread =
            u"±%1%"_s.arg(QLocale().toString((rate.highest() - rate.lowest()) / rate.median() * 50, 'f', 1));
    if (const std::optional<double> before = rateBefore(series)) {
        constexpr double noticeable = 0.05;
        const double change = rate.median() / *before - 1;
        row.change = percent(change);
        row.changeKind = change > noticeable ? u"good"_s : change < -noticeable ? u"bad"_s : u"neutral"_s;
    }
    return row;
}

void BenchmarkView::rebuild()
{
    m_chart = {};
    QList<SeriesRow> rows;
    if (m_run) {
        m_chart.across = m_kind == u"threads"_s ? Chart::Across::Threads : Chart::Across::Sizes;
        for (const Series &series : m_run->series) {
            if (!isShown(series))
                continue;
            rows.append(rowOf(series));
            if (m_kind == u"ranking"_s) {
                if (std::optional<ChartBar> bar = barOf(series))
                    m_chart.bars.append(std::move(*bar));
                continue;
            }
            m_chart.curves.append(curveOf(series, false));
            if (const Series *other = otherOf(series))
                m_chart.curves.append(curveOf(*other, true));
        }
    }
    m_chart.curves.removeIf([](const ChartCurve &curve) { return curve.points.isEmpty(); });
    std::ranges::stable_sort(m_chart.bars, std::ranges::greater(),
                             [](const ChartBar &bar) { return bar.point.value; });
    m_rows.setRows(rows);
    Q_EMIT changed();
}

QString BenchmarkView::summary() const
{
    if (!m_run)
        return {};
    const Series *fastest = nullptr;
    double best = 0;
    int count = 0;
    for (const Series &series : m_run->series) {
        const Point *point = isShown(series) ? series.pointAt(m_size, m_threads) : nullptr;
        if (!point)
            continue;
        ++count;
        if (point->rate.median() > best) {
            best = point->rate.median();
            fastest = &series;
        }
    }
    if (!fastest)
        return {};
    const QString driver = labelOf(*fastest);
    if (count == 1)
        return tr("%1 does %2 with messages of %3.")
            .arg(driver, messages::rateText(best), messages::bytesText(m_size));
    return tr("With messages of %1, %2 is the fastest of %3: %4.")
        .arg(messages::bytesText(m_size), driver, QLocale().toString(count), messages::rateText(best));
}

} // namespace cipherscope::ui
