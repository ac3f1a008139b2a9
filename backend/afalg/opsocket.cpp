// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/opsocket.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <unistd.h>
#include <utility>

namespace cipherscope::afalg {

Result<OpSocket> OpSocket::acceptFrom(const SocketFd &parent, std::string name)
{
    int accepted = -1;
    do {
        accepted = parent.calls().accept4(parent.get(), SOCK_CLOEXEC);
    } while (accepted < 0 && errno == EINTR);
    if (accepted < 0)
        return std::unexpected(systemError(Step::Accept, errno, std::move(name)));
    return OpSocket(SocketFd(parent.calls(), accepted), std::move(name));
}

Result<void> OpSocket::send(std::span<const std::byte> data, More more)
{
    const int flags = (more == More::Yes ? MSG_MORE : 0) | MSG_NOSIGNAL;
    bool complete = false;
    while (!complete) {
        iovec part{ const_cast<std::byte *>(data.data()), data.size() };
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        const ssize_t sent = m_fd.calls().sendmsg(m_fd.get(), &message, flags);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0)
            return std::unexpected(systemError(Step::Send, errno, m_name));
        if (sent == 0 && !data.empty())
            return std::unexpected(plainError(ErrorCode::Truncated, Step::Send, m_name,
                                              phrase("Error", "the kernel took no data")));
        data = data.subspan(static_cast<std::size_t>(sent));
        complete = data.empty();
    }
    return {};
}

Result<OpSocket::Received> OpSocket::receive(std::span<std::byte> out)
{
    iovec part{ out.data(), out.size() };
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    ssize_t received = 0;
    do {
        received = m_fd.calls().recvmsg(m_fd.get(), &message, 0);
    } while (received < 0 && errno == EINTR);
    if (received < 0)
        return std::unexpected(systemError(Step::Receive, errno, m_name));
    return Received{ static_cast<std::size_t>(received), (message.msg_flags & MSG_TRUNC) != 0 };
}

Result<std::size_t> OpSocket::read(std::span<std::byte> out)
{
    ssize_t received = 0;
    do {
        received = m_fd.calls().recv(m_fd.get(), out.data(), out.size(), 0);
    } while (received < 0 && errno == EINTR);
    if (received < 0)
        return std::unexpected(systemError(Step::Receive, errno, m_name));
    return static_cast<std::size_t>(received);
}

Result<OpSocket::Sent> OpSocket::sendSome(ControlMessage *control, std::span<iovec> parts, More more)
{
    const int flags = (more == More::Yes ? MSG_MORE : 0) | MSG_NOSIGNAL | MSG_DONTWAIT;
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    if (control)
        control->attachTo(message);
    ssize_t sent = 0;
    do {
        sent = m_fd.calls().sendmsg(m_fd.get(), &message, flags);
    } while (sent < 0 && errno == EINTR);
    if (sent < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        return Sent{ 0, true };
    if (sent < 0)
        return std::unexpected(systemError(Step::Send, errno, m_name));
    return Sent{ static_cast<std::size_t>(sent), false };
}

Result<std::size_t> OpSocket::receiveNow(std::span<iovec> parts)
{
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = parts.size();
    ssize_t received = 0;
    do {
        received = m_fd.calls().recvmsg(m_fd.get(), &message, MSG_DONTWAIT);
    } while (received < 0 && errno == EINTR);
    if (received < 0)
        return std::unexpected(systemError(Step::Receive, errno, m_name));
    return static_cast<std::size_t>(received);
}

Result<void> OpSocket::waitForRoom()
{
    constexpr int milliseconds = 10'000;
    pollfd waiting{ m_fd.get(), POLLOUT, 0 };
    int ready = 0;
    do {
        ready = m_fd.calls().poll(&waiting, 1, milliseconds);
    } while (ready < 0 && errno == EINTR);
    if (ready < 0)
        return std::unexpected(systemError(Step::Send, errno, m_name));
    if (ready == 0)
        return std::unexpected(plainError(ErrorCode::Internal, Step::Send, m_name,
                                          phrase("Error", "the kernel takes no more data")));
    return {};
}

Result<std::size_t> OpSocket::bufferSize(int option)
{
    int size = 0;
    socklen_t length = sizeof size;
    if (m_fd.calls().getsockopt(m_fd.get(), SOL_SOCKET, option, &size, &length) < 0)
        return std::unexpected(systemError(Step::Accept, errno, m_name));
    // af_alg_sndbuf() and af_alg_rcvbuf(): whole pages, at least one.
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    return std::max(static_cast<std::size_t>(std::max(size, 0)) / page * page, page);
}

Result<void> OpSocket::readRoom()
{
    const Result<std::size_t> toSend = bufferSize(SO_SNDBUF);
    if (!toSend)
        return std::unexpected(toSend.error());
    const Result<std::size_t> toReceive = bufferSize(SO_RCVBUF);
    if (!toReceive)
        return std::unexpected(toReceive.error());
    m_room = std::min(*toSend, *toReceive);
    return {};
}

Result<std::size_t> OpSocket::makeRoom(std::size_t size)
{
    if (m_room == 0) {
        if (Result<void> read = readRoom(); !read)
            return std::unexpected(std::move(read.error()));
    }
    if (size <= m_room)
        return m_room;
    // socket(7): the kernel doubles the value, and cuts it at the system's maximum without an error.
    constexpr std::size_t most = std::numeric_limits<int>::max() / 2;
    const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
    const auto half = static_cast<int>(std::min(size / 2 + page, most));
    for (const int option : { SO_SNDBUF, SO_RCVBUF }) {
        if (m_fd.calls().setsockopt(m_fd.get(), SOL_SOCKET, option, &half, sizeof half) < 0)
            return std::unexpected(systemError(Step::Accept, errno, m_name));
    }
    if (Result<void> read = readRoom(); !read)
        return std::unexpected(std::move(read.error()));
    return m_room;
}

Result<void> OpSocket::makeRoomForAll(std::size_t size)
{
    const Result<std::size_t> room = makeRoom(size);
    if (!room)
        return std::unexpected(room.error());
    if (size > *room)
        return std::unexpected(plainError(
            ErrorCode::BadInput, Step::Send, m_name,
            Detail(phrase("Error",
                          "the message is one request of %1 bytes, and the kernel's socket buffers hold %2 "
                          "(net.core.wmem_max and rmem_max)"),
                   size, *room)));
    return {};
}

Result<void> OpSocket::sendRequest(ControlMessage &control, std::span<iovec> parts)
{
    std::size_t size = 0;
    for (const iovec &part : parts)
        size += part.iov_len;
    Result<Sent> sent = sendSome(&control, parts, More::No);
    if (sent && sent->noRoom) {
        // Nothing of ours is queued, so the kernel must be short of memory for a moment.
        if (Result<void> waited = waitForRoom(); !waited)
            return waited;
        sent = sendSome(&control, parts, More::No);
    }
    if (!sent)
        return std::unexpected(std::move(sent.error()));
    if (sent->size != size)
        return std::unexpected(plainError(
            ErrorCode::BadInput, Step::Send, m_name,
            Detail(phrase("Error", "the message is one request, and the kernel took %1 of its %2 bytes"),
                   sent->size, size)));
    return {};
}

Result<void> OpSocket::receiveAnswer(std::span<iovec> parts, std::size_t size)
{
    const Result<std::size_t> got = receiveNow(parts);
    if (!got) {
        Error error = got.error();
        if (error.systemError == ENOMEM) {
            error.code = ErrorCode::BadInput;
            error.detail = Detail(
                phrase("Error", "the kernel has no room for one request of %1 bytes (net.core.optmem_max)"),
                size);
        }
        return std::unexpected(std::move(error));
    }
    if (*got != size)
        return std::unexpected(
            plainError(ErrorCode::Truncated, Step::Receive, m_name,
                       Detail(phrase("Error", "the kernel gave %1 bytes, not %2"), *got, size)));
    return {};
}

} // namespace cipherscope::afalg
