// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/age/recipient.h"
#include "formats/age/xwing.h"

#include <optional>
#include <string_view>

namespace cipherscope::age {

inline constexpr std::string_view hybridType = "mlkem768x25519"; ///< Of stanzas.
inline constexpr std::string_view hybridRecipientPrefix = "age1pq"; ///< In Bech32.
inline constexpr std::string_view hybridIdentityPrefix = "AGE-SECRET-KEY-PQ-"; ///< In Bech32.

/** A post-quantum public key, "age1pq1..." (C2SP age.md, "The MLKEM768-X25519 hybrid post-quantum recipient
 * type"). */
class HybridRecipient final : public Recipient {
public:
    /** `key`: 1216 bytes. Errors: BadKey (its size). */
    [[nodiscard]] static Result<std::shared_ptr<const HybridRecipient>>
    fromPublicKey(std::vector<std::byte> key);

    [[nodiscard]] LockKind kind() const override { return LockKind::PostQuantum; }
    [[nodiscard]] std::string text() const override;
    /** Errors: LibraryTooOld, BadKey and BadInput too: those of xwingEncapsulate(). */
    [[nodiscard]] Result<Stanza> wrap(const Crypto &crypto, const SecretBytes &fileKey) const override;

private:
    explicit HybridRecipient(std::vector<std::byte> key)
        : m_key(std::move(key))
    {
    }

    std::vector<std::byte> m_key;
};

/** A post-quantum secret key, "AGE-SECRET-KEY-PQ-1...". It can be read without ML-KEM, and then opens
 * nothing. */
class HybridIdentity final : public Identity {
public:
    /** `secret`: 32 bytes, any. Errors: BadKey (its size). */
    [[nodiscard]] static Result<std::shared_ptr<const HybridIdentity>> fromSecret(SecretBytes secret);
    /** A new key. Errors: LibraryTooOld, those of the random source. */
    [[nodiscard]] static Result<std::shared_ptr<const HybridIdentity>> generate(const RandomSource &random);

    [[nodiscard]] LockKind kind() const override { return LockKind::PostQuantum; }
    [[nodiscard]] Result<std::optional<SecretBytes>> unwrap(const Crypto &crypto,
                                                            const Stanza &stanza) const override;

    /** Its public key: what others encrypt to. Errors: LibraryTooOld. */
    [[nodiscard]] Result<std::shared_ptr<const HybridRecipient>> recipient() const;
    /** "AGE-SECRET-KEY-PQ-1...", in ASCII. */
    [[nodiscard]] SecretBytes secretText() const;

private:
    explicit HybridIdentity(SecretBytes secret)
        : m_secret(std::move(secret))
    {
    }

    SecretBytes m_secret;
};

/** What is wrong with the arguments of a mlkem768x25519 stanza; nothing if they are right. */
[[nodiscard]] std::optional<Phrase> hybridStanzaProblem(const Stanza &stanza);

} // namespace cipherscope::age
