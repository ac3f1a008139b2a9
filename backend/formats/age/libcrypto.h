// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <memory>
#include <openssl/evp.h>
#include <span>
#include <string>

/** What this library's users of libcrypto share. Private to it. */
namespace cipherscope::age::libcrypto {

template <auto Free> struct Deleter {
    template <typename T> void operator()(T *object) const { Free(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using FetchedDigest = std::unique_ptr<EVP_MD, Deleter<EVP_MD_free>>;
using FetchedKem = std::unique_ptr<EVP_KEM, Deleter<EVP_KEM_free>>;

inline const unsigned char *bytesOf(std::span<const std::byte> data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

inline unsigned char *bytesOf(std::span<std::byte> data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

/** An Internal error with the library's own words; empties its list of errors. */
[[nodiscard]] std::unexpected<Error> failure(const std::string &algorithm);

} // namespace cipherscope::age::libcrypto
