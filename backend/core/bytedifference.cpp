// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/bytedifference.h"

#include <algorithm>
#include <bit>

namespace cipherscope {

ByteDifference differenceOf(std::span<const std::byte> left, std::span<const std::byte> right)
{
    ByteDifference difference;
    difference.compared = std::min(left.size(), right.size());
    difference.longerBy = std::max(left.size(), right.size()) - difference.compared;
    for (std::size_t i = 0; i < difference.compared; ++i) {
        const auto flipped = std::to_integer<unsigned>(left[i] ^ right[i]);
        difference.bytes += flipped != 0 ? 1 : 0;
        difference.bits += static_cast<std::uint64_t>(std::popcount(flipped));
    }
    return difference;
}

} // namespace cipherscope
