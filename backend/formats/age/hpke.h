// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/age/crypto.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cipherscope::age {

/** The AEAD's key and first nonce of an HPKE context. */
struct HpkeKeys {
    SecretBytes key;
    std::array<std::byte, nonceSize> nonce{};
};

/**
 * The key schedule of RFC 9180, section 5.1, in mode_base, with HKDF-SHA-256 and ChaCha20-Poly1305. `kem`:
 * the KEM's number; `shared`: what it agreed upon. A context's first message is sealed with the key and nonce
 * themselves. Errors: those of Crypto::hmac().
 */
[[nodiscard]] Result<HpkeKeys> hpkeKeySchedule(const Crypto &crypto, std::uint16_t kem,
                                               const SecretBytes &shared, std::string_view info);

} // namespace cipherscope::age
