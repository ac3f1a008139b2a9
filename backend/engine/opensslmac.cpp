// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/opensslmac.h"

#include "engine/cipherproblems.h"
#include "engine/hashnames.h"
#include "engine/opensslsupport.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>
#include <optional>
#include <utility>

namespace cipherscope::engine::openssl {

namespace {

class MacHasher final : public Hasher {
public:
    MacHasher(MacContext context, std::string name)
        : m_context(std::move(context))
        , m_name(std::move(name))
    {
    }

    Result<void> update(std::span<const std::byte> data) override
    {
        if (EVP_MAC_update(m_context.get(), bytesOf(data), data.size()) != 1)
            return std::unexpected(libraryError(m_name));
        return {};
    }

    Result<Digest> finish() override
    {
        Digest digest(EVP_MAX_MD_SIZE);
        std::size_t size = 0;
        // Without a key, EVP_MAC_init() starts the next message with the key that the context has.
        if (EVP_MAC_final(m_context.get(), bytesOf(std::span(digest)), &size, digest.size()) != 1
            || EVP_MAC_init(m_context.get(), nullptr, 0, nullptr) != 1)
            return std::unexpected(libraryError(m_name));
        digest.resize(size);
        return digest;
    }

    Result<std::unique_ptr<Hasher>> clone() const override
    {
        MacContext copy(EVP_MAC_CTX_dup(m_context.get()));
        if (!copy)
            return std::unexpected(libraryError(m_name));
        return std::make_unique<MacHasher>(std::move(copy), m_name);
    }

private:
    MacContext m_context;
    std::string m_name;
};

class MacHash final : public HashAlgorithm {
public:
    MacHash(MacContext keyed, std::string name)
        : m_keyed(std::move(keyed))
        , m_name(std::move(name))
        , m_provenance(openssl::provenance())
    {
    }

    const Provenance &provenance() const override { return m_provenance; }

    Result<std::unique_ptr<Hasher>> newHasher() const override
    {
        MacContext context(EVP_MAC_CTX_dup(m_keyed.get()));
        if (!context)
            return std::unexpected(libraryError(m_name));
        return std::make_unique<MacHasher>(std::move(context), m_name);
    }

private:
    MacContext m_keyed;
    std::string m_name;
    Provenance m_provenance;
};

/** EVP_MAC with the digest or the cipher that it is made of. */
Result<std::shared_ptr<const HashAlgorithm>> keyedMac(const char *mac, const char *parameter,
                                                      std::string part, const std::string &name,
                                                      const SecretBytes &key)
{
    const FetchedMac fetched(EVP_MAC_fetch(nullptr, mac, nullptr));
    MacContext context(fetched ? EVP_MAC_CTX_new(fetched.get()) : nullptr);
    const std::array params{
        OSSL_PARAM_construct_utf8_string(parameter, part.data(), 0),
        OSSL_PARAM_construct_end(),
    };
    static constexpr unsigned char nothing = 0;
    const unsigned char *bytes = key.isEmpty() ? &nothing : bytesOf(key.view());
    if (!context || EVP_MAC_init(context.get(), bytes, key.size(), params.data()) != 1)
        return std::unexpected(noSuchAlgorithm(name));
    return std::make_shared<MacHash>(std::move(context), name);
}

Result<std::shared_ptr<const HashAlgorithm>> openCmac(const std::string &name, catalog::AlgorithmName cipher,
                                                      const SecretBytes &key)
{
    cipher = catalog::AlgorithmName{ "cbc", { std::move(cipher) } };
    std::optional<CipherRules> rules = rulesByDefinition(cipher.text());
    if (!rules)
        return std::unexpected(noSuchAlgorithm(name));
    rules->name = name;
    if (Result<void> fits = refuseFirst(*rules, keyProblems(*rules, key.view())); !fits)
        return std::unexpected(std::move(fits.error()));
    const FetchedCipher fetched = fetchCipher(cipher, key.size());
    if (!fetched)
        return std::unexpected(noSuchAlgorithm(name));
    return keyedMac("CMAC", OSSL_MAC_PARAM_CIPHER, EVP_CIPHER_get0_name(fetched.get()), name, key);
}

} // namespace

Result<std::shared_ptr<const HashAlgorithm>> openMac(const catalog::AlgorithmName &name,
                                                     const SecretBytes *key)
{
    const std::string text = name.text();
    const bool isCmac = name.base == "cmac";
    const HashName *hash = name.base == "hmac" ? hashByKernelName(name.arguments.front().text()) : nullptr;
    if ((!isCmac && !hash) || name.arguments.size() != 1)
        return std::unexpected(noSuchAlgorithm(text));
    if (!key)
        return std::unexpected(plainError(ErrorCode::KeyRequired, Step::SetKey, text));
    return isCmac ? openCmac(text, name.arguments.front(), *key)
                  : keyedMac("HMAC", OSSL_MAC_PARAM_DIGEST, std::string(hash->openSsl), text, *key);
}

} // namespace cipherscope::engine::openssl
