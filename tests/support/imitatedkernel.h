// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"

namespace cipherscope::testing {

/** What imitates a kernel: its send() and recv() are its sendmsg() and recvmsg(). */
class ImitatedKernel : public afalg::SystemCalls {
public:
    ssize_t send(int fd, const void *data, std::size_t size, int flags) override
    {
        iovec part{ const_cast<void *>(data), size };
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        return sendmsg(fd, &message, flags);
    }

    ssize_t recv(int fd, void *data, std::size_t size, int flags) override
    {
        iovec part{ data, size };
        msghdr message{};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        return recvmsg(fd, &message, flags);
    }
};

} // namespace cipherscope::testing
