// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"

#include <vector>

namespace cipherscope::benchmark {

/** What is compared: a series of a run and that of another one; one of them may be missing. */
struct SeriesPair {
    const Series *now = nullptr;
    const Series *before = nullptr;
};

/**
 * Each series of `run`, in its order, with its counterpart in `other`, and after them those that only `other`
 * has; all without one if that is nullptr. A counterpart is of the same algorithm, engine and size of key:
 * the same driver, or else, for the driver that the kernel selects, the one that it selected there, since a
 * new kernel may have renamed it; of OpenSSL any version. Ciphers of runs of different directions have none
 * and are not listed as missing. The pointers are into the runs.
 */
[[nodiscard]] std::vector<SeriesPair> pairSeries(const Run &run, const Run *other);

/** Whether both have ciphers, and pairSeries() leaves them out for their directions. */
[[nodiscard]] bool differInDirection(const Run &run, const Run &other);

} // namespace cipherscope::benchmark
