// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ciphercheck.h"
#include "engine/opensslengine.h"
#include "engine/opensslsupport.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <algorithm>
#include <array>
#include <utility>

namespace cipherscope::engine {

using namespace openssl;

namespace {

/** A cipher with its key, as all its streams share it. */
struct KeyedCipher {
    FetchedCipher cipher;
    SecretBytes key; ///< Without the salt.
    SecretBytes salt; ///< rfc3686: the nonce of the key.
    bool isCts = false;
};

/** XTS_MAX_BLOCKS_PER_DATA_UNIT of libcrypto, in bytes. */
constexpr std::size_t mostOfXts = std::size_t{ 16 } << 20U;

class EvpSkcipherStream final : public SkcipherStream {
public:
    EvpSkcipherStream(CipherContext context, MessageCheck check, std::shared_ptr<const KeyedCipher> cipher)
        : m_context(std::move(context))
        , m_check(std::move(check))
        , m_cipher(std::move(cipher))
    {
    }

    Result<void> start(std::span<const std::byte> iv) override
    {
        if (Result<void> fits = m_check.start(iv); !fits)
            return fits;
        std::array<std::byte, 32> block{};
        std::ranges::copy(m_cipher->salt.view(), block.begin());
        std::ranges::copy(iv, block.begin() + static_cast<std::ptrdiff_t>(m_cipher->salt.size()));
        if (!m_cipher->salt.isEmpty())
            block[15] = std::byte{ 1 }; // RFC 3686 section 4: the first block's number.
        if (EVP_CipherInit_ex2(m_context.get(), nullptr, nullptr,
                               iv.empty() ? nullptr : bytesOf(std::span<const std::byte>(block)), -1, nullptr)
            != 1)
            return std::unexpected(libraryError(m_check.rules().name));
        return {};
    }

    Result<void> update(std::span<const std::byte> in, std::span<std::byte> out, Piece piece) override
    {
        if (Result<void> fits = m_check.update(in.size(), out.size(), piece); !fits)
            return fits;
        if (m_check.rules().keyForm == KeyForm::TwoHalves && in.size() > mostOfXts)
            return std::unexpected(
                plainError(ErrorCode::BadInput, Step::Compute, m_check.rules().name,
                           phrase("Error", "OpenSSL takes at most 16 MiB in one message of xts")));
        // Its sizes are ints. What does not stream must be one call, and is far below this.
        constexpr std::size_t most = std::size_t{ 1 } << 30U;
        while (!in.empty()) {
            const std::size_t size = std::min(in.size(), most);
            int written = 0;
            if (EVP_CipherUpdate(m_context.get(), bytesOf(out), &written, bytesOf(in), static_cast<int>(size))
                    != 1
                || static_cast<std::size_t>(written) != size)
                return std::unexpected(libraryError(m_check.rules().name));
            in = in.subspan(size);
            out = out.subspan(size);
        }
        return {};
    }

private:
    CipherContext m_context;
    MessageCheck m_check;
    std::shared_ptr<const KeyedCipher> m_cipher;
};

class EvpSkcipher final : public SkcipherAlgorithm {
public:
    EvpSkcipher(std::shared_ptr<const KeyedCipher> cipher, CipherRules rules)
        : m_cipher(std::move(cipher))
        , m_rules(std::make_shared<const CipherRules>(std::move(rules)))
        , m_provenance(openssl::provenance())
    {
    }

    const Provenance &provenance() const override { return m_provenance; }
    const CipherRules &rules() const override { return *m_rules; }

    Result<std::unique_ptr<SkcipherStream>> newStream(Direction direction) const override
    {
        char stealing[] = OSSL_CIPHER_CTS_MODE_CS3; // The kernel's: RFC 3962 section 5.
        const std::array params{
            m_cipher->isCts ? OSSL_PARAM_construct_utf8_string(OSSL_CIPHER_PARAM_CTS_MODE, stealing, 0)
                            : OSSL_PARAM_construct_end(),
            OSSL_PARAM_construct_end(),
        };
        CipherContext context(EVP_CIPHER_CTX_new());
        if (!context
            || EVP_CipherInit_ex2(context.get(), m_cipher->cipher.get(), bytesOf(m_cipher->key.view()),
                                  nullptr, direction == Direction::Encrypt ? 1 : 0, params.data())
                != 1
            || EVP_CIPHER_CTX_set_padding(context.get(), 0) != 1)
            return std::unexpected(libraryError(m_rules->name));
        return std::make_unique<EvpSkcipherStream>(std::move(context), MessageCheck(m_rules), m_cipher);
    }

private:
    std::shared_ptr<const KeyedCipher> m_cipher;
    std::shared_ptr<const CipherRules> m_rules;
    Provenance m_provenance;
};

FetchedCipher fetchCts(const catalog::AlgorithmName &cbc, std::size_t keySize)
{
    const FetchedCipher plain = fetchCipher(cbc, keySize);
    if (!plain)
        return nullptr;
    const std::string name = std::string(EVP_CIPHER_get0_name(plain.get())) + "-CTS";
    return FetchedCipher(EVP_CIPHER_fetch(nullptr, name.c_str(), nullptr));
}

} // namespace

Result<std::shared_ptr<const SkcipherAlgorithm>> OpenSslEngine::openSkcipher(const std::string &name,
                                                                             const KeySource &key)
{
    const Result<catalog::AlgorithmName> parsed = catalog::parseAlgorithmName(name);
    std::optional<CipherRules> rules = rulesByDefinition(name);
    if (!parsed || !rules || rules->kind != CipherKind::Skcipher)
        return std::unexpected(noSuchAlgorithm(name));
    const Result<std::span<const std::byte>> bytes = keyFor(*rules, key);
    if (!bytes)
        return std::unexpected(bytes.error());

    auto keyed = std::make_shared<KeyedCipher>();
    keyed->key = SecretBytes(bytes->first(bytes->size() - rules->saltSize));
    keyed->salt = SecretBytes(bytes->last(rules->saltSize));
    keyed->isCts = parsed->base == "cts";
    if (keyed->isCts)
        keyed->cipher = fetchCts(parsed->arguments.front(), keyed->key.size());
    else if (parsed->base == "rfc3686")
        keyed->cipher = fetchCipher(parsed->arguments.front(), keyed->key.size());
    else
        keyed->cipher = fetchCipher(
            *parsed, rules->keyForm == KeyForm::TwoHalves ? keyed->key.size() / 2 : keyed->key.size());
    if (!keyed->cipher)
        return std::unexpected(noSuchAlgorithm(
            name, Detail(phrase("Error", "OpenSSL does not have it with a key of %1 bytes"), bytes->size())));
    return std::make_shared<EvpSkcipher>(std::move(keyed), std::move(*rules));
}

} // namespace cipherscope::engine
