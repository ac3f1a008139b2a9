// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/randomsource.h"

#include <cstdint>

namespace cipherscope::randomness {

/**
 * A whole number from 0 to `largest`, each equally likely: what is drawn has as many bits as `largest`, and
 * is drawn again when it is larger (rejection, SP 800-90A appendix A.5.1). Errors: those of the source.
 */
[[nodiscard]] Result<std::uint64_t> upTo(std::uint64_t largest, const RandomSource &random);

/** A whole number from `low` to `high`, each equally likely. Errors: BadInput (high is below low), those of
 * the source. */
[[nodiscard]] Result<std::int64_t> between(std::int64_t low, std::int64_t high, const RandomSource &random);

/** log2 of how many numbers there are from `low` to `high`; 0 if there are none. */
[[nodiscard]] double rangeBits(std::int64_t low, std::int64_t high);

} // namespace cipherscope::randomness
