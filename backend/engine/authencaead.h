// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <cstddef>
#include <memory>

namespace cipherscope::engine {

/**
 * authenc() of an skcipher and a keyed hash, as crypto/authenc.c puts them together: encrypt, then
 * authenticate AAD || ciphertext; the IV is not covered. The tag is the beginning of the digest, `tagSize`
 * bytes, and is compared in constant time before anything is decrypted. `rules` are those of the authenc()
 * name.
 */
[[nodiscard]] std::shared_ptr<const AeadAlgorithm>
composeAuthenc(std::shared_ptr<const SkcipherAlgorithm> cipher, std::shared_ptr<const HashAlgorithm> mac,
               CipherRules rules, std::size_t tagSize);

} // namespace cipherscope::engine
