// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/wellknownnames.h"

#include <array>
#include <utility>

namespace cipherscope::catalog {

namespace {

constexpr std::array<std::string_view, 10> hashes{ "sha256",       "sha1",     "sha512",      "sha384",
                                                   "sha3-256",     "md5",      "blake2b-512", "crc32c",
                                                   "hmac(sha256)", "cmac(aes)" };
constexpr std::array<std::string_view, 7> skciphers{ "cbc(aes)",  "ctr(aes)", "xts(aes)",
                                                     "ecb(aes)",  "chacha20", "adiantum(xchacha12,aes)",
                                                     "hctr2(aes)" };
constexpr std::array<std::string_view, 4> aeads{ "gcm(aes)", "ccm(aes)", "rfc7539(chacha20,poly1305)",
                                                 "authenc(hmac(sha256),cbc(aes))" };
constexpr std::array<std::string_view, 2> rngs{ "stdrng", "jitterentropy_rng" };

} // namespace

std::span<const std::string_view> wellKnownNames(afalg::AlgType type)
{
    switch (type) {
    case afalg::AlgType::Hash:
        return hashes;
    case afalg::AlgType::Skcipher:
        return skciphers;
    case afalg::AlgType::Aead:
        return aeads;
    case afalg::AlgType::Rng:
        return rngs;
    }
    std::unreachable();
}

} // namespace cipherscope::catalog
