// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/chisquare.h"

#include <cmath>
#include <limits>

namespace cipherscope::randomness {

namespace {

constexpr int mostTerms = 100'000;
constexpr double precision = 1e-15;

/** x^a e^-x / Gamma(a), which both expansions begin with. */
double commonFactor(double a, double x)
{
    int sign = 0;
    return std::exp(a * std::log(x) - x - ::lgamma_r(a, &sign)); // lgamma() writes a global variable.
}

/** P(a, x) by its series (Abramowitz and Stegun, 6.5.29), which converges fast for x < a + 1. */
double lowerBySeries(double a, double x)
{
    double term = 1 / a;
    double sum = term;
    for (int n = 1; n < mostTerms && term > sum * precision; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    return sum * commonFactor(a, x);
}

/** Q(a, x) by its continued fraction (6.5.31), by Lentz's method, which converges fast for x > a + 1. */
double upperByFraction(double a, double x)
{
    constexpr double tiny = std::numeric_limits<double>::min() / precision;
    double b = x + 1 - a;
    double c = 1 / tiny;
    double d = 1 / b;
    double fraction = d;
    for (int n = 1; n < mostTerms; ++n) {
        const double numerator = -n * (n - a);
        b += 2;
        d = numerator * d + b;
        d = 1 / (std::fabs(d) < tiny ? tiny : d);
        c = b + numerator / c;
        c = std::fabs(c) < tiny ? tiny : c;
        fraction *= d * c;
        if (std::fabs(d * c - 1) < precision)
            break;
    }
    return fraction * commonFactor(a, x);
}

} // namespace

double chiSquareExceeds(double value, int degrees)
{
    if (!(value > 0))
        return 1;
    const double a = degrees / 2.0;
    const double x = value / 2;
    return x < a + 1 ? 1 - lowerBySeries(a, x) : upperByFraction(a, x);
}

} // namespace cipherscope::randomness
