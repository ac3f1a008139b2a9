// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "formats/age/crypto.h"
#include "formats/age/recipient.h"
#include "formats/age/scrypt.h"
#include "keyring/identitystore.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace cipherscope::keyring {

/** New keys, and the identity file that holds them. */
struct NewIdentity {
    std::shared_ptr<const age::Identity> identity;
    SecretBytes file;
};

/** Errors: LibraryTooOld (a post-quantum key without ML-KEM), those of the random source. */
[[nodiscard]] Result<NewIdentity> newIdentity(const age::RandomSource &random, KeyType type);

/** What was in an encrypted identity file. */
struct UnlockedFile {
    age::Identities identities;
    SecretBytes file;
};

/** `workFactorLimit`: the largest log2 of a work factor to try it on. Errors: WrongKey (another passphrase),
 * those of formats/age/failures.h and age::parseIdentityFile(). */
[[nodiscard]] Result<UnlockedFile> unlockIdentityFile(const age::Crypto &crypto,
                                                      std::span<const std::byte> encrypted,
                                                      const SecretBytes &passphrase,
                                                      int workFactorLimit = age::defaultWorkFactorLimit);

/** The age file, armored, as others keep theirs. `logN`: log2 of scrypt's work factor. Errors: BadInput (an
 * empty passphrase; it would be larger than largestSecretFile), those of age::encrypt(). */
[[nodiscard]] Result<std::vector<std::byte>>
lockIdentityFile(const age::Crypto &crypto, const SecretBytes &file, const SecretBytes &passphrase, int logN);

/** The error of a file whose name those who gave it did not know. */
[[nodiscard]] std::unexpected<Error> ofFile(Error error, const std::filesystem::path &file);

} // namespace cipherscope::keyring
