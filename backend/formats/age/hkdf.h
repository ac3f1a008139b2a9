// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

namespace cipherscope::age {

/** HMAC-SHA-256: 32 bytes. The key is not empty. */
using HmacFunction =
    std::function<Result<SecretBytes>(const SecretBytes &key, std::span<const std::byte> message)>;

inline constexpr std::size_t hmacSize = 32; // bytes, of HMAC-SHA-256

/** HKDF-Extract (RFC 5869, section 2.2) with SHA-256: 32 bytes. An empty salt stands for 32 zero bytes.
 * Errors: those of `hmac`. */
[[nodiscard]] Result<SecretBytes> hkdfExtract(const HmacFunction &hmac, std::span<const std::byte> salt,
                                              std::span<const std::byte> inputKey);

/** HKDF-Expand (RFC 5869, section 2.3) with SHA-256: `size` bytes, at most 255 * 32. Errors: BadInput (too
 * long), those of `hmac`. */
[[nodiscard]] Result<SecretBytes> hkdfExpand(const HmacFunction &hmac, const SecretBytes &pseudorandomKey,
                                             std::span<const std::byte> info, std::size_t size);

} // namespace cipherscope::age
