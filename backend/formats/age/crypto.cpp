// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/crypto.h"

#include <utility>

namespace cipherscope::age {

Crypto::Crypto(const engine::EngineSelector &engines, engine::EngineChoice choice, RandomSource random)
    : m_engines(engines)
    , m_choice(choice)
    , m_random(std::move(random))
{
}

Result<SecretBytes> Crypto::hmac(const SecretBytes &key, std::span<const std::byte> message) const
{
    const auto algorithm = m_engines.openHash(m_choice, "hmac(sha256)", &key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto hasher = (*algorithm)->newHasher();
    if (!hasher)
        return std::unexpected(hasher.error());
    if (const auto fed = (*hasher)->update(message); !fed)
        return std::unexpected(fed.error());
    Result<Digest> digest = (*hasher)->finish();
    if (!digest)
        return std::unexpected(digest.error());
    SecretBytes mac(*digest);
    wipe(*digest);
    return mac;
}

HmacFunction Crypto::hmacFunction() const
{
    return [this](const SecretBytes &key, std::span<const std::byte> message) { return hmac(key, message); };
}

Result<SecretBytes> Crypto::deriveKey(std::span<const std::byte> inputKey, std::span<const std::byte> salt,
                                      std::string_view info) const
{
    const HmacFunction function = hmacFunction();
    const Result<SecretBytes> extracted = hkdfExtract(function, salt, inputKey);
    if (!extracted)
        return std::unexpected(extracted.error());
    return hkdfExpand(function, *extracted, std::as_bytes(std::span(info)), derivedKeySize);
}

Result<std::shared_ptr<const engine::AeadAlgorithm>> Crypto::openAead(const SecretBytes &key) const
{
    return m_engines.openAead(m_choice, "rfc7539(chacha20,poly1305)", key, tagSize);
}

Result<std::vector<std::byte>> Crypto::seal(const SecretBytes &key,
                                            const std::array<std::byte, nonceSize> &nonce,
                                            const SecretBytes &plaintext) const
{
    const auto algorithm = openAead(key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto aead = (*algorithm)->newAead();
    if (!aead)
        return std::unexpected(aead.error());
    std::vector<std::byte> sealed(plaintext.size() + tagSize);
    if (const auto done = (*aead)->seal(nonce, {}, plaintext.view(), sealed); !done)
        return std::unexpected(done.error());
    return sealed;
}

Result<std::optional<SecretBytes>> Crypto::openIfFits(const SecretBytes &key,
                                                      const std::array<std::byte, nonceSize> &nonce,
                                                      std::span<const std::byte> sealed) const
{
    if (sealed.size() < tagSize)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Compute, {}, phrase("Error", "shorter than its tag")));
    const auto algorithm = openAead(key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto aead = (*algorithm)->newAead();
    if (!aead)
        return std::unexpected(aead.error());
    SecretBytes plaintext(sealed.size() - tagSize);
    const auto done = (*aead)->open(nonce, {}, sealed, plaintext.writable());
    if (!done && done.error().code == ErrorCode::AuthenticationFailed)
        return std::nullopt;
    if (!done)
        return std::unexpected(done.error());
    return plaintext;
}

Result<SecretBytes> Crypto::randomSecret(std::size_t size) const
{
    SecretBytes secret(size);
    if (const auto filled = m_random(secret.writable()); !filled)
        return std::unexpected(filled.error());
    return secret;
}

} // namespace cipherscope::age
