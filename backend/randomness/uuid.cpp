// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/uuid.h"

#include "core/hex.h"

#include <array>
#include <utility>

namespace cipherscope::randomness {

Result<std::string> uuid4(const RandomSource &random)
{
    std::array<std::byte, 16> bytes{};
    if (Result<void> filled = random(bytes); !filled)
        return std::unexpected(std::move(filled.error()));
    bytes[6] = (bytes[6] & std::byte{ 0x0f }) | std::byte{ 0x40 };
    bytes[8] = (bytes[8] & std::byte{ 0x3f }) | std::byte{ 0x80 };
    std::string text = toHex(bytes);
    for (const std::size_t hyphen : { 8U, 13U, 18U, 23U })
        text.insert(hyphen, 1, '-');
    return text;
}

} // namespace cipherscope::randomness
