// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <array>
#include <cstddef>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

/**
 * The files of `openssl enc -pbkdf2` (openssl-enc(1)): "Salted__", a salt of 8 bytes, and what a cipher
 * without a tag made of the content. Neither the cipher, nor the digest, nor the number of iterations is in
 * the file, and a change of it goes unnoticed.
 */
namespace cipherscope::opensslenc {

inline constexpr std::size_t saltSize = 8; // bytes
inline constexpr std::size_t headerSize = 16; // bytes
inline constexpr int defaultIterations = 10000; ///< Of `-pbkdf2` without `-iter`.

using Salt = std::array<std::byte, saltSize>;

/** Whether the content is padded to whole blocks, as PKCS#7 says (RFC 5652 section 6.3): cbc, but not ctr. */
enum class Padding { None, Pkcs7 };

struct Cipher {
    std::string_view name; ///< "aes-256-cbc", as `openssl enc` has it.
    std::string_view kernelName; ///< "cbc(aes)", for the engines.
    std::size_t keySize = 0; ///< In bytes.
    Padding padding = Padding::Pkcs7;
    std::size_t blockSize = 16; ///< In bytes; the IV's size too.
};

/** All that are known here; an engine may not have each of them. */
[[nodiscard]] std::span<const Cipher> ciphers();
/** By its name or, of Triple DES, by openssl's short one, "des3"; nullptr if there is none of this name. */
[[nodiscard]] const Cipher *cipherNamed(std::string_view name);

/** What both sides must know besides the passphrase. */
struct Parameters {
    const Cipher *cipher = cipherNamed("aes-256-cbc");
    std::string digest = "sha256"; ///< Of PBKDF2's HMAC, a name that libcrypto knows.
    int iterations = defaultIterations;
};

struct KeyAndIv {
    SecretBytes key;
    std::vector<std::byte> iv; ///< As long as the cipher's block.
};

/**
 * The key and, right after it, the IV: PBKDF2-HMAC (RFC 8018 section 5.2).
 * Errors: BadInput (no such digest, iterations below 1), Cancelled.
 */
[[nodiscard]] Result<KeyAndIv> deriveKey(const Parameters &parameters, const SecretBytes &passphrase,
                                         const Salt &salt, const std::stop_token &stop = {});

[[nodiscard]] std::array<std::byte, headerSize> encodeHeader(const Salt &salt);
/** `bytes`: the first 16 of a file, or all if it has fewer. Errors: BadInput (no such file), Truncated. */
[[nodiscard]] Result<Salt> parseHeader(std::span<const std::byte> bytes);

/** Of a last block that does not end with padding: WrongKey. */
[[nodiscard]] std::unexpected<Error> wrongOrDamaged();
/** Of a content that is padded and has no whole number of blocks, at least one: Truncated. */
[[nodiscard]] std::unexpected<Error> noWholeBlocks();

} // namespace cipherscope::opensslenc
