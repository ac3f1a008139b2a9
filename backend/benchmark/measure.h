// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/target.h"
#include "core/error.h"
#include "engine/cipher.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace cipherscope::benchmark {

using Seconds = std::chrono::duration<double>;

/** How long a point is measured. */
struct Timing {
    Seconds warmUp{ 0.1 };
    Seconds run{ 0.18 };
    unsigned runs = 5;

    /** A tenth of it to warm up, the rest for five runs. */
    [[nodiscard]] static Timing ofPoint(Seconds total) { return { total * 0.1, total * 0.18, 5 }; }
    [[nodiscard]] Seconds total() const { return warmUp + run * runs; }
    bool operator==(const Timing &) const = default;
};

/** One point of a curve: messages of one size on a number of threads. */
struct PointSettings {
    std::size_t size = 16'384; ///< Of a message, in bytes.
    unsigned threads = 1;
    engine::Direction direction = engine::Direction::Encrypt;
};

/** What several runs of the same time gave. */
struct Rate {
    std::vector<double> runs; ///< Bytes a second, all threads together, in the order of the runs.

    /** 0 where there was no run. Of an even number of runs, the mean of the two in the middle. */
    [[nodiscard]] double median() const;
    [[nodiscard]] double lowest() const;
    [[nodiscard]] double highest() const;
    bool operator==(const Rate &) const = default;
};

/** A clock that only goes forward. Called on every thread that measures. */
using Clock = std::function<std::chrono::nanoseconds()>;
/** CLOCK_MONOTONIC. */
[[nodiscard]] std::chrono::nanoseconds steadyTime();

/**
 * Processes messages on `point.threads` threads at once: first for the time of the warm-up, then in runs of
 * equal time, which all threads begin together. The clock is read once in a few milliseconds, so that short
 * messages are not measured with it. Where the first message alone takes longer than all was to take, there
 * is one run. `bytesDone`, if given, grows while it works. The bytes of an AEAD are those of the plaintext.
 * Blocks. Errors: those of Target::prepare() and Repetition::once(), Cancelled.
 */
[[nodiscard]] Result<Rate> measure(const Target &target, const PointSettings &point, const Timing &timing,
                                   const std::stop_token &stop = {},
                                   std::atomic<std::uint64_t> *bytesDone = nullptr,
                                   const Clock &clock = steadyTime);

/** How long measure() takes for a point at `rate`, in bytes a second; as planned where that is 0: not known.
 */
[[nodiscard]] Seconds expectedTime(const PointSettings &point, const Timing &timing, double rate);

/**
 * One figure for one implementation: opens it, encrypts or hashes messages of `size` bytes on one thread for
 * `total` in all, and gives the rate. Blocks, in a bind too. Errors: those of openTarget() and measure().
 */
[[nodiscard]] Result<Rate> measureOnce(engine::Engine &engine, const Subject &subject, std::size_t size,
                                       Seconds total, const std::stop_token &stop = {});

} // namespace cipherscope::benchmark
