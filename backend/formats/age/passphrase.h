// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/age/recipient.h"
#include "formats/age/scrypt.h"

#include <optional>
#include <string_view>

namespace cipherscope::age {

inline constexpr std::string_view scryptType = "scrypt"; ///< Of stanzas.

/** A passphrase that a file is locked with (C2SP age.md, "The scrypt recipient type"). It must be the only
 * recipient. */
class PassphraseRecipient final : public Recipient {
public:
    /** `logN`: log2 of the work factor, from calibrateWorkFactor(). Errors: BadInput (an empty passphrase,
     * logN not from 1 to 30). */
    [[nodiscard]] static Result<std::shared_ptr<const PassphraseRecipient>> create(SecretBytes passphrase,
                                                                                   int logN);

    [[nodiscard]] LockKind kind() const override { return LockKind::Passphrase; }
    [[nodiscard]] std::string text() const override { return {}; }
    /** Takes as long as the work factor says. Errors: Cancelled too, as soon as the Crypto's stop comes. */
    [[nodiscard]] Result<Stanza> wrap(const Crypto &crypto, const SecretBytes &fileKey) const override;

private:
    PassphraseRecipient(SecretBytes passphrase, int logN)
        : m_passphrase(std::move(passphrase))
        , m_logN(logN)
    {
    }

    SecretBytes m_passphrase;
    int m_logN;
};

/** A passphrase to open files with. */
class PassphraseIdentity final : public Identity {
public:
    /** `limit`: the largest log2 of a work factor that is accepted: a file can ask for years. Errors:
     * BadInput (an empty passphrase, a limit not from 1 to 30). */
    [[nodiscard]] static Result<std::shared_ptr<const PassphraseIdentity>>
    create(SecretBytes passphrase, int limit = defaultWorkFactorLimit);

    [[nodiscard]] LockKind kind() const override { return LockKind::Passphrase; }
    /** Takes as long as the stanza's work factor says. Errors: those of checkWorkFactor() too, and Cancelled
     * as soon as the Crypto's stop comes. */
    [[nodiscard]] Result<std::optional<SecretBytes>> unwrap(const Crypto &crypto,
                                                            const Stanza &stanza) const override;

private:
    PassphraseIdentity(SecretBytes passphrase, int limit)
        : m_passphrase(std::move(passphrase))
        , m_limit(limit)
    {
    }

    SecretBytes m_passphrase;
    int m_limit;
};

/** What is wrong with the arguments of an scrypt stanza; nothing if they are right. */
[[nodiscard]] std::optional<Phrase> scryptStanzaProblem(const Stanza &stanza);

/** The log2 of the work factor of a stanza that scryptStanzaProblem() finds good: what to tell a user who
 * waits. Numbers above 99 are given as 99. */
[[nodiscard]] int workFactorOf(const Stanza &stanza);

/** Whether such a stanza is to be tried at all. Errors: BadInput, in the step SetKey: its work factor is
 * above the limit. */
[[nodiscard]] Result<void> checkWorkFactor(const Stanza &stanza, int limit);

} // namespace cipherscope::age
