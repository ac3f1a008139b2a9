// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/kernelabi.h"
#include "support/imitatedkernel.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace cipherscope::testing {

/** What Linux 6.1 of Debian 12 shows, shortened. */
inline constexpr const char *rngProcCrypto =
    "name         : stdrng\ndriver       : ansi_cprng\nmodule       : ansi_cprng\npriority     : 100\n"
    "refcnt       : 1\nselftest     : passed\ninternal     : no\ntype         : rng\nseedsize     : 32\n\n"
    "name         : jitterentropy_rng\ndriver       : jitterentropy_rng\nmodule       : jitterentropy_rng\n"
    "priority     : 100\nrefcnt       : 1\nselftest     : passed\ninternal     : no\ntype         : rng\n"
    "seedsize     : 0\n\n"
    "name         : stdrng\ndriver       : drbg_nopr_hmac_sha256\nmodule       : drbg\npriority     : 221\n"
    "refcnt       : 2\nselftest     : passed\ninternal     : no\ntype         : rng\nseedsize     : 0\n\n"
    "name         : stdrng\ndriver       : drbg_pr_ctr_aes128\nmodule       : drbg\npriority     : 200\n"
    "refcnt       : 1\nselftest     : passed\ninternal     : no\ntype         : rng\nseedsize     : 0\n\n";

/**
 * A kernel with rng algorithms and nothing else: at most 128 bytes a call, as crypto/algif_rng.c gives them.
 * What a bound socket was seeded with is what its bytes are made of, once for all that were accepted from it.
 * Thread-safe.
 */
class RngKernel final : public ImitatedKernel {
public:
    std::set<std::string> names{ "stdrng", "drbg_nopr_hmac_sha256", "jitterentropy_rng", "ansi_cprng",
                                 "test_rng" }; ///< The last is in no /proc/crypto.
    int otherwise = ENOENT; ///< errno of a bind to another name.
    int socketError = 0; ///< errno of every socket(); 0: it succeeds.
    int entropyError = ENOPROTOOPT; ///< errno of ALG_SET_DRBG_ENTROPY; 0: it succeeds.
    int additionalInputError = EOPNOTSUPP; ///< errno of a send; 0: it succeeds.
    std::size_t shortestKey = 0; ///< A shorter one is refused with EINVAL.
    std::function<int()> onReceive; ///< Before each receive; its errno, or 0.

    std::atomic<int> receives = 0;
    std::atomic<std::size_t> largestReceive = 0;

    [[nodiscard]] std::vector<std::vector<std::byte>> keys() const
    {
        const std::lock_guard lock(m_mutex);
        return m_keys;
    }
    /** What was set and sent, in its order: "entropy", "key", "input". */
    [[nodiscard]] std::vector<std::string> steps() const
    {
        const std::lock_guard lock(m_mutex);
        return m_steps;
    }
    [[nodiscard]] std::size_t openCount() const
    {
        const std::lock_guard lock(m_mutex);
        return m_states.size();
    }

    int socket(int family, int /*type*/, int /*protocol*/) override
    {
        if (family != afalg::familyAlg || socketError != 0)
            return failed(socketError != 0 ? socketError : EAFNOSUPPORT);
        return newDescriptor(std::make_shared<State>());
    }

    int bind(int /*fd*/, const sockaddr *address, socklen_t /*length*/) override
    {
        const auto *alg = reinterpret_cast<const afalg::SockAddrAlg *>(address);
        return alg->type == std::string("rng") && names.contains(alg->name) ? 0 : failed(otherwise);
    }

    int setsockopt(int fd, int /*level*/, int option, const void *value, socklen_t length) override
    {
        const std::lock_guard lock(m_mutex);
        const std::span bytes(static_cast<const std::byte *>(value), length);
        if (option == afalg::optionSetEntropy) {
            if (entropyError != 0 || bytes.size() > 128)
                return failed(entropyError != 0 ? entropyError : EMSGSIZE);
            m_steps.emplace_back("entropy");
            return 0;
        }
        m_steps.emplace_back("key");
        if (bytes.size() < shortestKey)
            return failed(EINVAL);
        m_keys.emplace_back(bytes.begin(), bytes.end());
        std::vector<unsigned> numbers;
        for (const std::byte byte : bytes)
            numbers.push_back(std::to_integer<unsigned>(byte));
        std::seed_seq seed(numbers.begin(), numbers.end());
        m_states.at(fd)->generator.seed(seed);
        m_states.at(fd)->isSeeded = true;
        return 0;
    }

    int accept4(int fd, int /*flags*/) override { return newDescriptor(stateOf(fd)); }

    ssize_t sendmsg(int /*fd*/, const msghdr *message, int /*flags*/) override
    {
        const std::lock_guard lock(m_mutex);
        m_steps.emplace_back("input");
        return additionalInputError == 0 ? static_cast<ssize_t>(message->msg_iov[0].iov_len)
                                         : failed(additionalInputError);
    }

    ssize_t recvmsg(int fd, msghdr *message, int /*flags*/) override
    {
        ++receives;
        if (const int error = onReceive ? onReceive() : 0; error != 0)
            return failed(error);
        const std::shared_ptr<State> state = stateOf(fd);
        const std::lock_guard lock(state->mutex);
        if (!state->isSeeded)
            return failed(EINVAL);
        const std::size_t size = std::min<std::size_t>(message->msg_iov[0].iov_len, 128);
        largestReceive = std::max(largestReceive.load(), message->msg_iov[0].iov_len);
        auto *bytes = static_cast<std::byte *>(message->msg_iov[0].iov_base);
        std::generate_n(bytes, size,
                        [&state] { return static_cast<std::byte>(state->generator() >> 24U & 0xffU); });
        message->msg_flags = 0;
        return static_cast<ssize_t>(size);
    }

    int close(int fd) override
    {
        const std::lock_guard lock(m_mutex);
        m_states.erase(fd);
        return 0;
    }

private:
    struct State {
        std::mutex mutex;
        std::mt19937 generator;
        bool isSeeded = false;
    };

    static int failed(int error)
    {
        errno = error;
        return -1;
    }
    std::shared_ptr<State> stateOf(int fd)
    {
        const std::lock_guard lock(m_mutex);
        return m_states.at(fd);
    }
    int newDescriptor(std::shared_ptr<State> state)
    {
        const std::lock_guard lock(m_mutex);
        m_states.emplace(++m_last, std::move(state));
        return m_last;
    }

    mutable std::mutex m_mutex;
    std::map<int, std::shared_ptr<State>> m_states;
    std::vector<std::vector<std::byte>> m_keys;
    std::vector<std::string> m_steps;
    int m_last = 1'000'000; ///< Beyond any real descriptor.
};

} // namespace cipherscope::testing
