// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"
#include "benchmark/runstore.h"

#include <map>
#include <set>
#include <string>

namespace cipherscope::ui {

/**
 * What each driver looks like: as it was given when it was first met, in every chart and every session. A
 * look is a place, see markOf(): from 0, no two drivers have the same, and the drivers of one algorithm have
 * different colours as far as these go. OpenSSL's places are below 0, one for each algorithm.
 */
class DriverPalette final {
public:
    /** Gives places to what is new in a run. */
    void meet(const benchmark::Run &run);
    /** Of a series of a run that was met. */
    [[nodiscard]] int placeOf(const benchmark::Series &series) const;

    [[nodiscard]] const benchmark::DriverColours &colours() const { return m_places; }
    /** Of earlier sessions: to be given before anything is drawn. */
    void remember(const benchmark::DriverColours &colours);

private:
    [[nodiscard]] int freePlace(const std::set<int> &ofAlgorithm) const;

    benchmark::DriverColours m_places;
    std::set<int> m_taken; ///< The values of m_places.
    std::map<std::string, std::set<int>> m_ofAlgorithms; ///< The places of the drivers of each.
    std::map<std::string, int> m_openSsl; ///< By the algorithm.
};

} // namespace cipherscope::ui
