// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/recipient.h"

#include "formats/age/failures.h"
#include "formats/age/hybridkeys.h"
#include "formats/age/passphrase.h"
#include "formats/age/x25519keys.h"

#include <algorithm>

namespace cipherscope::age {

Recipient::~Recipient() = default;
Identity::~Identity() = default;

std::optional<LockKind> lockKind(const Stanza &stanza)
{
    if (stanza.type() == x25519Type)
        return LockKind::X25519;
    if (stanza.type() == scryptType)
        return LockKind::Passphrase;
    if (stanza.type() == hybridType)
        return LockKind::PostQuantum;
    return std::nullopt;
}

bool needsPassphrase(const Header &header)
{
    return std::ranges::any_of(header.stanzas,
                               [](const Stanza &stanza) { return lockKind(stanza) == LockKind::Passphrase; });
}

namespace {

/** What is wrong with a stanza; nothing if it is right. */
std::optional<Phrase> problemOf(const Stanza &stanza)
{
    const std::optional<LockKind> kind = lockKind(stanza);
    if (!kind)
        return std::nullopt;
    if (stanza.body.size() != wrappedKeySize)
        return phrase("Error", "its body has not 32 bytes");
    switch (*kind) {
    case LockKind::X25519:
        return x25519StanzaProblem(stanza);
    case LockKind::Passphrase:
        return scryptStanzaProblem(stanza);
    case LockKind::PostQuantum:
        return hybridStanzaProblem(stanza);
    }
    return std::nullopt;
}

} // namespace

Result<void> checkStanzas(const Header &header)
{
    const bool locked = needsPassphrase(header);
    for (std::size_t i = 0; i < header.stanzas.size(); ++i) {
        const Stanza &stanza = header.stanzas[i];
        const std::optional<Phrase> problem = locked && header.stanzas.size() > 1
            ? std::optional(phrase("Error", "a file that is locked with a passphrase has no other stanza"))
            : problemOf(stanza);
        if (problem)
            return stanzaFailure(i + 1, lockKind(stanza) ? std::string_view(stanza.type()) : "", *problem);
    }
    return {};
}

} // namespace cipherscope::age
