// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/kernelabi.h"
#include "support/imitatedkernel.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <set>
#include <string>
#include <vector>

namespace cipherscope::testing {

/**
 * A kernel that never leaves the process: keeps what it was given, answers as it was told to, and counts the
 * descriptors that it gave and got back. Used by one thread.
 */
class ScriptedSystemCalls final : public ImitatedKernel {
public:
    enum class Call { Socket, Bind, SetKey, Accept, Send, Receive };

    struct Sent {
        int fd = -1;
        std::vector<std::byte> data;
        int flags = 0;
    };
    struct Answer {
        std::vector<std::byte> data;
        int flags = 0; ///< As the kernel gives them back in msg_flags.
    };

    /** After `good` calls that succeed, the next `times` fail with `systemError`. */
    void fail(Call call, int systemError, int times = 1, int good = 0)
    {
        std::deque<int> &plan = m_plans[static_cast<std::size_t>(call)];
        plan.insert(plan.end(), static_cast<std::size_t>(good), 0);
        plan.insert(plan.end(), static_cast<std::size_t>(times), systemError);
    }

    [[nodiscard]] int countOf(Call call) const { return m_counts[static_cast<std::size_t>(call)]; }
    /** Descriptors that were given and not closed. */
    [[nodiscard]] std::size_t openCount() const { return m_open.size(); }
    /** Everything sent, whatever the pieces. */
    [[nodiscard]] std::vector<std::byte> sentBytes() const
    {
        std::vector<std::byte> all;
        for (const Sent &piece : sent)
            all.insert(all.end(), piece.data.begin(), piece.data.end());
        return all;
    }

    int socket(int family, int type, int protocol) override
    {
        socketArguments = { family, type, protocol };
        return answered(Call::Socket) ? newDescriptor() : -1;
    }

    int bind(int fd, const sockaddr *address, socklen_t length) override
    {
        if (!isOpen(fd) || !answered(Call::Bind))
            return -1;
        const auto *bytes = reinterpret_cast<const std::byte *>(address);
        boundAddress.assign(bytes, bytes + length);
        return 0;
    }

    int setsockopt(int fd, int level, int option, const void *value, socklen_t length) override
    {
        if (!isOpen(fd) || !answered(Call::SetKey))
            return -1;
        optionArguments = { level, option };
        const auto *bytes = static_cast<const std::byte *>(value);
        key.assign(bytes, bytes + length);
        return 0;
    }

    int accept4(int fd, int flags) override
    {
        acceptFlags = flags;
        return isOpen(fd) && answered(Call::Accept) ? newDescriptor() : -1;
    }

    ssize_t sendmsg(int fd, const msghdr *message, int flags) override
    {
        if (!isOpen(fd) || !answered(Call::Send))
            return -1;
        const iovec &part = message->msg_iov[0];
        const std::size_t taken = std::min(part.iov_len, largestSend);
        const auto *bytes = static_cast<const std::byte *>(part.iov_base);
        sent.push_back({ fd, { bytes, bytes + taken }, flags });
        return static_cast<ssize_t>(taken);
    }

    ssize_t recvmsg(int fd, msghdr *message, int /*flags*/) override
    {
        if (!isOpen(fd) || !answered(Call::Receive))
            return -1;
        const Answer answer = answers.empty() ? Answer() : answers.front();
        if (!answers.empty())
            answers.pop_front();
        const iovec &part = message->msg_iov[0];
        const std::size_t given = std::min(part.iov_len, answer.data.size());
        if (given > 0)
            std::memcpy(part.iov_base, answer.data.data(), given);
        message->msg_flags = answer.flags | (given < answer.data.size() ? MSG_TRUNC : 0);
        return static_cast<ssize_t>(given);
    }

    int close(int fd) override
    {
        badCloses += m_open.erase(fd) == 1 ? 0 : 1;
        // As the real one may: nobody may take this for the failure of the call before it.
        errno = EIO;
        return 0;
    }

    std::size_t largestSend = static_cast<std::size_t>(-1); ///< What one send takes at most, in bytes.
    std::deque<Answer> answers; ///< Of the receives to come; then nothing.

    std::array<int, 3> socketArguments{};
    std::array<int, 2> optionArguments{};
    int acceptFlags = 0;
    std::vector<std::byte> boundAddress;
    std::vector<std::byte> key;
    std::vector<Sent> sent;
    int badCloses = 0; ///< Of descriptors that were not open.

private:
    bool isOpen(int fd)
    {
        errno = EBADF;
        return m_open.contains(fd);
    }

    bool answered(Call call)
    {
        ++m_counts[static_cast<std::size_t>(call)];
        std::deque<int> &plan = m_plans[static_cast<std::size_t>(call)];
        if (plan.empty())
            return true;
        errno = plan.front();
        plan.pop_front();
        return errno == 0;
    }

    int newDescriptor()
    {
        m_open.insert(m_next);
        return m_next++;
    }

    std::array<std::deque<int>, 6> m_plans;
    std::array<int, 6> m_counts{};
    std::set<int> m_open;
    int m_next = 1'000'000; ///< Beyond any real descriptor.
};

} // namespace cipherscope::testing
