// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/measure.h"
#include "benchmark/subject.h"

#include <QDateTime>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::benchmark {

/** What a run is to measure: each subject at each size, on each number of threads. */
struct Plan {
    std::vector<Subject> subjects;
    std::vector<std::size_t> sizes; ///< Of a message, in bytes.
    std::vector<unsigned> threads{ 1 };
    engine::Direction direction = engine::Direction::Encrypt; ///< Of ciphers; hashes have none.
    Timing timing;

    [[nodiscard]] std::size_t pointCount() const { return subjects.size() * sizes.size() * threads.size(); }
    /** The time that it takes where nothing fails and no message is long. */
    [[nodiscard]] Seconds duration() const { return timing.total() * static_cast<double>(pointCount()); }
};

/** The block sizes of `openssl speed`, in bytes. */
[[nodiscard]] std::vector<std::size_t> defaultSizes();
/** The most that can be chosen: 1 MiB. */
inline constexpr std::size_t largestSize = std::size_t{ 1 } << 20U;

/** The most that a run may have: each is a line of a table. */
inline constexpr std::size_t mostSeries = 500;
/** Between these are the rates of a run, in bytes a second, or they are 0. */
inline constexpr double lowestRate = 1e-3;
inline constexpr double highestRate = 1e18;

/** What was measured at one size on one number of threads. */
struct Point {
    std::size_t size = 0; ///< Of a message, in bytes.
    unsigned threads = 1;
    Rate rate; ///< No runs if it failed.
    QString failure; ///< Why, in a sentence; empty if it was measured.

    bool operator==(const Point &) const = default;
};

/** One curve, or one for each number of threads. */
struct Series {
    Subject subject;
    std::string driver; ///< What computed, as Provenance::driver has it; the name asked for if nothing did.
    std::optional<int> priority; ///< Of a kernel's driver.
    std::string module; ///< Of a kernel's driver; "kernel" if built in.
    std::size_t keySize = 0; ///< In bytes; 0 without a key.
    QString failure; ///< Why it could not be opened, in a sentence.
    std::vector<Point> points;

    /** nullptr if there is none, or if it failed. */
    [[nodiscard]] const Point *pointAt(std::size_t size, unsigned threads) const;
    bool operator==(const Series &) const = default;
};

/** Where a run was made. */
struct Machine {
    std::string kernelRelease;
    std::string kernelVersion;
    std::string architecture;
    std::string cpuModel;
    unsigned cpuCount = 0;
    std::string governor; ///< Of the frequency of the first processor; empty where the kernel has none.

    bool operator==(const Machine &) const = default;
};

/** Everything that is kept of one run. */
struct Run {
    QString name;
    QDateTime started; ///< UTC.
    bool complete = false; ///< Not if it was stopped.
    engine::Direction direction = engine::Direction::Encrypt;
    Timing timing;
    Machine machine;
    QString program; ///< "Cipherscope 0.1.0"
    std::vector<Series> series;

    bool operator==(const Run &) const = default;
};

} // namespace cipherscope::benchmark
