// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/controlmessage.h"
#include "afalg/opsocket.h"
#include "core/error.h"

#include <array>
#include <cstddef>
#include <span>
#include <sys/socket.h>
#include <vector>

namespace cipherscope::afalg {

/**
 * One message, prepared once and computed again and again with two system calls each, the least that AF_ALG
 * takes: for measuring a driver and not what asks it. The memory of the message and of the result must
 * outlive this. One thread at a time; of no use after an error.
 */
class RepeatedRequest final {
public:
    /** A hash of `message`, at least one byte: send() with MSG_MORE, and recv() of the digest. */
    RepeatedRequest(OpSocket socket, std::span<const std::byte> message);

    /**
     * A cipher's message: sendmsg() with operation and IV, and a receive. An AEAD's has the AAD first, of
     * `aad.size()` bytes, and a result of the size that belongs to the operation. All of it must fit into the
     * socket's buffers (OpSocket::makeRoomForAll()).
     */
    RepeatedRequest(OpSocket socket, Operation operation, std::span<const std::byte> iv,
                    std::span<const std::byte> in, std::span<std::byte> out);
    RepeatedRequest(OpSocket socket, Operation operation, std::span<const std::byte> iv,
                    std::span<const std::byte> aad, std::span<const std::byte> in, std::span<std::byte> out);
    RepeatedRequest(const RepeatedRequest &) = delete;
    RepeatedRequest &operator=(const RepeatedRequest &) = delete;

    /**
     * Computes the message once. Errors: KeyRequired, BadInput, AuthenticationFailed; Truncated (the kernel
     * took or gave less than the whole).
     */
    [[nodiscard]] Result<void> once() { return m_isHash ? hashOnce() : cipherOnce(); }

private:
    static constexpr std::size_t digestRoom = 256; ///< HASH_MAX_DIGESTSIZE is 64.

    void prepare(std::span<const std::byte> aad, std::span<const std::byte> in, std::span<std::byte> out);
    [[nodiscard]] Result<void> hashOnce();
    [[nodiscard]] Result<void> cipherOnce();
    [[nodiscard]] ssize_t receiveAnswer();
    [[nodiscard]] std::unexpected<Error> failed(Step step, ssize_t size) const;

    OpSocket m_socket;
    ControlMessage m_control;
    const bool m_isHash;
    std::span<const std::byte> m_message; ///< Of a hash.
    std::array<std::byte, digestRoom> m_digest{};
    std::array<iovec, 2> m_toSend{}; ///< AAD, if any, and text.
    std::array<iovec, 2> m_toReceive{};
    std::vector<std::byte> m_aadRoom; ///< The kernel gives the AAD back.
    msghdr m_request{};
    msghdr m_answer{};
    ssize_t m_requestSize = 0;
    ssize_t m_answerSize = 0;
};

} // namespace cipherscope::afalg
