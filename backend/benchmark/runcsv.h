// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"

#include <QByteArray>

namespace cipherscope::benchmark {

/**
 * A run as CSV (RFC 4180), one line a point, under a line of names; what failed has its reason in the last
 * column, and no rates. Rates are bytes a second. Each line carries the machine and the date, so that the
 * lines of several files can be put together.
 */
[[nodiscard]] QByteArray runToCsv(const Run &run);

} // namespace cipherscope::benchmark
