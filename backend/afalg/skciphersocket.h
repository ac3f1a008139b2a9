// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace cipherscope::afalg {

/**
 * Encrypts or decrypts with one operation socket, one message after another (kernel document, "Symmetric
 * Cipher API"; crypto/algif_skcipher.c). Everything that is sent is read back before more is sent, and no
 * call waits on a full buffer. The kernel pads nothing. After an error the socket is closed, since data may
 * still be queued in it, and every further call fails.
 */
class SkcipherSocket final {
public:
    /**
     * `chunkSize`: what the pieces of an unfinished message are multiples of, in bytes (/proc/crypto's
     * "chunksize", or the block size). Errors: those of AlgSocket::accept().
     */
    [[nodiscard]] static Result<SkcipherSocket> start(const AlgSocket &algorithm, Operation operation,
                                                      std::size_t chunkSize);

    /**
     * A whole message as one request: for every algorithm, and the only way for those that the kernel does
     * not chain. `out`: as long as `in`, the same memory or apart from it. Errors: KeyRequired; BadInput (a
     * wrong size of IV or message, or a message beyond what the socket's buffers can be enlarged to; the
     * detail names that limit); Truncated.
     */
    [[nodiscard]] Result<void> request(std::span<const std::byte> iv, std::span<const std::byte> in,
                                       std::span<std::byte> out);

    /** Begins a message in pieces, whose chaining is the kernel's: ecb, cbc, ctr and the like. */
    void begin(std::span<const std::byte> iv);

    /**
     * A piece of any length, a multiple of the chunk size unless it is the last (`more` is No). `out`: as
     * long as `in`, the same memory or apart from it. Errors: as request(), but for the limit.
     */
    [[nodiscard]] Result<void> update(std::span<const std::byte> in, std::span<std::byte> out, More more);

private:
    SkcipherSocket(OpSocket socket, Operation operation, std::size_t chunkSize)
        : m_socket(std::move(socket))
        , m_operation(operation)
        , m_chunkSize(chunkSize)
    {
    }

    [[nodiscard]] Result<void> requestOn(OpSocket &socket, std::span<const std::byte> iv,
                                         std::span<const std::byte> in, std::span<std::byte> out) const;
    [[nodiscard]] Result<void> updateOn(OpSocket &socket, std::span<const std::byte> in,
                                        std::span<std::byte> out, More more);
    [[nodiscard]] Result<std::size_t> sendPiece(OpSocket &socket, std::span<const std::byte> piece,
                                                More more);
    [[nodiscard]] Result<void> endWithNothing(OpSocket &socket);
    [[nodiscard]] Result<void> closedUnless(Result<void> result);

    std::optional<OpSocket> m_socket; ///< Empty after an error.
    Operation m_operation;
    std::size_t m_chunkSize;
    std::vector<std::byte> m_iv; ///< Of the message that begins with the next send.
    bool m_fresh = true; ///< Nothing of this message has been sent yet.
};

} // namespace cipherscope::afalg
