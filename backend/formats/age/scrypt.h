// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>

namespace cipherscope::age {

/** log2 of the work factor: what we write at least, what we write at most when it is chosen by time (1 GiB of
 * memory), what we accept by default (4 GiB), and what can be asked for at all. */
inline constexpr int lowestChosenWorkFactor = 15;
inline constexpr int highestChosenWorkFactor = 20;
inline constexpr int defaultWorkFactorLimit = 22;
inline constexpr int highestWorkFactor = 30;

/** N and r and p of RFC 7914. */
struct ScryptCost {
    std::uint64_t n = 1U << 15U; ///< A power of 2.
    std::uint64_t r = 8;
    std::uint64_t p = 1;
};

/** What a file with this work factor needs: N is 2^logN, r 8, p 1. */
[[nodiscard]] ScryptCost ageScryptCost(int logN);

/** In bytes: about 128 * N * r. */
[[nodiscard]] std::uint64_t scryptMemory(const ScryptCost &cost);

/**
 * scrypt (RFC 7914). It cannot be stopped on its way. Errors: BadInput, for a cost that scrypt does not have
 * and for one that needs more memory than the system gives.
 */
[[nodiscard]] Result<SecretBytes> scrypt(const SecretBytes &passphrase, std::span<const std::byte> salt,
                                         const ScryptCost &cost, std::size_t size);

/** How long scrypt takes with this log2 of the work factor. */
using ScryptClock = std::function<std::chrono::duration<double>(int logN)>;

/** Runs it and looks at the clock. */
[[nodiscard]] std::chrono::duration<double> measureScrypt(int logN);

/**
 * The largest log2 of the work factor with which scrypt takes no longer than about `target` on this machine,
 * from 15 to
 * 20. It takes a small part of that time to find out.
 */
[[nodiscard]] int calibrateWorkFactor(std::chrono::duration<double> target = std::chrono::seconds(1),
                                      const ScryptClock &clock = measureScrypt);

} // namespace cipherscope::age
