// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "formats/age/crypto.h"
#include "formats/age/header.h"
#include "formats/age/recipient.h"

namespace cipherscope::age {

/** A header made for a new file, and the file key that it wraps. */
struct SealedHeader {
    Header header;
    SecretBytes fileKey; ///< 16 bytes.
};

/**
 * Makes a new file key, wraps it for every recipient, and computes the MAC. As long as a passphrase's work
 * factor says. Errors: BadInput: no recipient, a passphrase beside anything else, post-quantum recipients
 * beside others (which would undo what they are for), so many that no reader would take the header; those of
 * the recipients.
 */
[[nodiscard]] Result<SealedHeader> sealHeader(const Crypto &crypto, const Recipients &recipients);

/**
 * Finds the file key with the first identity that fits, and verifies the header's MAC with it. As long as the
 * work factor of an scrypt stanza says, for each passphrase. Errors: BadInput (a stanza that checkStanzas()
 * or an identity refuses), Cancelled, WrongKey (no identity fits), LibraryTooOld (none does, and one could
 * not be tried), AuthenticationFailed (the MAC).
 */
[[nodiscard]] Result<SecretBytes> openHeader(const Crypto &crypto, const Header &header,
                                             const Identities &identities);

} // namespace cipherscope::age
