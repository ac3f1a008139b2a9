// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace cipherscope::age {

/** What a Bech32 string holds. */
struct Bech32 {
    std::string prefix; ///< The human-readable part, in the string's own case: "age", "AGE-SECRET-KEY-".
    SecretBytes data; ///< It may be a secret key.
};

/**
 * Encodes with the checksum of BIP 173, in the case of the prefix (which has one case, is not empty, and is
 * of printable ASCII). The text may be a secret key, so it is one too: ASCII, no terminating zero.
 */
[[nodiscard]] SecretBytes encodeBech32(std::string_view prefix, std::span<const std::byte> data);

/**
 * Decodes. As age has it, there is no limit of length but 16 KiB against nonsense, and the data are whole
 * bytes. Errors: BadInput, saying why and never repeating any of the text.
 */
[[nodiscard]] Result<Bech32> decodeBech32(std::string_view text);

} // namespace cipherscope::age
