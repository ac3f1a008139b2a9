// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chartscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cipherscope::ui {

namespace {

constexpr std::array<double, 3> steps{ 1, 2, 5 };
constexpr double tolerance = 1e-9;

/** The power of ten below a value; of values that no axis shows, that of the nearest which one does. */
int powerBelow(double value)
{
    return static_cast<int>(std::floor(std::log10(std::clamp(value, leastOnAxis, mostOnAxis))));
}

} // namespace

double LogScale::placeOf(double value) const
{
    return std::log(std::max(value, low / 10) / low) / std::log(high / low);
}

QList<double> LogScale::ticks() const
{
    constexpr double fewDecades = 2.01;
    const double decades = std::log10(high / low);
    QList<double> ticks;
    for (int power = powerBelow(low); power <= powerBelow(high * (1 + tolerance)); ++power) {
        for (const double step : steps) {
            const double value = step * std::pow(10, power);
            const bool isInside = value >= low * (1 - tolerance) && value <= high * (1 + tolerance);
            if (isInside && (step == 1 || decades < fewDecades))
                ticks.append(value);
        }
    }
    return ticks;
}

LogScale scaleAround(double least, double most)
{
    if (!(least > 0) || !(most >= least))
        return {};
    least = std::clamp(least, leastOnAxis, mostOnAxis);
    most = std::clamp(most, leastOnAxis, mostOnAxis);
    const double lowest = std::pow(10, powerBelow(least));
    const double highest = std::pow(10, powerBelow(most));
    LogScale scale{ lowest, 10 * highest };
    for (const double step : steps) {
        if (step * lowest <= least * (1 + tolerance))
            scale.low = step * lowest;
    }
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (*step * highest >= most * (1 - tolerance))
            scale.high = *step * highest;
    }
    if (scale.high <= scale.low * (1 + tolerance))
        scale.high = scale.low * 10;
    return scale;
}

} // namespace cipherscope::ui
