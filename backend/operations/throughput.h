// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace cipherscope::operations {

/** A throughput from samples of a byte counter. The clock is the caller's, so that tests decide the time. */
class ThroughputMeter final {
public:
    using Clock = std::chrono::steady_clock;

    /** Starts at `now` with nothing done. */
    void start(Clock::time_point now);

    /** Takes the counter's value at `now`. Samples less than a millisecond apart are joined. */
    void sample(Clock::time_point now, std::uint64_t bytesDone);

    /** Bytes a second, smoothed exponentially over about a second; 0 before the second sample. */
    [[nodiscard]] double smoothed() const { return m_smoothed; }
    /** The highest smoothed value so far. */
    [[nodiscard]] double peak() const { return m_peak; }
    /** Bytes a second over the whole time from start() to the last sample. */
    [[nodiscard]] double average() const;
    /** The seconds that `bytesLeft` will take at the smoothed speed; nullopt while there is none to go by. */
    [[nodiscard]] std::optional<double> secondsFor(std::uint64_t bytesLeft) const;

private:
    Clock::time_point m_start;
    Clock::time_point m_last;
    std::uint64_t m_bytes = 0;
    double m_smoothed = 0;
    double m_peak = 0;
    bool m_primed = false;
};

} // namespace cipherscope::operations
