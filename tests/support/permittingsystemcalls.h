// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/kernelabi.h"
#include "support/imitatedkernel.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <functional>
#include <string>
#include <utility>

namespace cipherscope::testing {

/** A kernel that answers sockets and binds by a rule, and gives every message the same digest. Thread-safe if
 * the rule is. */
class PermittingSystemCalls final : public ImitatedKernel {
public:
    /** The errno of a bind, 0 for success, by the type ("hash") and the name. */
    using Rule = std::function<int(const std::string &type, const std::string &name)>;

    explicit PermittingSystemCalls(Rule rule, int socketError = 0)
        : m_rule(std::move(rule))
        , m_socketError(socketError)
    {
    }

    int socket(int /*family*/, int /*type*/, int /*protocol*/) override
    {
        errno = m_socketError;
        return m_socketError == 0 ? m_next++ : -1;
    }

    int bind(int /*fd*/, const sockaddr *address, socklen_t length) override
    {
        // A short name comes in the shorter form of the address: the rest stays zero.
        afalg::SockAddrAlg algorithm{};
        std::memcpy(&algorithm, address, std::min<std::size_t>(length, sizeof algorithm));
        ++m_binds;
        errno = m_rule(algorithm.type, algorithm.name);
        return errno == 0 ? 0 : -1;
    }

    int setsockopt(int, int, int, const void *, socklen_t) override { return 0; }
    int accept4(int, int) override { return m_next++; }
    ssize_t sendmsg(int, const msghdr *message, int) override
    {
        return static_cast<ssize_t>(message->msg_iov[0].iov_len);
    }
    /** A digest of 32 zero bytes. */
    ssize_t recvmsg(int, msghdr *message, int) override
    {
        const std::size_t given = std::min<std::size_t>(message->msg_iov[0].iov_len, 32);
        std::memset(message->msg_iov[0].iov_base, 0, given);
        return static_cast<ssize_t>(given);
    }
    int close(int) override { return 0; }

    [[nodiscard]] int bindCount() const { return m_binds; }

private:
    const Rule m_rule;
    const int m_socketError;
    std::atomic<int> m_next = 1'000'000; ///< Beyond any real descriptor.
    std::atomic<int> m_binds = 0;
};

} // namespace cipherscope::testing
