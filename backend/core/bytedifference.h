// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace cipherscope {

/** How far two texts are from each other, over the length that both have. */
struct ByteDifference {
    std::size_t compared = 0; ///< In bytes: the length of the shorter one.
    std::size_t bytes = 0; ///< Those that differ.
    std::uint64_t bits = 0; ///< Those that differ: the Hamming distance.
    std::size_t longerBy = 0; ///< In bytes.

    bool operator==(const ByteDifference &) const = default;
};

[[nodiscard]] ByteDifference differenceOf(std::span<const std::byte> left, std::span<const std::byte> right);

} // namespace cipherscope
