// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "formats/age/crypto.h"
#include "formats/age/header.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::age {

/** The native recipient types that are known here. */
enum class LockKind { X25519, Passphrase, PostQuantum };

/** To whom a file is encrypted. Thread-safe. */
class Recipient {
public:
    Recipient() = default;
    Recipient(const Recipient &) = delete;
    Recipient &operator=(const Recipient &) = delete;
    virtual ~Recipient();

    [[nodiscard]] virtual LockKind kind() const = 0;
    /** "age1..."; empty for a passphrase. */
    [[nodiscard]] virtual std::string text() const = 0;
    /** Wraps the file key (16 bytes). Errors: those of Crypto, and of the type. */
    [[nodiscard]] virtual Result<Stanza> wrap(const Crypto &crypto, const SecretBytes &fileKey) const = 0;
};

/** Who opens a file. Thread-safe. */
class Identity {
public:
    Identity() = default;
    Identity(const Identity &) = delete;
    Identity &operator=(const Identity &) = delete;
    virtual ~Identity();

    [[nodiscard]] virtual LockKind kind() const = 0;
    /**
     * Unwraps the file key of a stanza of its own kind that has passed checkStanzas(). Nothing if the stanza
     * is for someone else, or the passphrase is another one. Errors: BadInput (the stanza is not to be
     * trusted), LibraryTooOld, those of Crypto.
     */
    [[nodiscard]] virtual Result<std::optional<SecretBytes>> unwrap(const Crypto &crypto,
                                                                    const Stanza &stanza) const = 0;
};

using Recipients = std::vector<std::shared_ptr<const Recipient>>;
using Identities = std::vector<std::shared_ptr<const Identity>>;

/** The kind of a stanza; nothing for a type that is not known here. */
[[nodiscard]] std::optional<LockKind> lockKind(const Stanza &stanza);

/** Whether a file is to be opened with a passphrase. */
[[nodiscard]] bool needsPassphrase(const Header &header);

/**
 * What the specification has every reader refuse, whoever it reads for: a native stanza with another number
 * of arguments or of bytes than its type has, an scrypt stanza beside another stanza. Errors: BadInput,
 * naming the stanza.
 */
[[nodiscard]] Result<void> checkStanzas(const Header &header);

} // namespace cipherscope::age
