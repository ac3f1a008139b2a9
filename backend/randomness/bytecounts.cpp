// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/bytecounts.h"

#include "randomness/chisquare.h"

#include <cmath>

namespace cipherscope::randomness {

namespace {

std::uint64_t number(std::byte byte)
{
    return std::to_integer<std::uint64_t>(byte);
}

/** Four tables at once: equal bytes in a row would wait for one another's count. */
void count(std::span<const std::byte> bytes, std::array<std::uint64_t, 256> &histogram)
{
    std::array<std::array<std::uint64_t, 256>, 4> tables{};
    std::size_t i = 0;
    for (; i + 4 <= bytes.size(); i += 4) {
        ++tables[0][std::to_integer<std::size_t>(bytes[i])];
        ++tables[1][std::to_integer<std::size_t>(bytes[i + 1])];
        ++tables[2][std::to_integer<std::size_t>(bytes[i + 2])];
        ++tables[3][std::to_integer<std::size_t>(bytes[i + 3])];
    }
    for (; i < bytes.size(); ++i)
        ++tables[0][std::to_integer<std::size_t>(bytes[i])];
    for (std::size_t value = 0; value < histogram.size(); ++value)
        histogram[value] += tables[0][value] + tables[1][value] + tables[2][value] + tables[3][value];
}

} // namespace

void ByteCounts::add(std::span<const std::byte> bytes)
{
    if (bytes.empty())
        return;
    count(bytes, m_histogram);
    if (m_size == 0)
        m_first = bytes.front();
    else
        m_products += number(m_last) * number(bytes.front());
    for (std::size_t i = 1; i < bytes.size(); ++i)
        m_products += number(bytes[i - 1]) * number(bytes[i]);
    m_last = bytes.back();
    m_size += bytes.size();
    addPoints(bytes);
}

void ByteCounts::addPoints(std::span<const std::byte> bytes)
{
    while (m_pointSize > 0 && !bytes.empty()) {
        m_point[m_pointSize++] = bytes.front();
        bytes = bytes.subspan(1);
        if (m_pointSize == m_point.size()) {
            addPoint(m_point);
            m_pointSize = 0;
        }
    }
    for (; bytes.size() >= m_point.size(); bytes = bytes.subspan(m_point.size()))
        addPoint(bytes.first<6>());
    for (const std::byte byte : bytes)
        m_point[m_pointSize++] = byte;
}

void ByteCounts::addPoint(std::span<const std::byte, 6> point)
{
    const std::uint64_t x = number(point[0]) << 16U | number(point[1]) << 8U | number(point[2]);
    const std::uint64_t y = number(point[3]) << 16U | number(point[4]) << 8U | number(point[5]);
    constexpr std::uint64_t radius = (1U << 24U) - 1;
    ++m_points;
    m_inside += x * x + y * y <= radius * radius ? 1 : 0;
}

ByteFigures ByteCounts::figures() const
{
    ByteFigures figures;
    figures.bytes = m_size;
    if (m_size == 0)
        return figures;
    const auto size = static_cast<double>(m_size);
    const double expected = size / 256;
    double sum = 0;
    double squares = 0;
    for (std::size_t value = 0; value < m_histogram.size(); ++value) {
        const auto times = static_cast<double>(m_histogram[value]);
        const auto weight = static_cast<double>(value);
        figures.chiSquare += (times - expected) * (times - expected) / expected;
        sum += times * weight;
        squares += times * weight * weight;
        if (times > 0)
            figures.entropy += times / size * std::log2(size / times);
    }
    figures.exceeds = chiSquareExceeds(figures.chiSquare, 255);
    figures.mean = sum / size;
    if (m_points > 0)
        figures.pi = 4 * static_cast<double>(m_inside) / static_cast<double>(m_points);
    // The last byte's successor is the first, as ent has it.
    const double products =
        static_cast<double>(m_products) + static_cast<double>(number(m_last) * number(m_first));
    const double spread = size * squares - sum * sum;
    if (spread > 0)
        figures.serialCorrelation = (size * products - sum * sum) / spread;
    return figures;
}

} // namespace cipherscope::randomness
