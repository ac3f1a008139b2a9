// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/controlmessage.h"
#include "afalg/socketfd.h"
#include "core/error.h"

#include <cstddef>
#include <span>
#include <string>

namespace cipherscope::afalg {

/** Whether more data of the same message follows (MSG_MORE). */
enum class More { No, Yes };

/** Memory as sendmsg() and recvmsg() take it. */
[[nodiscard]] inline iovec ioPart(std::span<const std::byte> data)
{
    return { const_cast<std::byte *>(data.data()), data.size() };
}

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

    /** One recv() of at most `out`: its size, for what has no end that could be cut off. Errors: as
     * receive(). */
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> out);

    /** What a send that does not wait brought. */
    struct Sent {
        std::size_t size = 0; ///< In bytes.
        bool noRoom = false; ///< The send buffer was full (EAGAIN), and nothing was taken.
    };

    /**
     * One sendmsg() that does not wait, of `control` and the data of all `parts`. The kernel ends the message
     * only if it took all of it and `more` is No. Errors: KeyRequired, BadInput (EINVAL: an IV of another
     * size, or a new message before the old one is read out).
     */
    [[nodiscard]] Result<Sent> sendSome(ControlMessage *control, std::span<iovec> parts, More more);

    /**
     * One recvmsg() for the whole answer to a request, of which `size` bytes must come. Errors: as
     * receiveNow(); Truncated; BadInput (ENOMEM: the kernel charges its lists of pages to
     * net.core.optmem_max, which a large request exhausts before it fills the buffers; the request is still
     * queued).
     */
    [[nodiscard]] Result<void> receiveAnswer(std::span<iovec> parts, std::size_t size);

    /** One recvmsg() into all `parts`, which does not wait: what is asked for has been sent. Errors: as
     * receive(). */
    [[nodiscard]] Result<std::size_t> receiveNow(std::span<iovec> parts);

    /** Waits until the kernel takes data again. Errors: Internal (it does not within ten seconds). */
    [[nodiscard]] Result<void> waitForRoom();

    /**
     * Enlarges both buffers until `size` bytes fit into each, as far as the system lets this process
     * (net.core.wmem_max and rmem_max). Returns how many fit now, in bytes; it is remembered.
     */
    [[nodiscard]] Result<std::size_t> makeRoom(std::size_t size);

    /** The same, when nothing less will do. Errors: BadInput, whose detail names the limit. */
    [[nodiscard]] Result<void> makeRoomForAll(std::size_t size);

    /**
     * Sends a whole message at once, so that it is one request; waits at most for memory, never for a reader.
     * There must be room for it, and nothing queued. Errors: as sendSome(); BadInput (the kernel took a
     * part).
     */
    [[nodiscard]] Result<void> sendRequest(ControlMessage &control, std::span<iovec> parts);

    /** A second operation socket with a copy of this one's state. */
    [[nodiscard]] Result<OpSocket> clone() const { return acceptFrom(m_fd, m_name); }

    [[nodiscard]] const std::string &name() const { return m_name; }

    /** For what no function here does: a call of the table with the descriptor. */
    [[nodiscard]] int descriptor() const { return m_fd.get(); }
    [[nodiscard]] SystemCalls &calls() const { return m_fd.calls(); }

private:
    OpSocket(SocketFd fd, std::string name)
        : m_fd(std::move(fd))
        , m_name(std::move(name))
    {
    }

    [[nodiscard]] Result<std::size_t> bufferSize(int option);
    [[nodiscard]] Result<void> readRoom();

    SocketFd m_fd;
    std::string m_name;
    std::size_t m_room = 0; ///< Of both buffers; 0: not asked yet.
};

} // namespace cipherscope::afalg
