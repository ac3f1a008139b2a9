// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cipherrules.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cipherscope::engine {

/** What an IV of the forms CcmBlock, ChaChaBlock and XChaChaBlock is made of. */
struct IvParts {
    std::vector<std::byte> nonce;
    std::uint64_t number = 0; ///< ccm: byte 0, L - 1. chacha: the block counter.

    bool operator==(const IvParts &) const = default;
};

/** Takes an IV apart; nullopt if its form has no parts or its size or first byte is not that of the form. */
[[nodiscard]] std::optional<IvParts> splitIv(const CipherRules &rules, std::span<const std::byte> iv);

/**
 * The IV of such parts: splitIv() backwards. nullopt if the number has no place in the form (ccm: L - 1 is 1
 * to 7; chacha20: below 2^32), if the nonce has not ivNonceSize() bytes, or for a form without parts.
 */
[[nodiscard]] std::optional<std::vector<std::byte>> joinIv(const CipherRules &rules, const IvParts &parts);

/** The size in bytes of the nonce that belongs to a number; nullopt as of joinIv(). */
[[nodiscard]] std::optional<std::size_t> ivNonceSize(const CipherRules &rules, std::uint64_t number);

/** The largest number of the form: 7 of ccm, 2^32 - 1 of chacha20, 2^64 - 1 of xchacha; 0 without parts. */
[[nodiscard]] std::uint64_t largestIvNumber(const CipherRules &rules);

/**
 * The IV around a nonce as other programs count it: ccm 7 to 13 bytes (RFC 3610 section 2.3), chacha20 12
 * (RFC 8439 section 2.3), xchacha 24, the counter at 0. nullopt for another size or a form without parts.
 */
[[nodiscard]] std::optional<std::vector<std::byte>> ivAroundNonce(const CipherRules &rules,
                                                                  std::span<const std::byte> nonce);

} // namespace cipherscope::engine
