// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace cipherscope::randomness {

/** The tests of FIPS 140-2, section 4.9.1 (before change notice 2 took the first four out), and the
 * continuous test of section 4.9.2 on 32 bits. */
enum class FipsTest { Monobit, Poker, Runs, LongRun, Continuous };

inline constexpr std::size_t fipsTestCount = 5;
inline constexpr std::size_t fipsBlockSize = 2500; ///< 20,000 bits.

/** The intervals that a block must keep to, both ends allowed. */
struct FipsLimits {
    unsigned low;
    unsigned high;
};
inline constexpr FipsLimits onesLimits{ 9726, 10274 };
inline constexpr FipsLimits pokerLimits{ 1563176, 1576928 }; ///< Of the sum of squares; X from 2.16 to 46.17.
inline constexpr std::array<FipsLimits, 6> runLimits{
    FipsLimits{ 2315, 2685 }, FipsLimits{ 1114, 1386 }, FipsLimits{ 527, 723 },
    FipsLimits{ 240, 384 },   FipsLimits{ 103, 209 },   FipsLimits{ 103, 209 },
}; ///< Of runs of 1, 2, 3, 4, 5 and 6 or more bits, of zeros and of ones each.
inline constexpr unsigned longRun = 26; ///< A run of so many bits fails.

/** How many blocks failed. */
struct FipsFigures {
    std::uint64_t blocks = 0; ///< That were complete.
    std::uint64_t failures = 0; ///< That failed a test at least.
    std::array<std::uint64_t, fipsTestCount> failed{}; ///< By test.

    bool operator==(const FipsFigures &) const = default;
};

/**
 * Tests blocks of 20,000 bits one after another, as rngtest of rng-tools does: the first four bytes of all
 * are what the first word is compared with, and belong to no block. By the standard each block is judged by
 * itself, each run counted once and with the runs of its own bit. rngtest differs in three counts (fips.c of
 * rng-tools 5 and 6, which goes on from the bit before a block), and is followed here, so that all figures
 * are those of rngtest on the same bytes. The standard, and the rngtest 2 of rng-tools-debian, would judge
 * about one good block in 20,000, close to a limit, otherwise. In rngtest
 * - a block's last run counts among the runs of the other bit;
 * - a block that begins with 1 after a 0 counts a run of 6 or more ones too many;
 * - a block that begins with 0 after a 1 counts a nibble 1111 too many.
 * "After" is after the last bit of the block before; after 0 for the first block.
 */
class FipsTests final {
public:
    void add(std::span<const std::byte> bytes);
    void reset() { *this = FipsTests(); }

    [[nodiscard]] const FipsFigures &figures() const { return m_figures; }

private:
    void testBlock(std::span<const std::byte> block);

    FipsFigures m_figures;
    std::optional<std::uint32_t> m_lastWord;
    unsigned m_lastBit = 0; ///< Of the block before.
    std::array<std::byte, fipsBlockSize> m_block{};
    std::size_t m_blockSize = 0; ///< Of the four bytes at first, then of the block that is being filled.
};

} // namespace cipherscope::randomness
