// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmarksetup.h"

#include "benchmark/planlists.h"
#include "messages/quantity.h"

#include <algorithm>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;

BenchmarkSetup::BenchmarkSetup(unsigned cores, QObject *parent)
    : QObject(parent)
    , m_cores(std::max(cores, 1U))
{
    connect(&m_algorithms, &AlgorithmOffers::chosenChanged, this, &BenchmarkSetup::changed);
}

QString BenchmarkSetup::algorithmsText() const
{
    constexpr qsizetype named = 2;
    const QStringList names = m_algorithms.chosen();
    if (names.isEmpty())
        return tr("Choose algorithms");
    const QString first = names.mid(0, named).join(u", "_s);
    return names.size() <= named ? first : tr("%1 and %2 more").arg(first).arg(names.size() - named);
}

QString BenchmarkSetup::problem() const
{
    if (m_algorithms.chosen().isEmpty())
        return tr("Choose at least one algorithm.");
    if (m_sizes == u"own"_s && !benchmark::sizesFrom(m_ownSizes))
        return tr("Sizes: numbers of bytes from 1 to 1M with commas between them, as in 16, 1k, 64k.");
    if (m_threads == u"own"_s && !benchmark::threadsFrom(m_ownThreads))
        return tr("Threads: numbers from 1 to 1024 with commas between them, as in 1, 2, 4.");
    return {};
}

QString BenchmarkSetup::estimate() const
{
    const benchmark::Plan one = plan();
    const double oneDriver = static_cast<double>(one.sizes.size() * one.threads.size()) * m_seconds;
    // How many drivers there are is known once the kernel was asked.
    if (m_allDrivers)
        return tr("Time: %1 for each driver").arg(messages::durationText(oneDriver));
    const qsizetype openSsl = m_openSsl ? m_algorithms.chosenAlgorithms().size() : 0;
    const auto series = static_cast<double>(m_algorithms.chosen().size() + openSsl);
    return tr("Time: %1").arg(messages::durationText(series * oneDriver));
}

std::vector<benchmark::SubjectRequest> BenchmarkSetup::requests() const
{
    std::vector<benchmark::SubjectRequest> requests;
    for (const QString &name : m_algorithms.chosen())
        requests.push_back({ name.toStdString(),
                             m_allDrivers ? benchmark::Drivers::All : benchmark::Drivers::Selected, true,
                             m_openSsl });
    return requests;
}

benchmark::Plan BenchmarkSetup::plan() const
{
    benchmark::Plan plan;
    if (m_sizes == u"wide"_s)
        plan.sizes = { 16, 64, 256, 1024, 4096, 16'384, 65'536, 262'144, benchmark::largestSize };
    else if (m_sizes == u"one"_s)
        plan.sizes = { 16'384 };
    else if (m_sizes == u"own"_s)
        plan.sizes = benchmark::sizesFrom(m_ownSizes).value_or(plan.sizes);
    else
        plan.sizes = benchmark::defaultSizes();
    if (m_threads == u"scaling"_s) {
        for (unsigned threads = 2; threads < m_cores; threads *= 2)
            plan.threads.push_back(threads);
        plan.threads.push_back(std::max(m_cores, 2U));
    } else if (m_threads == u"own"_s) {
        plan.threads = benchmark::threadsFrom(m_ownThreads).value_or(plan.threads);
    }
    plan.direction = m_decrypts ? engine::Direction::Decrypt : engine::Direction::Encrypt;
    plan.timing = benchmark::Timing::ofPoint(benchmark::Seconds(m_seconds));
    return plan;
}

} // namespace cipherscope::ui
