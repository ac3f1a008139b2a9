// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "formats/age/crypto.h"
#include "formats/age/recipient.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::keyring {

/** One of the user's identities, as it is known without its passphrase. */
struct StoredIdentity {
    std::string name; ///< Of its file, without ".age".
    std::vector<std::string> publicKeys; ///< Empty until it is unlocked, where "NAME.pub" is missing.

    bool operator==(const StoredIdentity &) const = default;
};

/** An identity with its secret keys, which are wiped when the last copy of a pointer to them goes. */
struct OpenIdentity {
    StoredIdentity stored;
    age::Identities identities;
};

/** What new keys are made of. PostQuantum needs ML-KEM of libcrypto 3.5: age::xwingIsAvailable(). */
enum class KeyType { X25519, PostQuantum };

/**
 * The user's secret keys: a folder (0700) with a file NAME.age (0600) for each identity, which is an age
 * identity file that is locked with a passphrase, as `age-keygen | age -p > NAME.age` makes it, and with
 * NAME.pub, a recipients file, beside it. `age -i NAME.age` and `age -R NAME.pub` read them. Every function
 * blocks; those that take a passphrase run scrypt, about a second. Thread-safe.
 *
 * Names: 1 to 100 bytes of UTF-8 on one line, without "/" and not beginning with ".": BadInput otherwise.
 * The subject of every error is the file or the folder.
 */
class IdentityStore final {
public:
    explicit IdentityStore(std::filesystem::path folder);

    /** By name; empty where there is no folder. Errors: PermissionDenied, Io. */
    [[nodiscard]] Result<std::vector<StoredIdentity>> list() const;

    /** Makes new keys and locks them. `logN`: log2 of scrypt's work factor, from age::calibrateWorkFactor().
     * Errors: AlreadyExists, LibraryTooOld, BadInput (the name, an empty passphrase), those of writing. */
    [[nodiscard]] Result<OpenIdentity> create(const age::Crypto &crypto, const std::string &name,
                                              KeyType type, const SecretBytes &passphrase, int logN) const;

    /**
     * Takes an age identity file over. If it is encrypted, `passphrase` is the one that opens it, and it is
     * kept as it is; else `passphrase` locks it. Errors: as for create(); WrongKey, those of reading `file`,
     * of age::parseIdentityFile() and formats/age/failures.h.
     */
    [[nodiscard]] Result<OpenIdentity> import(const age::Crypto &crypto, const std::string &name,
                                              const std::filesystem::path &file,
                                              const SecretBytes &passphrase, int logN) const;

    /** Writes NAME.pub if it is missing or tells of other keys. Errors: WrongKey (another passphrase),
     * NotFound, those of formats/age/failures.h: the file was damaged. */
    [[nodiscard]] Result<OpenIdentity> unlock(const age::Crypto &crypto, const std::string &name,
                                              const SecretBytes &passphrase) const;

    /** Locks the same keys with another passphrase. The file is the old one or the new one at any time.
     * Errors: those of unlock(), BadInput (the new one is empty), those of writing. */
    [[nodiscard]] Result<void> changePassphrase(const age::Crypto &crypto, const std::string &name,
                                                const SecretBytes &from, const SecretBytes &to,
                                                int logN) const;

    /** Deletes both files: without another copy of the keys, what was encrypted to them is lost. Errors:
     * NotFound, PermissionDenied. */
    [[nodiscard]] Result<void> remove(const std::string &name) const;

private:
    [[nodiscard]] std::filesystem::path pathOf(const std::string &name, std::string_view suffix) const;
    /** Locks and writes both files of a new identity. */
    [[nodiscard]] Result<OpenIdentity> put(const std::string &name, const age::Identities &identities,
                                           std::span<const std::byte> locked) const;

    std::filesystem::path m_folder;
};

/** Whether an identity can be called so. */
[[nodiscard]] bool isIdentityName(std::string_view name);

/** Whether a file of identities is itself encrypted: whether its passphrase or a new one is to be asked for.
 * Blocks. Errors: those of reading it. */
[[nodiscard]] Result<bool> needsPassphrase(const std::filesystem::path &identityFile);

/** The public keys of identities. Errors: those of age::recipientOf(). */
[[nodiscard]] Result<age::Recipients> recipientsOf(const age::Identities &identities);

} // namespace cipherscope::keyring
