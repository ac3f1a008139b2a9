// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cipherscope::catalog {

/** What a type of entry means to user space. Unknown types of future kernels are `Other`; their text is kept.
 */
enum class EntryType { Hash, Skcipher, Aead, Rng, Cipher, Compression, Akcipher, Kpp, Sig, Larval, Other };

/**
 * One block of /proc/crypto (crypto/proc.c): an implementation ("driver") of an algorithm ("name").
 * `fields` holds every line in its order, the known ones too, so that nothing a kernel prints is lost.
 */
struct CryptoEntry {
    std::string name; ///< The generic name, "gcm(aes)".
    std::string driver; ///< The implementation, "generic-gcm-aesni"; what a bind may ask for precisely.
    std::string module; ///< The module's name, or "kernel" if built in.
    std::string
        type; ///< The kernel's own word: "shash", "skcipher", "larval"...; empty if the block ended early.
    EntryType kind = EntryType::Other;
    std::optional<int> priority; ///< The highest wins.
    std::optional<int> refcount;
    std::string selftest; ///< "passed", or "unknown" while it has not run.
    bool internal = false; ///< For other kernel code only: never bound from user space.
    bool async = false;
    std::optional<bool> fips; ///< Whether FIPS mode allows it; kernels print the line in FIPS mode only.
    std::vector<std::pair<std::string, std::string>> fields;

    /** The value of a field by its /proc/crypto key ("blocksize", "min keysize"), if the kernel printed it.
     */
    [[nodiscard]] std::optional<std::string_view> field(std::string_view key) const;
    /** The same as a number; nullopt if absent or not a decimal number that fits. */
    [[nodiscard]] std::optional<std::int64_t> number(std::string_view key) const;

    bool operator==(const CryptoEntry &) const = default;
};

/** The kind that a `type` line of /proc/crypto stands for ("ahash", "shash" and "hash" are all Hash). */
[[nodiscard]] EntryType entryType(std::string_view type);

/** Whether its self-test has passed: only then does the kernel give it to anyone. */
[[nodiscard]] bool selfTestPassed(const CryptoEntry &entry);

} // namespace cipherscope::catalog
