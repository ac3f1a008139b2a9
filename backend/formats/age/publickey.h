// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "formats/age/recipient.h"

#include <cstddef>
#include <memory>
#include <span>

namespace cipherscope::age {

/** Whose secret key it is: the public key that belongs to it. Errors: LibraryTooOld (a post-quantum key where
 * libcrypto has no ML-KEM), BadInput (a passphrase, which has none). */
[[nodiscard]] Result<std::shared_ptr<const Recipient>> recipientOf(const Identity &identity);

/** Whether a file of keys is itself encrypted with age, binary or armored, as `age -p` writes it. Any PEM
 * armor counts, so that reading it as age says what is wrong. */
[[nodiscard]] bool isEncryptedKeyFile(std::span<const std::byte> bytes);

} // namespace cipherscope::age
