// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/scrypt.h"

#include "formats/age/libcrypto.h"

#include <algorithm>
#include <array>
#include <limits>
#include <openssl/err.h>

namespace cipherscope::age {

namespace {

constexpr const char *name = "scrypt";
constexpr int measuredWorkFactor = 14; // about a sixteenth of what a desktop computes in a second
constexpr double tolerance = 1.4; // rounds 2^logN to the nearest power rather than down

} // namespace

ScryptCost ageScryptCost(int logN)
{
    return { std::uint64_t{ 1 } << static_cast<unsigned>(std::clamp(logN, 1, highestWorkFactor)), 8, 1 };
}

std::uint64_t scryptMemory(const ScryptCost &cost)
{
    // As libcrypto counts it: the blocks of RFC 7914's V, X and T, and B.
    return 128 * cost.r * (cost.n + 2) + 128 * cost.r * cost.p;
}

Result<SecretBytes> scrypt(const SecretBytes &passphrase, std::span<const std::byte> salt,
                           const ScryptCost &cost, std::size_t size)
{
    static constexpr char nothing = 0;
    const char *text =
        passphrase.isEmpty() ? &nothing : reinterpret_cast<const char *>(passphrase.view().data());
    const auto derived = [&](std::uint64_t maximum, unsigned char *out) {
        return EVP_PBE_scrypt(text, passphrase.size(), libcrypto::bytesOf(salt), salt.size(), cost.n, cost.r,
                              cost.p, maximum, out, size)
            == 1;
    };
    // Without a place for the key, libcrypto only looks at the cost.
    if (!derived(std::numeric_limits<std::uint64_t>::max(), nullptr)) {
        ERR_clear_error();
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, name,
                                          phrase("Error", "it does not take this cost")));
    }
    SecretBytes key(size);
    // Its limit of 32 MiB would refuse even 2^15.
    if (!derived(scryptMemory(cost), libcrypto::bytesOf(key.writable()))) {
        ERR_clear_error();
        const std::uint64_t mebibytes = scryptMemory(cost) >> 20U;
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, name,
                                          { phrase("Error", "it needs %1 MiB of memory"), mebibytes }));
    }
    return key;
}

std::chrono::duration<double> measureScrypt(int logN)
{
    static constexpr std::array<std::byte, 16> salt{};
    const auto start = std::chrono::steady_clock::now();
    (void)scrypt(SecretBytes(salt), salt, ageScryptCost(logN), 32);
    return std::chrono::steady_clock::now() - start;
}

int calibrateWorkFactor(std::chrono::duration<double> target, const ScryptClock &clock)
{
    // The first run pays for the memory's pages as later ones do, but also for loading the algorithm: the
    // better counts.
    const auto measured = std::min(clock(measuredWorkFactor), clock(measuredWorkFactor));
    int chosen = lowestChosenWorkFactor;
    const auto expected = [measured](int logN) {
        return measured * static_cast<double>(1U << static_cast<unsigned>(logN - measuredWorkFactor));
    };
    while (chosen < highestChosenWorkFactor && expected(chosen + 1) <= target * tolerance)
        ++chosen;
    return chosen;
}

} // namespace cipherscope::age
