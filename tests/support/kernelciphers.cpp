// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/kernelciphers.h"

#include "afalg/algsocket.h"
#include "catalog/proccrypto.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace cipherscope::testing {

namespace {

constexpr std::array<std::string_view, 12> blockCiphers{ "aes",     "camellia", "aria",     "sm4",
                                                         "serpent", "twofish",  "cast6",    "anubis",
                                                         "seed",    "des3_ede", "blowfish", "cast5" };
constexpr std::array<std::string_view, 8> modes{
    "ecb", "cbc", "ctr", "xts", "cts(cbc)", "ofb", "cfb", "lrw"
};

std::vector<std::string> knownSkciphers()
{
    std::vector<std::string> names{ "chacha20",
                                    "xchacha20",
                                    "xchacha12",
                                    "rfc3686(ctr(aes))",
                                    "xctr(aes)",
                                    "hctr2(aes)",
                                    "adiantum(xchacha12,aes)",
                                    "adiantum(xchacha20,aes)",
                                    "essiv(cbc(aes),sha256)",
                                    "ecb(cipher_null)",
                                    "pcbc(aes)" };
    for (const std::string_view cipher : blockCiphers) {
        for (const std::string_view mode : modes) {
            const std::string inside = "(" + std::string(cipher) + ")";
            names.push_back(mode == "cts(cbc)" ? "cts(cbc" + inside + ")" : std::string(mode) + inside);
        }
    }
    return names;
}

std::vector<std::string> knownAeads()
{
    std::vector<std::string> names{ "gcm(aes)",
                                    "gcm(camellia)",
                                    "gcm(sm4)",
                                    "gcm(aria)",
                                    "ccm(aes)",
                                    "ccm(sm4)",
                                    "rfc4106(gcm(aes))",
                                    "rfc4309(ccm(aes))",
                                    "rfc4543(gcm(aes))",
                                    "rfc7539(chacha20,poly1305)",
                                    "rfc7539esp(chacha20,poly1305)",
                                    "aegis128" };
    for (const std::string_view hash : { "sha1", "sha256", "sha512" }) {
        for (const std::string_view cipher : { "cbc(aes)", "ctr(aes)", "rfc3686(ctr(aes))", "cbc(des3_ede)" })
            names.push_back("authenc(hmac(" + std::string(hash) + ")," + std::string(cipher) + ")");
    }
    return names;
}

/** What takes or gives more than the message: kw an IV that comes out, the generators an IV in the text. */
bool isOfItsOwnKind(const std::string &name)
{
    return std::ranges::any_of(std::array{ "kw(", "seqiv(", "echainiv(", "authencesn(", "krb5enc(" },
                               [&name](const char *prefix) { return name.starts_with(prefix); });
}

} // namespace

std::vector<CipherEntry> findKernelCiphers(engine::CipherKind kind)
{
    const bool isAead = kind == engine::CipherKind::Aead;
    const auto type = isAead ? afalg::AlgType::Aead : afalg::AlgType::Skcipher;
    const auto entryKind = isAead ? catalog::EntryType::Aead : catalog::EntryType::Skcipher;
    const auto isGiven = [type](const std::string &name) {
        return afalg::AlgSocket::open(afalg::realSystemCalls(), type, name).has_value();
    };
    std::set<CipherEntry> found;
    for (const std::string &name : isAead ? knownAeads() : knownSkciphers()) {
        if (isGiven(name))
            found.insert({ name, name });
    }
    for (const catalog::CryptoEntry &entry :
         catalog::readProcCrypto().value_or(std::vector<catalog::CryptoEntry>())) {
        if (entry.kind != entryKind || entry.internal || isOfItsOwnKind(entry.name))
            continue;
        for (const std::string &name : { entry.name, entry.driver }) {
            if (!found.contains({ entry.name, name }) && isGiven(name))
                found.insert({ entry.name, name });
        }
    }
    return { found.begin(), found.end() };
}

} // namespace cipherscope::testing
