// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::engine {

/** The names under which one hash is known to the programs that write and read checksum files. */
struct HashName {
    std::string_view kernel; ///< /proc/crypto: "sha3-256"
    std::string_view label; ///< For people: "SHA3-256"
    std::string_view tag; ///< BSD tag as coreutils and rhash write it: "SHA3-256"
    std::string_view openSsl; ///< OpenSSL 3 fetch name, also its `dgst` tag: "SHA3-256", for sha256 "SHA2-256"
    std::string_view extension; ///< Of checksum files, without the dot: "sha3"
    std::size_t digestSize = 0; ///< In bytes.
};

/** Every hash with a fixed digest size that both people and the kernel know, the common ones first. */
[[nodiscard]] std::span<const HashName> knownHashes();

/** By kernel name; nullptr if unknown. */
[[nodiscard]] const HashName *hashByKernelName(std::string_view kernel);

/** By any tag or label that programs write ("SHA256", "SHA2-256", "sha-256"), ignoring case; nullptr if unknown. */
[[nodiscard]] const HashName *hashByTag(std::string_view tag);

/** By a checksum file's extension or its base name's start ("sha256", "SHA256SUMS"), ignoring case; nullptr if it names none. */
[[nodiscard]] const HashName *hashByFileName(std::string_view fileName);

/** All with this digest size in bytes: more than one means that the length alone does not decide. */
[[nodiscard]] std::vector<const HashName *> hashesByDigestSize(std::size_t bytes);

/** "hmac(sha256)" for "sha256". */
[[nodiscard]] std::string hmacName(std::string_view hash);

} // namespace cipherscope::engine
