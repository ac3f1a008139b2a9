// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crc32.h"
#include "engine/hashnames.h"
#include "engine/opensslengine.h"
#include "engine/opensslsupport.h"

#include <openssl/core_names.h>
#include <openssl/params.h>
#include <zlib.h>

#include <array>
#include <optional>
#include <utility>

namespace cipherscope::engine {

using namespace openssl;

namespace {

class EvpHasher final : public Hasher {
public:
    EvpHasher(DigestContext context, std::string name)
        : m_context(std::move(context))
        , m_name(std::move(name))
    {
    }

    Result<void> update(std::span<const std::byte> data) override
    {
        if (EVP_DigestUpdate(m_context.get(), data.data(), data.size()) != 1)
            return std::unexpected(libraryError(m_name));
        return {};
    }

    Result<Digest> finish() override
    {
        Digest digest(EVP_MAX_MD_SIZE);
        unsigned size = 0;
        if (EVP_DigestFinal_ex(m_context.get(), openssl::bytesOf(std::span(digest)), &size) != 1
            || EVP_DigestInit_ex2(m_context.get(), nullptr, nullptr) != 1)
            return std::unexpected(libraryError(m_name));
        digest.resize(size);
        return digest;
    }

    Result<std::unique_ptr<Hasher>> clone() const override
    {
        DigestContext copy(EVP_MD_CTX_new());
        if (!copy || EVP_MD_CTX_copy_ex(copy.get(), m_context.get()) != 1)
            return std::unexpected(libraryError(m_name));
        return std::make_unique<EvpHasher>(std::move(copy), m_name);
    }

private:
    DigestContext m_context;
    std::string m_name;
};

class EvpHash final : public HashAlgorithm {
public:
    EvpHash(FetchedDigest digest, std::string name)
        : m_digest(std::move(digest))
        , m_name(std::move(name))
        , m_provenance(openssl::provenance())
    {
    }

    const Provenance &provenance() const override { return m_provenance; }

    Result<std::unique_ptr<Hasher>> newHasher() const override
    {
        DigestContext context(EVP_MD_CTX_new());
        if (!context || EVP_DigestInit_ex2(context.get(), m_digest.get(), nullptr) != 1)
            return std::unexpected(libraryError(m_name));
        return std::make_unique<EvpHasher>(std::move(context), m_name);
    }

private:
    FetchedDigest m_digest;
    std::string m_name;
    Provenance m_provenance;
};

class HmacHasher final : public Hasher {
public:
    HmacHasher(MacContext context, std::string name)
        : m_context(std::move(context))
        , m_name(std::move(name))
    {
    }

    Result<void> update(std::span<const std::byte> data) override
    {
        if (EVP_MAC_update(m_context.get(), openssl::bytesOf(data), data.size()) != 1)
            return std::unexpected(libraryError(m_name));
        return {};
    }

    Result<Digest> finish() override
    {
        Digest digest(EVP_MAX_MD_SIZE);
        std::size_t size = 0;
        // Without a key, EVP_MAC_init() starts the next message with the key that the context has.
        if (EVP_MAC_final(m_context.get(), openssl::bytesOf(std::span(digest)), &size, digest.size()) != 1
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
        return std::make_unique<HmacHasher>(std::move(copy), m_name);
    }

private:
    MacContext m_context;
    std::string m_name;
};

class HmacHash final : public HashAlgorithm {
public:
    HmacHash(MacContext keyed, std::string name)
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
        return std::make_unique<HmacHasher>(std::move(context), m_name);
    }

private:
    MacContext m_keyed;
    std::string m_name;
    Provenance m_provenance;
};

class CrcHasher final : public Hasher {
public:
    Result<void> update(std::span<const std::byte> data) override
    {
        m_crc = crc32_z(m_crc, openssl::bytesOf(data), data.size());
        return {};
    }

    Result<Digest> finish() override
    {
        const uLong crc = std::exchange(m_crc, 0);
        Digest digest;
        for (const unsigned shift : { 24U, 16U, 8U, 0U })
            digest.push_back(static_cast<std::byte>(crc >> shift & 0xffU));
        return digest;
    }

    Result<std::unique_ptr<Hasher>> clone() const override
    {
        auto copy = std::make_unique<CrcHasher>();
        copy->m_crc = m_crc;
        return copy;
    }

private:
    uLong m_crc = 0;
};

class CrcHash final : public HashAlgorithm {
public:
    const Provenance &provenance() const override { return m_provenance; }
    Result<std::unique_ptr<Hasher>> newHasher() const override { return std::make_unique<CrcHasher>(); }

private:
    Provenance m_provenance{ EngineKind::OpenSsl, std::string("zlib ") + zlibVersion() };
};

/** "sha256" of "hmac(sha256)". */
std::optional<std::string> hashInsideHmac(const std::string &name)
{
    constexpr std::string_view prefix = "hmac(";
    if (!name.starts_with(prefix) || !name.ends_with(')'))
        return std::nullopt;
    return name.substr(prefix.size(), name.size() - prefix.size() - 1);
}

Result<std::shared_ptr<const HashAlgorithm>> openHmac(const std::string &name, const HashName &hash,
                                                      const SecretBytes *key)
{
    if (!key)
        return std::unexpected(plainError(ErrorCode::KeyRequired, Step::SetKey, name));
    const FetchedMac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    MacContext context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    std::string digestName(hash.openSsl);
    const std::array params{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digestName.data(), 0),
        OSSL_PARAM_construct_end(),
    };
    static constexpr unsigned char nothing = 0;
    const unsigned char *bytes = key->isEmpty() ? &nothing : openssl::bytesOf(key->view());
    if (!context || EVP_MAC_init(context.get(), bytes, key->size(), params.data()) != 1)
        return std::unexpected(noSuchAlgorithm(name));
    return std::make_shared<HmacHash>(std::move(context), name);
}

} // namespace

Result<std::shared_ptr<const HashAlgorithm>> OpenSslEngine::openHash(const std::string &name,
                                                                     const SecretBytes *key)
{
    const std::optional<std::string> inner = hashInsideHmac(name);
    const HashName *hash = hashByKernelName(inner ? *inner : name);
    if (!hash)
        return std::unexpected(noSuchAlgorithm(name));
    if (inner)
        return openHmac(name, *hash, key);
    if (key)
        return std::unexpected(plainError(ErrorCode::BadKey, Step::SetKey, name, "it takes no key"));
    if (name == crc32Name)
        return std::make_shared<CrcHash>();
    FetchedDigest digest(EVP_MD_fetch(nullptr, std::string(hash->openSsl).c_str(), nullptr));
    if (!digest)
        return std::unexpected(noSuchAlgorithm(name));
    return std::make_shared<EvpHash>(std::move(digest), name);
}

} // namespace cipherscope::engine
