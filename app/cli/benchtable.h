// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"

#include <QStringList>

namespace cipherscope::cli {

/** The results for people, line by line: a series and a number of threads a line, a size a column, in MB/s.
 */
[[nodiscard]] QStringList benchTable(const benchmark::Run &run, const benchmark::Plan &plan);

} // namespace cipherscope::cli
