// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/kernelabi.h"
#include "support/imitatedkernel.h"

#include <cerrno>
#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <utility>

namespace cipherscope::testing {

/**
 * A kernel that knows some names: bind() answers by type and name, everything else fails with EOPNOTSUPP. For
 * what only asks what can be reached; ScriptedSystemCalls is the one for what sends and receives.
 * Thread-safe.
 */
class FakeSystemCalls final : public ImitatedKernel {
public:
    int socketError = 0; ///< errno of every socket(); 0: it succeeds.
    int otherwise = ENOENT; ///< errno of a bind to a name that was not mentioned.
    std::function<void(const std::string &type, const std::string &name)>
        onBind; ///< Called before each answer.

    /** From now on a bind succeeds, or fails with `systemError`. */
    void answer(const std::string &type, const std::string &name, int systemError = 0)
    {
        const std::lock_guard lock(m_mutex);
        m_answers[{ type, name }] = systemError;
    }

    [[nodiscard]] int bindsTo(const std::string &type, const std::string &name) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_counts.find({ type, name });
        return found == m_counts.end() ? 0 : found->second;
    }
    [[nodiscard]] int binds() const
    {
        const std::lock_guard lock(m_mutex);
        int sum = 0;
        for (const auto &[key, count] : m_counts)
            sum += count;
        return sum;
    }
    /** Descriptors that were given and not closed. */
    [[nodiscard]] std::size_t openCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_open.size();
    }

    int socket(int family, int /*type*/, int /*protocol*/) override
    {
        const std::lock_guard lock(m_mutex);
        if (family != afalg::familyAlg || socketError != 0)
            return failed(socketError != 0 ? socketError : EAFNOSUPPORT);
        m_open.insert(++m_lastDescriptor);
        return m_lastDescriptor;
    }

    int bind(int fd, const sockaddr *address, socklen_t /*length*/) override
    {
        const auto *alg = reinterpret_cast<const afalg::SockAddrAlg *>(address);
        const std::pair<std::string, std::string> key(alg->type, alg->name);
        if (onBind)
            onBind(key.first, key.second);
        const std::lock_guard lock(m_mutex);
        if (!m_open.contains(fd))
            return failed(EBADF);
        ++m_counts[key];
        const auto found = m_answers.find(key);
        const int error = found == m_answers.end() ? otherwise : found->second;
        return error == 0 ? 0 : failed(error);
    }

    int setsockopt(int, int, int, const void *, socklen_t) override { return failed(EOPNOTSUPP); }
    int accept4(int, int) override { return failed(EOPNOTSUPP); }
    ssize_t sendmsg(int, const msghdr *, int) override { return failed(EOPNOTSUPP); }
    ssize_t recvmsg(int, msghdr *, int) override { return failed(EOPNOTSUPP); }

    int close(int fd) override
    {
        const std::lock_guard lock(m_mutex);
        m_open.erase(fd);
        return 0;
    }

private:
    static int failed(int error)
    {
        errno = error;
        return -1;
    }

    mutable std::mutex m_mutex;
    std::map<std::pair<std::string, std::string>, int> m_answers;
    std::map<std::pair<std::string, std::string>, int> m_counts;
    std::set<int> m_open;
    int m_lastDescriptor = 1000;
};

} // namespace cipherscope::testing
