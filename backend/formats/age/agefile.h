// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "formats/age/crypto.h"
#include "formats/age/recipient.h"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace cipherscope::age {

/** How a file is written: as bytes, or as text that survives mail and chat. Readers find out by themselves.
 */
enum class AgeForm { Binary, Armored };

/** A whole age file, in memory: for small data. Errors: those of sealHeader() and Crypto. */
[[nodiscard]] Result<std::vector<std::byte>> encrypt(const Crypto &crypto, const Recipients &recipients,
                                                     std::span<const std::byte> plaintext,
                                                     AgeForm form = AgeForm::Binary);

/** Takes plaintext that has been authenticated, a chunk at a time, in order; it is wiped afterwards. */
using PlaintextSink = std::function<Result<void>(std::span<const std::byte> chunk)>;

/**
 * Decrypts a whole age file, binary or armored, in memory, and gives every chunk away as soon as it is known
 * to be authentic. Only when this succeeds is the plaintext whole. Errors: those of failures.h, of
 * openHeader(), of Crypto and of the sink.
 */
[[nodiscard]] Result<void> decryptTo(const Crypto &crypto, const Identities &identities,
                                     std::span<const std::byte> bytes, const PlaintextSink &sink);

/** As decryptTo(), all or nothing. */
[[nodiscard]] Result<std::vector<std::byte>> decrypt(const Crypto &crypto, const Identities &identities,
                                                     std::span<const std::byte> bytes);

} // namespace cipherscope::age
