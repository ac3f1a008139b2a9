// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/x25519keys.h"

#include "formats/age/base64.h"
#include "formats/age/bech32.h"

#include <algorithm>

namespace cipherscope::age {

namespace {

/** The key that wraps the file key. `share` and `recipient` are public. */
Result<SecretBytes> wrapKey(const Crypto &crypto, const SecretBytes &shared, const X25519Public &share,
                            const X25519Public &recipient)
{
    std::array<std::byte, 2 * x25519Size> salt{};
    std::ranges::copy(share, salt.begin());
    std::ranges::copy(recipient, salt.begin() + x25519Size);
    return crypto.deriveKey(shared.view(), salt, "age-encryption.org/v1/X25519");
}

std::optional<X25519Public> shareOf(const Stanza &stanza)
{
    const auto bytes = decodeBase64(stanza.arguments.at(1), Base64Padding::None);
    if (!bytes || bytes->size() != x25519Size)
        return std::nullopt;
    X25519Public share{};
    std::ranges::copy(*bytes, share.begin());
    return share;
}

} // namespace

std::optional<Phrase> x25519StanzaProblem(const Stanza &stanza)
{
    if (stanza.arguments.size() != 2)
        return phrase("Error", "it has not two arguments");
    if (!shareOf(stanza))
        return phrase("Error", "its share is no canonical base64 of 32 bytes");
    return std::nullopt;
}

std::string X25519Recipient::text() const
{
    const SecretBytes text = encodeBech32(x25519RecipientPrefix, m_key);
    return { reinterpret_cast<const char *>(text.view().data()), text.size() };
}

Result<Stanza> X25519Recipient::wrap(const Crypto &crypto, const SecretBytes &fileKey) const
{
    const Result<SecretBytes> ephemeral = crypto.randomSecret(x25519Size);
    if (!ephemeral)
        return std::unexpected(ephemeral.error());
    const Result<X25519Public> share = x25519PublicKey(*ephemeral);
    if (!share)
        return std::unexpected(share.error());
    const Result<SecretBytes> shared = x25519Shared(*ephemeral, m_key);
    if (!shared)
        return std::unexpected(shared.error());
    const Result<SecretBytes> key = wrapKey(crypto, *shared, *share, m_key);
    if (!key)
        return std::unexpected(key.error());
    Result<std::vector<std::byte>> body = crypto.seal(*key, zeroNonce, fileKey);
    if (!body)
        return std::unexpected(body.error());
    return Stanza{ { std::string(x25519Type), encodeBase64(*share, Base64Padding::None) }, std::move(*body) };
}

Result<std::shared_ptr<const X25519Identity>> X25519Identity::fromSecret(SecretBytes secret)
{
    const Result<X25519Public> publicKey = x25519PublicKey(secret);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    return std::shared_ptr<const X25519Identity>(new X25519Identity(std::move(secret), *publicKey));
}

Result<std::shared_ptr<const X25519Identity>> X25519Identity::generate(const RandomSource &random)
{
    SecretBytes secret(x25519Size);
    if (const auto filled = random(secret.writable()); !filled)
        return std::unexpected(filled.error());
    return fromSecret(std::move(secret));
}

Result<std::optional<SecretBytes>> X25519Identity::unwrap(const Crypto &crypto, const Stanza &stanza) const
{
    const std::optional<X25519Public> share = shareOf(stanza);
    if (!share)
        return std::nullopt;
    const Result<SecretBytes> shared = x25519Shared(m_secret, *share);
    if (!shared)
        return std::unexpected(shared.error());
    const Result<SecretBytes> key = wrapKey(crypto, *shared, *share, m_recipient.key());
    if (!key)
        return std::unexpected(key.error());
    return crypto.openIfFits(*key, zeroNonce, stanza.body);
}

SecretBytes X25519Identity::secretText() const
{
    return encodeBech32(x25519IdentityPrefix, m_secret.view());
}

} // namespace cipherscope::age
