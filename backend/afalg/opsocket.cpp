// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/opsocket.h"

#include <cerrno>
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
            return std::unexpected(
                plainError(ErrorCode::Truncated, Step::Send, m_name, "the kernel took no data"));
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

} // namespace cipherscope::afalg
