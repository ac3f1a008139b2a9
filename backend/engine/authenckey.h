// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretbytes.h"

#include <cstddef>
#include <optional>
#include <span>

namespace cipherscope::engine {

/** The two keys inside a key of authenc(). The spans point into it. */
struct AuthencKeys {
    std::span<const std::byte> authentication;
    std::span<const std::byte> encryption;
};

/**
 * The key of authenc() made of its two keys (crypto_authenc_extractkeys() in crypto/authenc.c): a struct
 * rtattr of this machine's byte order {length 8, type 1}, the size of the encryption key as a big-endian
 * 32-bit number, the authentication key, the encryption key.
 */
[[nodiscard]] SecretBytes makeAuthencKey(std::span<const std::byte> authentication,
                                         std::span<const std::byte> encryption);

/** Takes such a key apart; nullopt if it is not in that form. */
[[nodiscard]] std::optional<AuthencKeys> splitAuthencKey(std::span<const std::byte> key);

} // namespace cipherscope::engine
