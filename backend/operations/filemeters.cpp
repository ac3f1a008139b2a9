// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/filemeters.h"

#include <utility>

namespace cipherscope::operations {

std::vector<FileRate> FileMeters::sample(ThroughputMeter::Clock::time_point now,
                                         std::span<const RunningFile> running)
{
    std::unordered_map<std::size_t, ThroughputMeter> meters;
    std::vector<FileRate> rates;
    rates.reserve(running.size());
    for (const RunningFile &file : running) {
        ThroughputMeter meter;
        if (const auto known = m_meters.find(file.job); known != m_meters.end())
            meter = known->second;
        else
            meter.start(now);
        meter.sample(now, file.bytesDone);
        rates.push_back({ file.job, file.bytesDone, meter.smoothed() });
        meters.emplace(file.job, meter);
    }
    m_meters = std::move(meters);
    return rates;
}

} // namespace cipherscope::operations
