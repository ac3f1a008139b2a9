// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <array>
#include <cstddef>
#include <span>

namespace cipherscope::age {

inline constexpr std::size_t x25519Size = 32; // bytes, of keys and shared secrets
using X25519Public = std::array<std::byte, x25519Size>;

/** X25519(secret, basepoint) of RFC 7748, section 6.1. `secret`: 32 bytes. Errors: BadKey (its size). */
[[nodiscard]] Result<X25519Public> x25519PublicKey(const SecretBytes &secret);

/**
 * X25519(secret, peer) of RFC 7748, section 5. Errors: BadKey (the secret's size), BadInput when the result
 * is all zero: the peer's point has a low order, and the secret would be known to anyone.
 */
[[nodiscard]] Result<SecretBytes> x25519Shared(const SecretBytes &secret,
                                               std::span<const std::byte, x25519Size> peer);

} // namespace cipherscope::age
