// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/algorithmname.h"
#include "core/error.h"
#include "engine/cipherrules.h"
#include "engine/keysource.h"
#include "engine/provenance.h"

#include <openssl/evp.h>

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>

// What the parts of the OpenSSL engine share.

namespace cipherscope::engine::openssl {

template <auto Free> struct Deleter {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using FetchedDigest = std::unique_ptr<EVP_MD, Deleter<EVP_MD_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Deleter<EVP_MAC_CTX_free>>;
using FetchedMac = std::unique_ptr<EVP_MAC, Deleter<EVP_MAC_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Deleter<EVP_CIPHER_CTX_free>>;
using FetchedCipher = std::unique_ptr<EVP_CIPHER, Deleter<EVP_CIPHER_free>>;

/** The first error on libcrypto's queue as Internal; the queue is emptied. */
[[nodiscard]] Error libraryError(const std::string &name);
[[nodiscard]] Error noSuchAlgorithm(const std::string &name, Detail detail = {});

/** "OpenSSL 3.0.17" */
[[nodiscard]] Provenance provenance();

[[nodiscard]] inline const unsigned char *bytesOf(std::span<const std::byte> data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}
[[nodiscard]] inline unsigned char *bytesOf(std::span<std::byte> data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/** The bytes of a key that fits the rules. Errors: BadKey; Unavailable for a key in a keyring. */
[[nodiscard]] Result<std::span<const std::byte>> keyFor(const CipherRules &rules, const KeySource &key);

/**
 * libcrypto's cipher for a mode of a block cipher, "AES-128-CBC" for cbc(aes) with 16 bytes; or for chacha20.
 * `keySize` in bytes, that of the block cipher's key. nullptr if this libcrypto does not have it.
 */
[[nodiscard]] FetchedCipher fetchCipher(const catalog::AlgorithmName &name, std::size_t keySize);

} // namespace cipherscope::engine::openssl
