// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <poll.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/uio.h>

namespace cipherscope::afalg {

/**
 * The one place through which every system call on an AF_ALG socket passes. Replaced by a table that writes a
 * log, or, in tests, by one that fails on demand. Each function has the contract of its manual page in
 * section 2: what it returns, and errno on -1. The default implementation calls the system.
 */
class SystemCalls {
public:
    SystemCalls() = default;
    SystemCalls(const SystemCalls &) = delete;
    SystemCalls &operator=(const SystemCalls &) = delete;
    virtual ~SystemCalls();

    virtual int socket(int family, int type, int protocol);
    virtual int bind(int fd, const sockaddr *address, socklen_t length);
    virtual int setsockopt(int fd, int level, int option, const void *value, socklen_t length);
    virtual int getsockopt(int fd, int level, int option, void *value, socklen_t *length);
    virtual int accept4(int fd, int flags);
    virtual ssize_t send(int fd, const void *data, std::size_t size, int flags);
    virtual ssize_t recv(int fd, void *data, std::size_t size, int flags);
    virtual ssize_t sendmsg(int fd, const msghdr *message, int flags);
    virtual ssize_t recvmsg(int fd, msghdr *message, int flags);
    virtual int poll(pollfd *fds, nfds_t count, int timeoutMilliseconds);
    virtual int close(int fd);

    // For the zero-copy experiment alone: zerocopy.h.
    virtual int pipe2(int ends[2], int flags);
    virtual ssize_t vmsplice(int fd, const iovec *parts, std::size_t count, unsigned flags);
    virtual ssize_t splice(int from, int to, std::size_t size, unsigned flags);
};

/** The system's own calls. Lives as long as the process. */
[[nodiscard]] SystemCalls &realSystemCalls();

} // namespace cipherscope::afalg
