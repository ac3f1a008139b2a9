// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/integers.h"

#include "core/secretbytes.h"

#include <array>
#include <bit>
#include <cmath>
#include <limits>
#include <span>
#include <utility>

namespace cipherscope::randomness {

Result<std::uint64_t> upTo(std::uint64_t largest, const RandomSource &random)
{
    const auto bits = static_cast<unsigned>(std::bit_width(largest));
    if (bits == 0)
        return 0;
    const std::uint64_t mask = std::numeric_limits<std::uint64_t>::max() >> (64U - bits);
    std::array<std::byte, sizeof(std::uint64_t)> drawn{};
    const std::span<std::byte> needed = std::span(drawn).first((bits + 7) / 8);
    while (true) {
        if (Result<void> filled = random(needed); !filled)
            return std::unexpected(std::move(filled.error()));
        std::uint64_t number = 0;
        for (const std::byte byte : needed)
            number = number << 8U | std::to_integer<std::uint64_t>(byte);
        wipe(drawn);
        if ((number & mask) <= largest)
            return number & mask;
    }
}

Result<std::int64_t> between(std::int64_t low, std::int64_t high, const RandomSource &random)
{
    if (high < low)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Compute, {},
                       phrase("Error", "the largest number is smaller than the smallest")));
    const std::uint64_t largest = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
    const Result<std::uint64_t> number = upTo(largest, random);
    if (!number)
        return std::unexpected(number.error());
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + *number);
}

double rangeBits(std::int64_t low, std::int64_t high)
{
    if (high < low)
        return 0;
    return std::log2(static_cast<double>(static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low))
                     + 1);
}

} // namespace cipherscope::randomness
