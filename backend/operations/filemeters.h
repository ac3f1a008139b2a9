// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/runningfile.h"
#include "operations/throughput.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace cipherscope::operations {

/** How far a file is, and how fast. */
struct FileRate {
    std::size_t job = 0; ///< Its index in the operation.
    std::uint64_t bytesDone = 0;
    double bytesPerSecond = 0; ///< Smoothed.
};

/** A meter for each file that an operation is reading; that of a file that is no longer read is forgotten. */
class FileMeters final {
public:
    /** In the order of `running`. */
    [[nodiscard]] std::vector<FileRate> sample(ThroughputMeter::Clock::time_point now,
                                               std::span<const RunningFile> running);

private:
    std::unordered_map<std::size_t, ThroughputMeter> m_meters; ///< By job.
};

} // namespace cipherscope::operations
