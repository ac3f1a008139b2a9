// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "afalg/controlmessage.h"
#include "catalog/cryptoentry.h"
#include "core/error.h"
#include "engine/cipher.h"
#include "engine/cipherrules.h"
#include "engine/keysource.h"
#include "engine/provenance.h"

#include <optional>
#include <string>

// What the parts of the kernel engine share.

namespace cipherscope::engine::kernel {

/**
 * The entry behind a bound name, generic or a driver's. To be asked after the bind, which may have loaded a
 * better one; nullopt if /proc/crypto cannot be read or does not show it.
 */
[[nodiscard]] std::optional<catalog::CryptoEntry> entryOf(catalog::EntryType kind, const std::string &name);

/** Names the driver behind a bound name; where none is found, the name itself. */
[[nodiscard]] Provenance provenanceOf(catalog::EntryType kind, const std::string &name);

[[nodiscard]] inline afalg::Operation operationOf(Direction direction)
{
    return direction == Direction::Encrypt ? afalg::Operation::Encrypt : afalg::Operation::Decrypt;
}

/** A bound and keyed cipher, and what is known of it. */
struct KeyedSocket {
    afalg::AlgSocket socket;
    CipherRules rules;
    Provenance provenance;
};

/** Binds and keys. Errors: those of Engine::openSkcipher(). */
[[nodiscard]] Result<KeyedSocket> openCipher(afalg::SystemCalls &calls, CipherKind kind,
                                             const std::string &name, const KeySource &key);

} // namespace cipherscope::engine::kernel
