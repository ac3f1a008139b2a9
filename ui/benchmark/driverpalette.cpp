// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "driverpalette.h"

#include "chartmarks.h"

#include <algorithm>
#include <array>

namespace cipherscope::ui {

using benchmark::Series;

void DriverPalette::meet(const benchmark::Run &run)
{
    // Those that have a place first, so that none of their colours is given again.
    for (const Series &series : run.series) {
        if (const auto known = m_places.find(series.driver); known != m_places.end())
            m_ofAlgorithms[series.subject.algorithm].insert(known->second);
    }
    for (const Series &series : run.series) {
        if (series.subject.engine == engine::EngineKind::OpenSsl) {
            m_openSsl.try_emplace(series.subject.algorithm, -1 - static_cast<int>(m_openSsl.size()));
            continue;
        }
        if (m_places.contains(series.driver))
            continue;
        std::set<int> &ofAlgorithm = m_ofAlgorithms[series.subject.algorithm];
        const int place = freePlace(ofAlgorithm);
        m_places.emplace(series.driver, place);
        m_taken.insert(place);
        ofAlgorithm.insert(place);
    }
}

/** The first that nobody has, in a colour that the algorithm's drivers have the least often. */
int DriverPalette::freePlace(const std::set<int> &ofAlgorithm) const
{
    std::array<int, chartColours> uses{};
    for (const int place : ofAlgorithm)
        ++uses.at(static_cast<std::size_t>(place % chartColours));
    const int least = std::ranges::min(uses);
    int place = 0;
    while (m_taken.contains(place) || uses.at(static_cast<std::size_t>(place % chartColours)) > least)
        ++place;
    return place;
}

int DriverPalette::placeOf(const Series &series) const
{
    return series.subject.engine == engine::EngineKind::OpenSsl ? m_openSsl.at(series.subject.algorithm)
                                                                : m_places.at(series.driver);
}

void DriverPalette::remember(const benchmark::DriverColours &colours)
{
    for (const auto &[driver, place] : colours) {
        if (place < 0)
            continue;
        m_places.insert_or_assign(driver, place);
        m_taken.insert(place);
    }
}

} // namespace cipherscope::ui
