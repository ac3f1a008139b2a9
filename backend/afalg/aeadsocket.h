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
 * Seals and opens with one operation socket, one message after another (kernel document, "AEAD Cipher API";
 * crypto/algif_aead.c). A message is one request: one send and one receive, if the socket's buffers hold it
 * or can be enlarged to. After any error but AuthenticationFailed and a message that the buffers cannot hold
 * the socket is closed, and every further call fails.
 */
class AeadSocket final {
public:
    /** Its tags have the size that AlgSocket::setTagSize() was given. Errors: those of AlgSocket::accept().
     */
    [[nodiscard]] static Result<AeadSocket> start(const AlgSocket &algorithm);

    /**
     * `out`: the ciphertext, then the tag; plaintext.size() + tag size bytes. It may begin at the same memory
     * as `plaintext`. Errors: KeyRequired; BadInput (a wrong size of IV, AAD or message, or more than the
     * buffers can hold: AAD, text and tag together; the detail names that limit); Truncated.
     */
    [[nodiscard]] Result<void> seal(std::span<const std::byte> iv, std::span<const std::byte> aad,
                                    std::span<const std::byte> plaintext, std::span<std::byte> out);

    /**
     * `sealed`: the ciphertext, then the tag; `out`: sealed.size() - tag size bytes, which may begin at the
     * same memory. Errors: AuthenticationFailed (EBADMSG) and those of seal(); after each of them `out` is
     * wiped.
     */
    [[nodiscard]] Result<void> open(std::span<const std::byte> iv, std::span<const std::byte> aad,
                                    std::span<const std::byte> sealed, std::span<std::byte> out);

private:
    explicit AeadSocket(OpSocket socket)
        : m_socket(std::move(socket))
    {
    }

    [[nodiscard]] Result<void> run(Operation operation, std::span<const std::byte> iv,
                                   std::span<const std::byte> aad, std::span<const std::byte> in,
                                   std::span<std::byte> out);
    [[nodiscard]] Result<void> receiveAll(OpSocket &socket, std::size_t aadSize, std::span<std::byte> out);

    std::optional<OpSocket> m_socket; ///< Empty after an error.
    std::vector<std::byte> m_aadRoom; ///< The kernel gives the AAD back before the text.
};

} // namespace cipherscope::afalg
