// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"

namespace cipherscope::afalg {

/** Owns one socket and closes it through the table of calls that opened it. */
class SocketFd final {
public:
    SocketFd(SystemCalls &calls, int fd)
        : m_calls(&calls)
        , m_fd(fd)
    {
    }
    SocketFd(SocketFd &&other) noexcept;
    SocketFd &operator=(SocketFd &&other) noexcept;
    SocketFd(const SocketFd &) = delete;
    SocketFd &operator=(const SocketFd &) = delete;
    ~SocketFd();

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] SystemCalls &calls() const { return *m_calls; }

private:
    void close() noexcept;

    SystemCalls *m_calls;
    int m_fd;
};

} // namespace cipherscope::afalg
