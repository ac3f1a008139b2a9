// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarkview.h"

#include "chartmarks.h"
#include "messages/quantity.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using benchmark::Point;
using benchmark::Series;
using benchmark::SeriesPair;

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

QString driverOf(const Series &series)
{
    return QString::fromStdString(series.driver);
}

/** "sha256-lib, was sha256-avx2" */
QString driversOf(const SeriesPair &pair)
{
    if (!pair.now)
        return driverOf(*pair.before);
    return pair.before && pair.before->driver != pair.now->driver
        ? BenchmarkView::tr("%1, was %2").arg(driverOf(*pair.now), driverOf(*pair.before))
        : driverOf(*pair.now);
}

/** "priority 400, aesni_intel, 256-bit key" */
QString detailsOf(const SeriesPair &pair)
{
    const Series &series = pair.now ? *pair.now : *pair.before;
    QStringList details;
    if (!pair.now)
        details.append(BenchmarkView::tr("only in the other run"));
    if (series.priority)
        details.append(BenchmarkView::tr("priority %1").arg(*series.priority));
    if (!series.module.empty())
        details.append(series.module == "kernel" ? BenchmarkView::tr("built in")
                                                 : QString::fromStdString(series.module));
    if (series.keySize > 0)
        details.append(BenchmarkView::tr("%1-bit key").arg(8 * series.keySize));
    return details.join(u", "_s);
}

} // namespace

BenchmarkView::BenchmarkView(QObject *parent)
    : QObject(parent)
{
}

void BenchmarkView::show(const benchmark::Run &run)
{
    m_run = run;
    m_palette.meet(run);
    choosePoints();
    rebuild();
}

void BenchmarkView::compareWith(const std::optional<benchmark::Run> &other)
{
    m_other = other;
    if (other)
        m_palette.meet(*other);
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
    chooseAlgorithm();
    if (m_kind == u"threads"_s && !hasSeveralThreads())
        m_kind = u"sizes"_s;
}

void BenchmarkView::chooseAlgorithm()
{
    constexpr auto mostCurves = 2 * chartColours; // Of more, few could be told apart.
    const auto valueOf = [](const QVariant &name) { return name.toMap().value(u"value"_s).toString(); };
    const QVariantList &names = m_options.algorithms; // The first of which stands for all.
    if (std::ranges::find(names, m_algorithm, valueOf) == names.end())
        m_algorithmIsChosen = false;
    if (m_algorithmIsChosen || !m_run)
        return;
    const auto curves =
        std::ranges::count_if(m_run->series, [](const Series &one) { return !one.points.empty(); });
    m_algorithm = curves > mostCurves && names.size() > 2 ? valueOf(names[1]) : QString();
}

void BenchmarkView::setKind(const QString &kind)
{
    if (std::exchange(m_kind, kind) != kind)
        rebuild();
}

void BenchmarkView::setAlgorithm(const QString &algorithm)
{
    m_algorithmIsChosen = true;
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

QString BenchmarkView::labelOf(const Series &series, const QString &driver) const
{
    const bool isNamed = series.subject.engine == engine::EngineKind::Kernel || !m_algorithm.isEmpty();
    return isNamed ? driver : u"%1, %2"_s.arg(QString::fromStdString(series.subject.algorithm), driver);
}

ChartCurve BenchmarkView::curveOf(const Series &series, const QString &label) const
{
    ChartCurve curve{ label, m_palette.placeOf(series), false, true, {} };
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

void BenchmarkView::addCurves(const SeriesPair &pair)
{
    const auto add = [this](ChartCurve curve) {
        if (!curve.points.isEmpty())
            m_chart.curves.append(std::move(curve));
    };
    if (pair.now)
        add(curveOf(*pair.now, labelOf(*pair.now, driversOf(pair))));
    if (!pair.before)
        return;
    ChartCurve before = curveOf(*pair.before, labelOf(*pair.before, driverOf(*pair.before)));
    before.isOther = true;
    before.isNamed = !pair.now;
    if (pair.now)
        before.colour = m_palette.placeOf(*pair.now);
    add(std::move(before));
}

/** At the chosen size; 0 if it was not measured there. */
double BenchmarkView::rateOf(const Series *series) const
{
    const Point *point = series ? series->pointAt(m_size, m_threads) : nullptr;
    return point ? point->rate.median() : 0;
}

std::optional<ChartBar> BenchmarkView::barOf(const SeriesPair &pair) const
{
    const Point *point = pair.now ? pair.now->pointAt(m_size, m_threads) : nullptr;
    if (!point)
        return std::nullopt;
    const double before = rateOf(pair.before);
    return ChartBar{ driversOf(pair), QString::fromStdString(pair.now->subject.algorithm),
                     m_palette.placeOf(*pair.now), chartPoint(static_cast<double>(m_size), point->rate),
                     before > 0 ? std::optional(before) : std::nullopt };
}

SeriesRow BenchmarkView::rowOf(const SeriesPair &pair) const
{
    const Series &series = pair.now ? *pair.now : *pair.before;
    SeriesRow row;
    row.driver = driversOf(pair);
    row.algorithm = QString::fromStdString(series.subject.algorithm);
    row.colour = m_palette.placeOf(series);
    row.isOther = !pair.now;
    row.detail = detailsOf(pair);
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
    if (const double before = rateOf(pair.before); pair.now && before > 0) {
        constexpr double noticeable = 0.05;
        const double change = rate.median() / before - 1;
        row.change = percent(change);
        row.changeKind = change > noticeable ? u"good"_s : change < -noticeable ? u"bad"_s : u"neutral"_s;
    }
    return row;
}

void BenchmarkView::rebuild()
{
    m_chart = {};
    QList<SeriesRow> rows;
    m_chart.across = m_kind == u"threads"_s ? Chart::Across::Threads : Chart::Across::Sizes;
    const std::vector<SeriesPair> pairs =
        m_run ? benchmark::pairSeries(*m_run, m_other ? &*m_other : nullptr) : std::vector<SeriesPair>();
    for (const SeriesPair &pair : pairs) {
        if (!isShown(pair.now ? *pair.now : *pair.before))
            continue;
        rows.append(rowOf(pair));
        if (m_kind != u"ranking"_s)
            addCurves(pair);
        else if (std::optional<ChartBar> bar = barOf(pair))
            m_chart.bars.append(std::move(*bar));
    }
    std::ranges::stable_sort(m_chart.bars, std::ranges::greater(),
                             [](const ChartBar &bar) { return bar.point.value; });
    m_rows.setRows(rows);
    Q_EMIT changed();
}

QString BenchmarkView::notCompared() const
{
    if (!m_run || !m_other || !benchmark::differInDirection(*m_run, *m_other))
        return {};
    return m_run->direction == engine::Direction::Encrypt
        ? tr("Ciphers are not compared: they encrypt in this run and decrypt in the other one.")
        : tr("Ciphers are not compared: they decrypt in this run and encrypt in the other one.");
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
    const QString driver = labelOf(*fastest, driverOf(*fastest));
    if (count == 1)
        return tr("%1 does %2 with messages of %3.")
            .arg(driver, messages::rateText(best), messages::bytesText(m_size));
    return tr("With messages of %1, %2 is the fastest of %3: %4.")
        .arg(messages::bytesText(m_size), driver, QLocale().toString(count), messages::rateText(best));
}

} // namespace cipherscope::ui
