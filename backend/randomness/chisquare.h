// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace cipherscope::randomness {

/**
 * The probability that a chi-square variable with so many degrees of freedom exceeds `value`: the p value of
 * a chi-square test. It is the regularized incomplete gamma function Q(degrees/2, value/2) (Abramowitz and
 * Stegun, 26.4.19), here to ten digits or more.
 */
[[nodiscard]] double chiSquareExceeds(double value, int degrees);

} // namespace cipherscope::randomness
