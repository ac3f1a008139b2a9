// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::engine {

/**
 * The names under which one hash is known to the programs that write and read checksum files.
 * Sources: coreutils 9.1, OpenSSL 3.0, RHash 1.4.3 and hashdeep 4.4, asked; testmgr.c for the kernel's.
 */
struct HashName {
    std::string_view kernel; ///< /proc/crypto: "sha3-256"
    std::string_view label; ///< For people: "SHA3-256"
    std::string_view tag; ///< BSD tag as coreutils or, where it has none, rhash writes it: "SHA3-256"
    std::string_view openSsl; ///< OpenSSL 3's name, also its `dgst` tag: "SHA2-256"; empty if it has none.
    std::string_view extension; ///< Of checksum files, without the dot: "sha3-256"
    std::size_t digestSize = 0; ///< In bytes.
};

/** Every unkeyed hash that both the kernel and a common checksum program know, the common ones first. */
[[nodiscard]] std::span<const HashName> knownHashes();

/** By kernel name; nullptr if unknown. */
[[nodiscard]] const HashName *hashByKernelName(std::string_view kernel);

/**
 * By any tag or label that programs write ("SHA256", "SHA2-256", "sha-256"), ignoring case, hyphens and
 * underscores; nullptr if unknown, as "SHA512/256" and "TIGER" are.
 */
[[nodiscard]] const HashName *hashByTag(std::string_view tag);

/**
 * All with this digest size in bytes, in the order of knownHashes(): more than one means that the length
 * alone does not decide.
 */
[[nodiscard]] std::vector<const HashName *> hashesByDigestSize(std::size_t bytes);

/** "hmac(sha256)" for "sha256". */
[[nodiscard]] std::string hmacName(std::string_view hash);

} // namespace cipherscope::engine
