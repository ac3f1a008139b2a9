// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/age/recipient.h"
#include "formats/age/x25519.h"

#include <optional>
#include <string_view>

namespace cipherscope::age {

inline constexpr std::string_view x25519Type = "X25519"; ///< Of stanzas.
inline constexpr std::string_view x25519RecipientPrefix = "age"; ///< In Bech32.
inline constexpr std::string_view x25519IdentityPrefix = "AGE-SECRET-KEY-"; ///< In Bech32.

/** An X25519 public key, "age1..." (C2SP age.md, "The X25519 recipient type"). */
class X25519Recipient final : public Recipient {
public:
    explicit X25519Recipient(const X25519Public &key)
        : m_key(key)
    {
    }

    [[nodiscard]] LockKind kind() const override { return LockKind::X25519; }
    [[nodiscard]] std::string text() const override;
    /** Errors: BadInput too, if the key is a point of low order. */
    [[nodiscard]] Result<Stanza> wrap(const Crypto &crypto, const SecretBytes &fileKey) const override;

    [[nodiscard]] const X25519Public &key() const { return m_key; }

private:
    X25519Public m_key;
};

/** An X25519 secret key, "AGE-SECRET-KEY-1...". */
class X25519Identity final : public Identity {
public:
    /** `secret`: 32 bytes, any. Errors: BadKey (its size). */
    [[nodiscard]] static Result<std::shared_ptr<const X25519Identity>> fromSecret(SecretBytes secret);
    /** A new key. Errors: those of the random source. */
    [[nodiscard]] static Result<std::shared_ptr<const X25519Identity>> generate(const RandomSource &random);

    [[nodiscard]] LockKind kind() const override { return LockKind::X25519; }
    [[nodiscard]] Result<std::optional<SecretBytes>> unwrap(const Crypto &crypto,
                                                            const Stanza &stanza) const override;

    /** Its public key: what others encrypt to. */
    [[nodiscard]] const X25519Recipient &recipient() const { return m_recipient; }
    /** "AGE-SECRET-KEY-1...", in ASCII. */
    [[nodiscard]] SecretBytes secretText() const;

private:
    X25519Identity(SecretBytes secret, const X25519Public &publicKey)
        : m_secret(std::move(secret))
        , m_recipient(publicKey)
    {
    }

    SecretBytes m_secret;
    X25519Recipient m_recipient;
};

/** What is wrong with the arguments of an X25519 stanza; nothing if they are right. */
[[nodiscard]] std::optional<Phrase> x25519StanzaProblem(const Stanza &stanza);

} // namespace cipherscope::age
