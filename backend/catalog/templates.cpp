// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/templates.h"

#include <algorithm>
#include <utility>

namespace cipherscope::catalog {

namespace {

using enum PartKind;

// crypto/*.c: each calls crypto_register_template() with this name and looks its arguments up by kind.
constexpr Template templates[] = {
    { "hmac", EntryType::Hash, { Hash, None }, { "sha256", "" } },
    { "cmac", EntryType::Hash, { BlockCipher, None }, { "aes", "" } },
    { "xcbc", EntryType::Hash, { BlockCipher, None }, { "aes", "" } },
    { "cbcmac", EntryType::Hash, { BlockCipher, None }, { "aes", "" } },
    { "vmac64", EntryType::Hash, { BlockCipher, None }, { "aes", "" } },
    { "cbc", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "ctr", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "xts", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "ecb", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "cts", EntryType::Skcipher, { Skcipher, None }, { "cbc(aes)", "" } },
    { "lrw", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "cfb", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "ofb", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "pcbc", EntryType::Skcipher, { BlockCipher, None }, { "fcrypt", "" } },
    { "rfc3686", EntryType::Skcipher, { Skcipher, None }, { "ctr(aes)", "" } },
    { "kw", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "adiantum", EntryType::Skcipher, { StreamCipher, BlockCipher }, { "xchacha12", "aes" } },
    { "hctr2", EntryType::Skcipher, { BlockCipher, None }, { "aes", "" } },
    { "essiv", EntryType::Skcipher, { Skcipher, Hash }, { "cbc(aes)", "sha256" } },
    { "gcm", EntryType::Aead, { BlockCipher, None }, { "aes", "" } },
    { "ccm", EntryType::Aead, { BlockCipher, None }, { "aes", "" } },
    { "rfc7539", EntryType::Aead, { StreamCipher, Hash }, { "chacha20", "poly1305" } },
    { "rfc7539esp", EntryType::Aead, { StreamCipher, Hash }, { "chacha20", "poly1305" } },
    { "rfc4106", EntryType::Aead, { Aead, None }, { "gcm(aes)", "" } },
    { "rfc4543", EntryType::Aead, { Aead, None }, { "gcm(aes)", "" } },
    { "rfc4309", EntryType::Aead, { Aead, None }, { "ccm(aes)", "" } },
    { "authenc", EntryType::Aead, { KeyedHash, Skcipher }, { "hmac(sha256)", "cbc(aes)" } },
    { "authencesn", EntryType::Aead, { KeyedHash, Skcipher }, { "hmac(sha256)", "cbc(aes)" } },
    { "krb5enc", EntryType::Aead, { KeyedHash, Skcipher }, { "cmac(camellia)", "cts(cbc(camellia))" } },
    { "gcm_base", EntryType::Aead, { Skcipher, Hash }, { "ctr(aes)", "ghash" } },
    { "ccm_base", EntryType::Aead, { Skcipher, KeyedHash }, { "ctr(aes)", "cbcmac(aes)" } },
    { "echainiv", EntryType::Aead, { Aead, None }, { "authenc(hmac(sha256),cbc(aes))", "" } },
    { "seqiv", EntryType::Aead, { Aead, None }, { "rfc4106(gcm(aes))", "" } },
    { "pcrypt", EntryType::Aead, { Aead, None }, { "rfc4106(gcm(aes))", "" } },
    { "cryptd", EntryType::Other, { Any, None }, { "cbc(aes-generic)", "" } },
};

} // namespace

std::span<const Template> knownTemplates()
{
    return templates;
}

const Template *findTemplate(std::string_view name)
{
    const auto *found = std::ranges::find(templates, name, &Template::name);
    return found == std::end(templates) ? nullptr : found;
}

bool fits(const Template &made, PartKind part)
{
    switch (part) {
    case Hash:
    case KeyedHash:
        // Every template that makes a hash makes one with a key, which no template takes as a plain hash.
        return part == KeyedHash && made.makes == EntryType::Hash;
    case Skcipher:
        return made.makes == EntryType::Skcipher;
    case Aead:
        return made.makes == EntryType::Aead;
    case Any:
        return made.makes != EntryType::Other;
    case None:
    case BlockCipher:
    case StreamCipher:
        return false;
    }
    std::unreachable();
}

bool fits(EntryType kind, PartKind part, std::string_view name)
{
    switch (part) {
    case Hash:
        return kind == EntryType::Hash && !name.contains('(');
    case KeyedHash:
        return kind == EntryType::Hash && name.contains('(');
    case BlockCipher:
        return kind == EntryType::Cipher;
    case StreamCipher:
        return kind == EntryType::Skcipher && name.contains("chacha") && !name.contains('(');
    case Skcipher:
        return kind == EntryType::Skcipher;
    case Aead:
        return kind == EntryType::Aead;
    case Any:
        return kind == EntryType::Hash || kind == EntryType::Skcipher || kind == EntryType::Aead;
    case None:
        return false;
    }
    std::unreachable();
}

} // namespace cipherscope::catalog
