// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <sys/socket.h>

// The numbers of the kernel's user space crypto interface (include/uapi/linux/if_alg.h). They are spelled out
// here because <linux/if_alg.h> and the libc's AF_ALG and SOL_ALG are missing on some systems, and older
// headers lack the newer options. The values are kernel ABI and never change.

namespace cipherscope::afalg {

inline constexpr int familyAlg = 38; ///< AF_ALG
inline constexpr int levelAlg = 279; ///< SOL_ALG

inline constexpr int optionSetKey = 1; ///< ALG_SET_KEY

/** `struct sockaddr_alg` with the name field that kernels from 4.12 on accept (they take up to 128 bytes). */
struct SockAddrAlg {
    std::uint16_t family;
    char type[14];
    std::uint32_t feature;
    std::uint32_t mask;
    char name[128];
};
static_assert(sizeof(SockAddrAlg) == 2 + 14 + 4 + 4 + 128);

/** The length of the name field in the original structure; a shorter name is passed in that form to any
 * kernel. */
inline constexpr unsigned classicNameSize = 64;

} // namespace cipherscope::afalg
