// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cerrno>
#include <cstddef>
#include <exception>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <thread>

namespace cipherscope::testing {

/** From now on this thread, and what it starts, has no file system that makes files without a name
 * (seccomp(2)). False where such a filter is not to be had. */
inline bool refuseTmpfile()
{
    // On any machine whose integers begin with their low bytes: the flags are openat()'s third argument.
    constexpr unsigned flags = offsetof(seccomp_data, args) + 2 * sizeof(std::uint64_t);
    constexpr unsigned tmpfile = O_TMPFILE & ~O_DIRECTORY;
    std::array program{
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 3),
        sock_filter BPF_STMT(BPF_LD | BPF_W | BPF_ABS, flags),
        sock_filter BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, tmpfile, 0, 1),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EOPNOTSUPP),
        sock_filter BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter{ program.size(), program.data() };
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/** Calls a function where files without a name are refused, if wanted. False if that cannot be had. */
template <typename Function> bool withTmpfile(bool isRefused, const Function &function)
{
    if (!isRefused) {
        function();
        return true;
    }
    bool isPossible = false;
    std::thread([&] { // The filter cannot be taken off again.
        isPossible = refuseTmpfile();
        if (isPossible)
            function();
    })
        .join();
    return isPossible;
}

} // namespace cipherscope::testing
