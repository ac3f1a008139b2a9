// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace cipherscope::randomness {

/** The figures of John Walker's program `ent`, as it defines them. */
struct ByteFigures {
    std::uint64_t bytes = 0;
    double entropy = 0; ///< Bits a byte, from how often each value occurred: at most 8.
    double chiSquare = 0; ///< Of the 256 counts, with 255 degrees of freedom.
    double exceeds = 1; ///< How likely truly random bytes exceed that.
    double mean = 0; ///< 127.5 if random.
    std::optional<double> pi; ///< Monte Carlo, of points of six bytes; none before the first point.
    std::optional<double> serialCorrelation; ///< Of each byte with the next one; none if all are equal.
};

/** Counts bytes as they come, in pieces of any size; the sums are exact. */
class ByteCounts final {
public:
    void add(std::span<const std::byte> bytes);
    void reset() { *this = ByteCounts(); }

    [[nodiscard]] std::uint64_t size() const { return m_size; }
    /** How often each value occurred. */
    [[nodiscard]] const std::array<std::uint64_t, 256> &histogram() const { return m_histogram; }
    [[nodiscard]] ByteFigures figures() const;

private:
    void addPoints(std::span<const std::byte> bytes);
    void addPoint(std::span<const std::byte, 6> point);

    std::uint64_t m_size = 0;
    std::array<std::uint64_t, 256> m_histogram{};
    std::uint64_t m_products = 0; ///< Of each byte with the one before it.
    std::byte m_first{};
    std::byte m_last{};
    std::array<std::byte, 6> m_point{}; ///< A point that is not complete.
    std::size_t m_pointSize = 0;
    std::uint64_t m_points = 0;
    std::uint64_t m_inside = 0; ///< Points inside the quarter of a circle.
};

} // namespace cipherscope::randomness
