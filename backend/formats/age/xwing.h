// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <cstddef>
#include <span>
#include <vector>

namespace cipherscope::age {

/**
 * X-Wing: the KEM MLKEM768-X25519 (draft-connolly-cfrg-xwing-kem; HPKE's number 0x647a). It needs ML-KEM-768
 * of libcrypto 3.5 or later, which is asked for at run time: elsewhere every function gives LibraryTooOld.
 */
inline constexpr std::size_t xwingSecretSize = 32; // bytes: a seed
inline constexpr std::size_t xwingPublicSize = 1184 + 32; // bytes: of ML-KEM-768, then of X25519
inline constexpr std::size_t xwingCiphertextSize = 1088 + 32; // bytes: of ML-KEM-768, then of X25519

[[nodiscard]] bool xwingIsAvailable();
/** The error of a libcrypto without ML-KEM. */
[[nodiscard]] std::unexpected<Error> xwingUnavailable();

/** Errors: LibraryTooOld, BadKey (the secret's size). */
[[nodiscard]] Result<std::vector<std::byte>> xwingPublicKey(const SecretBytes &secret);

struct XwingEncapsulation {
    std::vector<std::byte> ciphertext;
    SecretBytes shared; ///< 32 bytes.
};

/** `ephemeral`: 32 random bytes, the secret key of X25519; what ML-KEM needs comes from libcrypto's
 * generator. Errors: LibraryTooOld, BadKey (no public key), BadInput (a point of low order). */
[[nodiscard]] Result<XwingEncapsulation> xwingEncapsulate(std::span<const std::byte> publicKey,
                                                          const SecretBytes &ephemeral);

/** 32 bytes. A ciphertext for another key gives another secret, not an error. Errors: LibraryTooOld, BadKey,
 * BadInput (its size, a point of low order). */
[[nodiscard]] Result<SecretBytes> xwingDecapsulate(const SecretBytes &secret,
                                                   std::span<const std::byte> ciphertext);

} // namespace cipherscope::age
