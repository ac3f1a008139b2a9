// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "afalg/socketfd.h"

#include <utility>

namespace cipherscope::afalg {

SocketFd::SocketFd(SocketFd &&other) noexcept
    : m_calls(other.m_calls)
    , m_fd(std::exchange(other.m_fd, -1))
{
}

SocketFd &SocketFd::operator=(SocketFd &&other) noexcept
{
    if (this != &other) {
        close();
        m_calls = other.m_calls;
        m_fd = std::exchange(other.m_fd, -1);
    }
    return *this;
}

SocketFd::~SocketFd()
{
    close();
}

void SocketFd::close() noexcept
{
    if (m_fd >= 0)
        m_calls->close(m_fd);
}

} // namespace cipherscope::afalg
