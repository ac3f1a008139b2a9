// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/socketfd.h"
#include "core/error.h"

#include <cstddef>
#include <span>
#include <string>

namespace cipherscope::afalg {

/** Whether more data of the same message follows (MSG_MORE). */
enum class More { No, Yes };

/** An operation: a socket that accept() gave. One thread at a time; the kernel answers two writers with
 * EBUSY. */
class OpSocket final {
public:
    /** accept4() on a bound socket, or on an operation socket, whose half-done state is then cloned (hash
     * only). */
    [[nodiscard]] static Result<OpSocket> acceptFrom(const SocketFd &parent, std::string name);

    /**
     * Sends all of `data`, however often the kernel takes only a part. Blocks: a hash always takes its data;
     * a cipher with a full send buffer would wait for ever, so it must not be used with one.
     * Errors: KeyRequired (ENOKEY), BadInput (EINVAL).
     */
    [[nodiscard]] Result<void> send(std::span<const std::byte> data, More more);

    /** What a receive brought: the number of bytes, and whether the kernel had more than fitted (MSG_TRUNC).
     */
    struct Received {
        std::size_t size = 0;
        bool truncated = false;
    };

    /** One recvmsg() into `out`. Errors: KeyRequired, BadInput, AuthenticationFailed (EBADMSG). */
    [[nodiscard]] Result<Received> receive(std::span<std::byte> out);

    /** A second operation socket with a copy of this one's state. */
    [[nodiscard]] Result<OpSocket> clone() const { return acceptFrom(m_fd, m_name); }

    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    OpSocket(SocketFd fd, std::string name)
        : m_fd(std::move(fd))
        , m_name(std::move(name))
    {
    }

    SocketFd m_fd;
    std::string m_name;
};

} // namespace cipherscope::afalg
