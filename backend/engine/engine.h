// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "core/secretbytes.h"
#include "engine/cipher.h"
#include "engine/keysource.h"
#include "engine/provenance.h"
#include "engine/repetition.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace cipherscope::engine {

/** One stream of messages. Used by one thread at a time; may be moved between threads in between. */
class Hasher {
public:
    Hasher() = default;
    Hasher(const Hasher &) = delete;
    Hasher &operator=(const Hasher &) = delete;
    virtual ~Hasher();

    /** Feeds data of any size to the current message. */
    [[nodiscard]] virtual Result<void> update(std::span<const std::byte> data) = 0;
    /** Ends the message, gives its digest, and is ready for the next message. */
    [[nodiscard]] virtual Result<Digest> finish() = 0;
    /**
     * Whether data that is mapped and cannot be read (its file shrank) is an error with EFAULT to update().
     * That is so where the kernel reads it; a hasher that reads it itself is killed by SIGBUS.
     */
    [[nodiscard]] virtual bool reportsFaults() const { return false; }
    /** A hasher with a copy of the current message's state. */
    [[nodiscard]] virtual Result<std::unique_ptr<Hasher>> clone() const = 0;
};

/** A hash that an engine has opened and keyed. Thread-safe. */
class HashAlgorithm {
public:
    HashAlgorithm() = default;
    HashAlgorithm(const HashAlgorithm &) = delete;
    HashAlgorithm &operator=(const HashAlgorithm &) = delete;
    virtual ~HashAlgorithm();

    [[nodiscard]] virtual const Provenance &provenance() const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<Hasher>> newHasher() const = 0;
    /** One message, at least a byte long, again and again, in the shortest way. Errors: those of newHasher().
     */
    [[nodiscard]] virtual Result<std::unique_ptr<Repetition>>
    repeat(std::span<const std::byte> message) const;
};

/** A provider of algorithms. Thread-safe. */
class Engine {
public:
    Engine() = default;
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;
    virtual ~Engine();

    [[nodiscard]] virtual EngineKind kind() const = 0;

    /**
     * Opens a hash. `name` is a kernel name, "sha256" or "hmac(sha256)"; the kernel engine takes drivers too.
     * An empty key means none. May block as long as a bind does.
     * Errors: NoSuchAlgorithm, Unavailable, Restricted, Busy, KeyRequired (a keyed name, no key), BadKey
     * (also: a key for a name that takes none), BadInput.
     */
    [[nodiscard]] virtual Result<std::shared_ptr<const HashAlgorithm>>
    openHash(const std::string &name, const SecretBytes *key = nullptr) = 0;

    /**
     * Opens and keys an skcipher: "cbc(aes)"; the kernel engine takes drivers too. The key's form is that of
     * the rules (cipherrules.h). A key in a keyring (KeySerial) is for the kernel engine alone, and needs
     * Linux 6.2 or later. May block as long as a bind does.
     * Errors: NoSuchAlgorithm, Unavailable (also: this engine cannot use a keyring), Restricted, Busy, BadKey
     * (also: revoked, expired or no such key), PermissionDenied (the keyring's), BadInput.
     */
    [[nodiscard]] virtual Result<std::shared_ptr<const SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const KeySource &key) = 0;

    /** The same for an AEAD: "gcm(aes)". `tagSize` in bytes. Errors: BadInput too if it has no such tag. */
    [[nodiscard]] virtual Result<std::shared_ptr<const AeadAlgorithm>>
    openAead(const std::string &name, const KeySource &key, std::size_t tagSize) = 0;
};

} // namespace cipherscope::engine
