// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslsupport.h"

#include "engine/cipherproblems.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <utility>

namespace cipherscope::engine::openssl {

namespace {

struct CipherFamily {
    std::string_view kernel;
    std::string_view openSsl;
    bool sizeInName; ///< "AES-128-CBC", but "SM4-CBC".
};

constexpr std::array families{
    CipherFamily{ "aes", "AES", true },
    CipherFamily{ "camellia", "CAMELLIA", true },
    CipherFamily{ "aria", "ARIA", true },
    CipherFamily{ "sm4", "SM4", false },
    CipherFamily{ "des3_ede", "DES-EDE3", false },
};

constexpr std::array<std::string_view, 8> modes{ "ecb", "cbc", "ctr", "ofb", "cfb", "xts", "gcm", "ccm" };

/** The name that EVP_CIPHER_fetch() knows; empty if it cannot know one. */
std::string evpName(const catalog::AlgorithmName &name, std::size_t keySize)
{
    if (name.text() == "chacha20")
        return "ChaCha20";
    if (name.text() == "rfc7539(chacha20,poly1305)")
        return "ChaCha20-Poly1305";
    if (name.arguments.size() != 1 || name.arguments.front().isTemplate()
        || std::ranges::find(modes, name.base) == modes.end())
        return {};
    const auto *family = std::ranges::find(families, name.arguments.front().base, &CipherFamily::kernel);
    if (family == families.end())
        return {};
    std::string result(family->openSsl);
    if (family->sizeInName)
        result += "-" + std::to_string(8 * keySize);
    return result + "-" + name.base;
}

} // namespace

Error libraryError(const std::string &name)
{
    std::array<char, 256> text{};
    const unsigned long code = ERR_get_error();
    if (code != 0)
        ERR_error_string_n(code, text.data(), text.size());
    ERR_clear_error();
    return plainError(ErrorCode::Internal, Step::Compute, name, Detail::verbatim(text.data()));
}

Error noSuchAlgorithm(const std::string &name, Detail detail)
{
    ERR_clear_error();
    return plainError(ErrorCode::NoSuchAlgorithm, Step::Compute, name, std::move(detail));
}

Provenance provenance()
{
    return { EngineKind::OpenSsl, std::string("OpenSSL ") + OpenSSL_version(OPENSSL_VERSION_STRING) };
}

Result<std::span<const std::byte>> keyFor(const CipherRules &rules, const KeySource &key)
{
    if (!key.bytes())
        return std::unexpected(
            plainError(ErrorCode::Unavailable, Step::SetKey, rules.name,
                       phrase("Error", "OpenSSL cannot use a key that is in a kernel keyring")));
    const std::span<const std::byte> bytes = key.bytes()->view();
    if (Result<void> fits = refuseFirst(rules, keyProblems(rules, bytes)); !fits)
        return std::unexpected(std::move(fits.error()));
    return bytes;
}

FetchedCipher fetchCipher(const catalog::AlgorithmName &name, std::size_t keySize)
{
    const std::string wanted = evpName(name, keySize);
    FetchedCipher cipher(wanted.empty() ? nullptr : EVP_CIPHER_fetch(nullptr, wanted.c_str(), nullptr));
    if (!cipher)
        ERR_clear_error();
    return cipher;
}

} // namespace cipherscope::engine::openssl
