// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarkrun.h"

#include <algorithm>

namespace cipherscope::benchmark {

std::vector<std::size_t> defaultSizes()
{
    return { 16, 64, 256, 1024, 8192, 16'384 };
}

const Point *Series::pointAt(std::size_t size, unsigned threads) const
{
    const auto found = std::ranges::find_if(points, [size, threads](const Point &point) {
        return point.size == size && point.threads == threads && !point.rate.runs.empty();
    });
    return found == points.end() ? nullptr : &*found;
}

} // namespace cipherscope::benchmark
