// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/fipstests.h"

#include <algorithm>
#include <bit>
#include <functional>

namespace cipherscope::randomness {

namespace {

bool isWithin(unsigned value, const FipsLimits &limits)
{
    return value >= limits.low && value <= limits.high;
}

/** What the first four tests count in a block, as rngtest counts it: see FipsTests. */
class BlockCounts {
public:
    /** `before` is the last bit of the block before it, 0 for the first. */
    BlockCounts(std::span<const std::byte> block, unsigned before)
    {
        for (const std::byte byte : block) {
            ++m_nibbles[std::to_integer<std::size_t>(byte >> 4)];
            ++m_nibbles[std::to_integer<std::size_t>(byte & std::byte{ 0x0f })];
        }
        for (std::size_t at = 0; at < block.size(); at += 4)
            addWord(wordAt(block, at));
        countLastRun();
        if (firstBit(block) != before)
            countSeam(firstBit(block));
    }

    /** Four bytes, the first bit of all at the top. */
    static std::uint32_t wordAt(std::span<const std::byte> bytes, std::size_t at)
    {
        std::uint32_t word = 0;
        for (const std::byte byte : bytes.subspan(at, 4))
            word = word << 8U | std::to_integer<std::uint32_t>(byte);
        return word;
    }

    [[nodiscard]] bool passesMonobit() const { return isWithin(m_ones, onesLimits); }
    [[nodiscard]] bool passesPoker() const
    {
        unsigned squares = 0;
        for (const unsigned count : m_nibbles)
            squares += count * count;
        return isWithin(squares, pokerLimits);
    }
    [[nodiscard]] bool passesRuns() const
    {
        return std::ranges::all_of(m_runs, [](const std::array<unsigned, 6> &runs) {
            for (std::size_t length = 0; length < runs.size(); ++length) {
                if (!isWithin(runs[length], runLimits[length]))
                    return false;
            }
            return true;
        });
    }
    [[nodiscard]] bool passesLongRun() const { return m_longest < longRun; }
    [[nodiscard]] unsigned lastBit() const { return m_bit; }

private:
    static unsigned firstBit(std::span<const std::byte> block)
    {
        return std::to_integer<unsigned>(block.front() >> 7);
    }

    void addWord(std::uint32_t word)
    {
        m_ones += static_cast<unsigned>(std::popcount(word));
        for (unsigned left = 32; left > 0;) {
            const std::uint32_t same = m_bit == 1 ? ~word : word;
            const unsigned length = std::min(static_cast<unsigned>(std::countl_zero(same)), left);
            m_run += length;
            left -= length;
            if (left > 0) {
                word = length < 32 ? word << length : 0;
                if (m_run > 0) // Else it is the first bit, and no run ends.
                    countRun(m_bit);
                m_run = 0;
                m_bit ^= 1U;
            }
        }
    }

    void countRun(unsigned bit)
    {
        ++m_runs[bit][std::min<std::size_t>(m_run, 6) - 1];
        m_longest = std::max(m_longest, m_run);
    }

    /** rngtest counts a run by the bit that ended it, and the last, which none ended, by its own. */
    void countLastRun() { countRun(m_bit ^ 1U); }

    /** rngtest ends a run of length 0 here, and its counter is the neighbour of the one for length 1. */
    void countSeam(unsigned bit)
    {
        if (bit == 1)
            ++m_runs[1].back();
        else
            ++m_nibbles.back();
    }

    unsigned m_ones = 0;
    std::array<unsigned, 16> m_nibbles{};
    std::array<std::array<unsigned, 6>, 2> m_runs{};
    unsigned m_bit = 0; ///< Of the run that goes on.
    unsigned m_run = 0; ///< Its length so far.
    unsigned m_longest = 0;
};

/** Whether no word of the block is the one before it. */
bool passesContinuous(std::span<const std::byte> block, std::uint32_t &last)
{
    bool passes = true;
    for (std::size_t at = 0; at < block.size(); at += 4) {
        const std::uint32_t word = BlockCounts::wordAt(block, at);
        passes = passes && word != last;
        last = word;
    }
    return passes;
}

} // namespace

void FipsTests::add(std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const std::size_t wanted = m_lastWord ? fipsBlockSize : sizeof(std::uint32_t);
        if (m_lastWord && m_blockSize == 0 && bytes.size() >= fipsBlockSize) {
            testBlock(bytes.first(fipsBlockSize));
            bytes = bytes.subspan(fipsBlockSize);
            continue;
        }
        const std::size_t size = std::min(wanted - m_blockSize, bytes.size());
        std::ranges::copy(bytes.first(size), m_block.begin() + static_cast<std::ptrdiff_t>(m_blockSize));
        m_blockSize += size;
        bytes = bytes.subspan(size);
        if (m_blockSize < wanted)
            return;
        m_blockSize = 0;
        if (m_lastWord)
            testBlock(m_block);
        else
            m_lastWord = BlockCounts::wordAt(m_block, 0);
    }
}

void FipsTests::testBlock(std::span<const std::byte> block)
{
    const BlockCounts counts(block, m_lastBit);
    m_lastBit = counts.lastBit();
    const std::array<bool, fipsTestCount> passes{ counts.passesMonobit(), counts.passesPoker(),
                                                  counts.passesRuns(), counts.passesLongRun(),
                                                  passesContinuous(block, *m_lastWord) };
    ++m_figures.blocks;
    for (std::size_t test = 0; test < passes.size(); ++test)
        m_figures.failed[test] += passes[test] ? 0 : 1;
    m_figures.failures += std::ranges::all_of(passes, std::identity()) ? 0 : 1;
}

} // namespace cipherscope::randomness
