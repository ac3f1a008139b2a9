// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/likelykind.h"

#include "catalog/access.h"

#include <algorithm>
#include <array>

namespace cipherscope::catalog {

namespace {

struct Beginning {
    std::string_view text;
    EntryType kind;
};

constexpr std::array beginnings{
    Beginning{ "sha", EntryType::Hash },
    Beginning{ "md4", EntryType::Hash },
    Beginning{ "md5", EntryType::Hash },
    Beginning{ "rmd", EntryType::Hash },
    Beginning{ "wp", EntryType::Hash },
    Beginning{ "blake2", EntryType::Hash },
    Beginning{ "crc", EntryType::Hash },
    Beginning{ "xxhash", EntryType::Hash },
    Beginning{ "ghash", EntryType::Hash },
    Beginning{ "polyval", EntryType::Hash },
    Beginning{ "poly1305", EntryType::Hash },
    Beginning{ "nhpoly1305", EntryType::Hash },
    Beginning{ "streebog", EntryType::Hash },
    Beginning{ "sm3", EntryType::Hash },
    Beginning{ "michael", EntryType::Hash },
    Beginning{ "digest_null", EntryType::Hash },
    Beginning{ "stdrng", EntryType::Rng },
    Beginning{ "drbg", EntryType::Rng },
    Beginning{ "jitter", EntryType::Rng },
    Beginning{ "ansi_cprng", EntryType::Rng },
    Beginning{ "chacha", EntryType::Skcipher },
    Beginning{ "xchacha", EntryType::Skcipher },
    Beginning{ "salsa", EntryType::Skcipher },
    Beginning{ "arc4", EntryType::Skcipher },
    Beginning{ "aegis", EntryType::Aead },
    Beginning{ "morus", EntryType::Aead },
    Beginning{ "rsa", EntryType::Akcipher },
    Beginning{ "sm2", EntryType::Akcipher },
    Beginning{ "ecrdsa", EntryType::Sig },
    Beginning{ "ecdsa", EntryType::Sig },
    Beginning{ "mldsa", EntryType::Sig },
    Beginning{ "dh", EntryType::Kpp },
    Beginning{ "ecdh", EntryType::Kpp },
    Beginning{ "curve25519", EntryType::Kpp },
    Beginning{ "deflate", EntryType::Compression },
    Beginning{ "lz", EntryType::Compression },
    Beginning{ "zstd", EntryType::Compression },
    Beginning{ "842", EntryType::Compression },
    Beginning{ "zlib", EntryType::Compression },
    Beginning{ "compress", EntryType::Compression },
    Beginning{ "aes", EntryType::Cipher },
    Beginning{ "anubis", EntryType::Cipher },
    Beginning{ "aria", EntryType::Cipher },
    Beginning{ "blowfish", EntryType::Cipher },
    Beginning{ "camellia", EntryType::Cipher },
    Beginning{ "cast", EntryType::Cipher },
    Beginning{ "cipher_null", EntryType::Cipher },
    Beginning{ "des", EntryType::Cipher },
    Beginning{ "fcrypt", EntryType::Cipher },
    Beginning{ "khazad", EntryType::Cipher },
    Beginning{ "seed", EntryType::Cipher },
    Beginning{ "serpent", EntryType::Cipher },
    Beginning{ "sm4", EntryType::Cipher },
    Beginning{ "tea", EntryType::Cipher },
    Beginning{ "xtea", EntryType::Cipher },
    Beginning{ "xeta", EntryType::Cipher },
    Beginning{ "tnepres", EntryType::Cipher },
    Beginning{ "twofish", EntryType::Cipher },
};

} // namespace

EntryType likelyKind(std::string_view name)
{
    const auto *found = std::ranges::find_if(
        beginnings, [name](const Beginning &each) { return name.starts_with(each.text); });
    return found == beginnings.end() ? EntryType::Other : found->kind;
}

std::vector<afalg::AlgType> typesToAsk(EntryType kind)
{
    using afalg::AlgType;
    if (const auto type = userSpaceType(kind))
        return { *type };
    if (kind == EntryType::Other)
        return { AlgType::Skcipher, AlgType::Hash, AlgType::Aead, AlgType::Rng };
    return { AlgType::Skcipher };
}

} // namespace cipherscope::catalog
