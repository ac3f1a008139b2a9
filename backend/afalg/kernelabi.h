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
inline constexpr int controlSetIv = 2; ///< ALG_SET_IV: struct af_alg_iv {u32 length; the bytes}
inline constexpr int controlSetOperation = 3; ///< ALG_SET_OP: u32
inline constexpr int controlSetAadSize = 4; ///< ALG_SET_AEAD_ASSOCLEN: u32
inline constexpr int optionSetTagSize = 5; ///< ALG_SET_AEAD_AUTHSIZE: the option's length is the size
inline constexpr int optionSetEntropy = 6; ///< ALG_SET_DRBG_ENTROPY, Linux 5.10
inline constexpr int optionSetKeyBySerial = 7; ///< ALG_SET_KEY_BY_KEY_SERIAL, Linux 6.2: i32

inline constexpr std::uint32_t operationDecrypt = 0; ///< ALG_OP_DECRYPT
inline constexpr std::uint32_t operationEncrypt = 1; ///< ALG_OP_ENCRYPT

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
