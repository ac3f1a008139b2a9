// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/cipherrules.h"
#include "engine/provenance.h"
#include "engine/repetition.h"

#include <cstddef>
#include <memory>
#include <span>

namespace cipherscope::engine {

enum class Direction { Encrypt, Decrypt };

/** Whether a piece is the last of its message. */
enum class Piece { More, Last };

/**
 * One skcipher message after another, in one direction. Used by one thread at a time; may be moved between
 * threads in between. After an error it must be thrown away.
 */
class SkcipherStream {
public:
    SkcipherStream() = default;
    SkcipherStream(const SkcipherStream &) = delete;
    SkcipherStream &operator=(const SkcipherStream &) = delete;
    virtual ~SkcipherStream();

    /** Begins a message. `iv`: the algorithm's IV size exactly (empty for ecb). Errors: BadInput. */
    [[nodiscard]] virtual Result<void> start(std::span<const std::byte> iv) = 0;

    /**
     * Processes a piece. The size of every piece but the Last is a multiple of the rules' pieceMultiple; the
     * message as a whole has a size that the rules allow. Where the rules do not stream (xts, cts, adiantum,
     * hctr2...), the message is a single Last piece. `out` has the size of `in` and is the same memory or
     * does not overlap it. After Last, start() begins the next message.
     * Errors: BadInput (a size that the cipher or, of one request, the kernel's buffers do not take).
     */
    [[nodiscard]] virtual Result<void> update(std::span<const std::byte> in, std::span<std::byte> out,
                                              Piece piece) = 0;
};

/** An skcipher that an engine has opened and keyed. Thread-safe. */
class SkcipherAlgorithm {
public:
    SkcipherAlgorithm() = default;
    SkcipherAlgorithm(const SkcipherAlgorithm &) = delete;
    SkcipherAlgorithm &operator=(const SkcipherAlgorithm &) = delete;
    virtual ~SkcipherAlgorithm();

    [[nodiscard]] virtual const Provenance &provenance() const = 0;
    [[nodiscard]] virtual const CipherRules &rules() const = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<SkcipherStream>> newStream(Direction direction) const = 0;
    /** One message again and again, in the shortest way. `in` and `out` of one size. Errors: BadInput. */
    [[nodiscard]] virtual Result<std::unique_ptr<Repetition>> repeat(Direction direction,
                                                                     std::span<const std::byte> iv,
                                                                     std::span<const std::byte> in,
                                                                     std::span<std::byte> out) const;
};

/** Seals and opens one message after another. Used by one thread at a time. */
class Aead {
public:
    Aead() = default;
    Aead(const Aead &) = delete;
    Aead &operator=(const Aead &) = delete;
    virtual ~Aead();

    /**
     * Encrypts and authenticates. `nonce`: the IV in the kernel's form (gcm and rfc7539 12 bytes, ccm 16:
     * see IvForm). `out`: plaintext.size() + tag size bytes: the ciphertext, then the tag. It may begin at
     * the same memory as `plaintext`. Errors: BadInput.
     */
    [[nodiscard]] virtual Result<void> seal(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                                            std::span<const std::byte> plaintext,
                                            std::span<std::byte> out) = 0;

    /**
     * Verifies and decrypts. `sealed`: the ciphertext, then the tag; `out`: sealed.size() - tag size bytes.
     * It may begin at the same memory as `sealed`. Errors: AuthenticationFailed (nothing of the plaintext
     * is left in `out`), BadInput (also: shorter than a tag).
     */
    [[nodiscard]] virtual Result<void> open(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                                            std::span<const std::byte> sealed, std::span<std::byte> out) = 0;
};

/** An AEAD that an engine has opened and keyed. Thread-safe. */
class AeadAlgorithm {
public:
    AeadAlgorithm() = default;
    AeadAlgorithm(const AeadAlgorithm &) = delete;
    AeadAlgorithm &operator=(const AeadAlgorithm &) = delete;
    virtual ~AeadAlgorithm();

    [[nodiscard]] virtual const Provenance &provenance() const = 0;
    [[nodiscard]] virtual const CipherRules &rules() const = 0;
    /** In bytes, as it was opened with. */
    [[nodiscard]] virtual std::size_t tagSize() const = 0;
    /** One for each thread. */
    [[nodiscard]] virtual Result<std::unique_ptr<Aead>> newAead() const = 0;
    /** One message again and again, in the shortest way. Sizes as Aead::seal() and open() have them. Errors:
     * BadInput. */
    [[nodiscard]] virtual Result<std::unique_ptr<Repetition>>
    repeat(Direction direction, std::span<const std::byte> nonce, std::span<const std::byte> aad,
           std::span<const std::byte> in, std::span<std::byte> out) const;
};

} // namespace cipherscope::engine
