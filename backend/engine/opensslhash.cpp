// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/crc32.h"
#include "engine/hashnames.h"
#include "engine/opensslengine.h"
#include "engine/opensslmac.h"
#include "engine/opensslsupport.h"

#include <zlib.h>

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

} // namespace

Result<std::shared_ptr<const HashAlgorithm>> OpenSslEngine::openHash(const std::string &name,
                                                                     const SecretBytes *key)
{
    const Result<catalog::AlgorithmName> parsed = catalog::parseAlgorithmName(name);
    if (parsed && parsed->isTemplate())
        return openMac(*parsed, key);
    const HashName *hash = hashByKernelName(name);
    if (!hash)
        return std::unexpected(noSuchAlgorithm(name));
    if (key)
        return std::unexpected(
            plainError(ErrorCode::BadKey, Step::SetKey, name, phrase("Error", "it takes no key")));
    if (name == crc32Name)
        return std::make_shared<CrcHash>();
    FetchedDigest digest(EVP_MD_fetch(nullptr, std::string(hash->openSsl).c_str(), nullptr));
    if (!digest)
        return std::unexpected(noSuchAlgorithm(name));
    return std::make_shared<EvpHash>(std::move(digest), name);
}

} // namespace cipherscope::engine
