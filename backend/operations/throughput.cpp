// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/throughput.h"

#include <algorithm>
#include <cmath>

namespace cipherscope::operations {

namespace {

constexpr double timeConstant = 1.0; // seconds
constexpr double shortestInterval = 0.001;

} // namespace

void ThroughputMeter::start(Clock::time_point now)
{
    *this = ThroughputMeter();
    m_start = now;
    m_last = now;
}

void ThroughputMeter::sample(Clock::time_point now, std::uint64_t bytesDone)
{
    const double seconds = std::chrono::duration<double>(now - m_last).count();
    if (seconds < shortestInterval)
        return;
    const double current = static_cast<double>(bytesDone - std::min(bytesDone, m_bytes)) / seconds;
    const double weight = m_primed ? 1.0 - std::exp(-seconds / timeConstant) : 1.0;
    m_smoothed += weight * (current - m_smoothed);
    m_primed = true;
    m_peak = std::max(m_peak, m_smoothed);
    m_last = now;
    m_bytes = bytesDone;
}

double ThroughputMeter::average() const
{
    const double seconds = std::chrono::duration<double>(m_last - m_start).count();
    return seconds > 0 ? static_cast<double>(m_bytes) / seconds : 0;
}

std::optional<double> ThroughputMeter::secondsFor(std::uint64_t bytesLeft) const
{
    if (m_smoothed <= 0)
        return std::nullopt;
    return static_cast<double>(bytesLeft) / m_smoothed;
}

} // namespace cipherscope::operations
