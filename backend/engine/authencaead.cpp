// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/authencaead.h"

#include "engine/ciphercheck.h"

#include <algorithm>
#include <utility>

namespace cipherscope::engine {

namespace {

class AuthencAead final : public Aead {
public:
    AuthencAead(std::unique_ptr<SkcipherStream> encryption, std::unique_ptr<SkcipherStream> decryption,
                std::unique_ptr<Hasher> mac, std::shared_ptr<const CipherRules> rules, std::size_t tagSize)
        : m_encryption(std::move(encryption))
        , m_decryption(std::move(decryption))
        , m_mac(std::move(mac))
        , m_rules(std::move(rules))
        , m_tagSize(tagSize)
    {
    }

    Result<void> seal(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> plaintext, std::span<std::byte> out) override
    {
        if (Result<void> fits =
                checkAead(*m_rules, Direction::Encrypt, m_tagSize, nonce, aad, plaintext.size(), out.size());
            !fits)
            return fits;
        const std::span<std::byte> text = out.first(plaintext.size());
        if (Result<void> done = crypt(*m_encryption, nonce, plaintext, text); !done)
            return done;
        Result<Digest> digest = tagOf(aad, text);
        if (!digest)
            return std::unexpected(std::move(digest.error()));
        std::ranges::copy(std::span(*digest).first(m_tagSize), out.last(m_tagSize).begin());
        return {};
    }

    Result<void> open(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> sealed, std::span<std::byte> out) override
    {
        if (Result<void> fits =
                checkAead(*m_rules, Direction::Decrypt, m_tagSize, nonce, aad, sealed.size(), out.size());
            !fits)
            return fits;
        const std::span<const std::byte> text = sealed.first(out.size());
        Result<Digest> digest = tagOf(aad, text);
        if (!digest)
            return std::unexpected(std::move(digest.error()));
        const bool isAuthentic =
            equalInConstantTime(std::span(*digest).first(m_tagSize), sealed.last(m_tagSize));
        wipe(*digest); // Of a forged message it would be the tag to forge.
        if (!isAuthentic) {
            wipe(out);
            return std::unexpected(plainError(ErrorCode::AuthenticationFailed, Step::Compute, m_rules->name));
        }
        return crypt(*m_decryption, nonce, text, out);
    }

private:
    Result<Digest> tagOf(std::span<const std::byte> aad, std::span<const std::byte> ciphertext)
    {
        for (const std::span<const std::byte> part : { aad, ciphertext }) {
            if (Result<void> fed = m_mac->update(part); !fed)
                return std::unexpected(std::move(fed.error()));
        }
        return m_mac->finish();
    }

    static Result<void> crypt(SkcipherStream &stream, std::span<const std::byte> iv,
                              std::span<const std::byte> in, std::span<std::byte> out)
    {
        if (Result<void> started = stream.start(iv); !started)
            return started;
        return stream.update(in, out, Piece::Last);
    }

    std::unique_ptr<SkcipherStream> m_encryption;
    std::unique_ptr<SkcipherStream> m_decryption;
    std::unique_ptr<Hasher> m_mac;
    std::shared_ptr<const CipherRules> m_rules;
    std::size_t m_tagSize;
};

class AuthencAlgorithm final : public AeadAlgorithm {
public:
    AuthencAlgorithm(std::shared_ptr<const SkcipherAlgorithm> cipher,
                     std::shared_ptr<const HashAlgorithm> mac, CipherRules rules, std::size_t tagSize)
        : m_cipher(std::move(cipher))
        , m_mac(std::move(mac))
        , m_rules(std::make_shared<const CipherRules>(std::move(rules)))
        , m_tagSize(tagSize)
    {
    }

    const Provenance &provenance() const override { return m_cipher->provenance(); }
    const CipherRules &rules() const override { return *m_rules; }
    std::size_t tagSize() const override { return m_tagSize; }

    Result<std::unique_ptr<Aead>> newAead() const override
    {
        auto encryption = m_cipher->newStream(Direction::Encrypt);
        if (!encryption)
            return std::unexpected(std::move(encryption.error()));
        auto decryption = m_cipher->newStream(Direction::Decrypt);
        if (!decryption)
            return std::unexpected(std::move(decryption.error()));
        auto mac = m_mac->newHasher();
        if (!mac)
            return std::unexpected(std::move(mac.error()));
        return std::make_unique<AuthencAead>(std::move(*encryption), std::move(*decryption), std::move(*mac),
                                             m_rules, m_tagSize);
    }

private:
    std::shared_ptr<const SkcipherAlgorithm> m_cipher;
    std::shared_ptr<const HashAlgorithm> m_mac;
    std::shared_ptr<const CipherRules> m_rules;
    std::size_t m_tagSize;
};

} // namespace

std::shared_ptr<const AeadAlgorithm> composeAuthenc(std::shared_ptr<const SkcipherAlgorithm> cipher,
                                                    std::shared_ptr<const HashAlgorithm> mac,
                                                    CipherRules rules, std::size_t tagSize)
{
    return std::make_shared<AuthencAlgorithm>(std::move(cipher), std::move(mac), std::move(rules), tagSize);
}

} // namespace cipherscope::engine
