// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/hybridkeys.h"

#include "formats/age/base64.h"
#include "formats/age/bech32.h"
#include "formats/age/hpke.h"
#include "formats/age/x25519.h"

namespace cipherscope::age {

namespace {

constexpr std::uint16_t kemNumber = 0x647a;
constexpr std::string_view hpkeInfo = "age-encryption.org/mlkem768x25519";

} // namespace

std::optional<Phrase> hybridStanzaProblem(const Stanza &stanza)
{
    if (stanza.arguments.size() != 2)
        return phrase("Error", "it has not two arguments");
    const auto encapsulated = decodeBase64(stanza.arguments[1], Base64Padding::None);
    if (!encapsulated || encapsulated->size() != xwingCiphertextSize)
        return phrase("Error", "its encapsulated key is no canonical base64 of 1120 bytes");
    return std::nullopt;
}

Result<std::shared_ptr<const HybridRecipient>> HybridRecipient::fromPublicKey(std::vector<std::byte> key)
{
    if (key.size() != xwingPublicSize)
        return std::unexpected(
            plainError(ErrorCode::BadKey, Step::Parse, {}, phrase("Error", "it has not 1216 bytes")));
    return std::shared_ptr<const HybridRecipient>(new HybridRecipient(std::move(key)));
}

std::string HybridRecipient::text() const
{
    const SecretBytes text = encodeBech32(hybridRecipientPrefix, m_key);
    return { reinterpret_cast<const char *>(text.view().data()), text.size() };
}

Result<Stanza> HybridRecipient::wrap(const Crypto &crypto, const SecretBytes &fileKey) const
{
    const Result<SecretBytes> ephemeral = crypto.randomSecret(x25519Size);
    if (!ephemeral)
        return std::unexpected(ephemeral.error());
    const Result<XwingEncapsulation> encapsulation = xwingEncapsulate(m_key, *ephemeral);
    if (!encapsulation)
        return std::unexpected(encapsulation.error());
    const Result<HpkeKeys> keys = hpkeKeySchedule(crypto, kemNumber, encapsulation->shared, hpkeInfo);
    if (!keys)
        return std::unexpected(keys.error());
    Result<std::vector<std::byte>> body = crypto.seal(keys->key, keys->nonce, fileKey);
    if (!body)
        return std::unexpected(body.error());
    return Stanza{ { std::string(hybridType), encodeBase64(encapsulation->ciphertext, Base64Padding::None) },
                   std::move(*body) };
}

Result<std::shared_ptr<const HybridIdentity>> HybridIdentity::fromSecret(SecretBytes secret)
{
    if (secret.size() != xwingSecretSize)
        return std::unexpected(
            plainError(ErrorCode::BadKey, Step::Parse, {}, phrase("Error", "it has not 32 bytes")));
    return std::shared_ptr<const HybridIdentity>(new HybridIdentity(std::move(secret)));
}

Result<std::shared_ptr<const HybridIdentity>> HybridIdentity::generate(const RandomSource &random)
{
    if (!xwingIsAvailable())
        return xwingUnavailable();
    SecretBytes secret(xwingSecretSize);
    if (const auto filled = random(secret.writable()); !filled)
        return std::unexpected(filled.error());
    return fromSecret(std::move(secret));
}

Result<std::optional<SecretBytes>> HybridIdentity::unwrap(const Crypto &crypto, const Stanza &stanza) const
{
    const auto encapsulated = decodeBase64(stanza.arguments.at(1), Base64Padding::None);
    if (!encapsulated)
        return std::nullopt;
    const Result<SecretBytes> shared = xwingDecapsulate(m_secret, *encapsulated);
    if (!shared)
        return std::unexpected(shared.error());
    const Result<HpkeKeys> keys = hpkeKeySchedule(crypto, kemNumber, *shared, hpkeInfo);
    if (!keys)
        return std::unexpected(keys.error());
    return crypto.openIfFits(keys->key, keys->nonce, stanza.body);
}

Result<std::shared_ptr<const HybridRecipient>> HybridIdentity::recipient() const
{
    Result<std::vector<std::byte>> key = xwingPublicKey(m_secret);
    if (!key)
        return std::unexpected(key.error());
    return HybridRecipient::fromPublicKey(std::move(*key));
}

SecretBytes HybridIdentity::secretText() const
{
    return encodeBech32(hybridIdentityPrefix, m_secret.view());
}

} // namespace cipherscope::age
