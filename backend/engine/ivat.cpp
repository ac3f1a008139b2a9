// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ivat.h"

#include <ranges>

namespace cipherscope::engine {

std::optional<std::vector<std::byte>> ivAt(const CipherRules &rules, std::span<const std::byte> iv,
                                           std::uint64_t offset)
{
    if (rules.kind != CipherKind::Skcipher || rules.chaining != Chaining::Kernel)
        return std::nullopt;
    if (rules.ivForm != IvForm::None && rules.ivForm != IvForm::CounterBlock)
        return std::nullopt;
    std::vector<std::byte> found(iv.begin(), iv.end());
    std::uint64_t blocks = offset / rules.pieceMultiple;
    unsigned carry = 0;
    for (std::byte &byte : found | std::views::reverse) {
        carry += std::to_integer<unsigned>(byte) + static_cast<unsigned>(blocks & 0xffU);
        byte = static_cast<std::byte>(carry & 0xffU);
        carry >>= 8U;
        blocks >>= 8U;
    }
    return found;
}

} // namespace cipherscope::engine
