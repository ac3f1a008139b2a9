// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "formats/age/recipient.h"

#include <cstddef>
#include <span>
#include <string_view>

namespace cipherscope::age {

/** More keys than any file has; each one is in locked memory, of which there is little. */
inline constexpr std::size_t mostKeys = 1024;
inline constexpr std::size_t largestKeyFile = 4U << 20U; // bytes

/**
 * A recipient: "age1..." or "age1pq1...". Errors: BadInput and why; the text is never repeated, since it may
 * be a secret key that was put into the wrong field. LibraryTooOld for a post-quantum key where libcrypto has
 * no ML-KEM.
 */
[[nodiscard]] Result<std::shared_ptr<const Recipient>> parseRecipient(std::string_view text);

/** An identity: "AGE-SECRET-KEY-1..." or "AGE-SECRET-KEY-PQ-1...". Errors: BadInput and why; the text is
 * never repeated.
 */
[[nodiscard]] Result<std::shared_ptr<const Identity>> parseIdentity(std::string_view text);

/**
 * A file of recipients, as `age -R` reads it: one a line; empty lines and lines that begin with "#" are
 * passed over; lines end with LF or CRLF. Errors: BadInput and LibraryTooOld as above, "line 3: ...";
 * BadInput if there is none.
 */
[[nodiscard]] Result<Recipients> parseRecipientsFile(std::string_view bytes);

/** A file of identities, as `age -i` reads it: as above. */
[[nodiscard]] Result<Identities> parseIdentityFile(std::span<const std::byte> bytes);

/**
 * A file with one identity, as age-keygen writes it: two comments, then the key. `secretText` and
 * `recipient`: what the identity's secretText() and its recipient's text() give; `created`: a time in RFC
 * 3339's form.
 */
[[nodiscard]] SecretBytes identityFile(const SecretBytes &secretText, std::string_view recipient,
                                       std::string_view created);

} // namespace cipherscope::age
