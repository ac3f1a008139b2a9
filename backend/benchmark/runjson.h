// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"
#include "core/error.h"

#include <QByteArray>

#include <filesystem>
#include <string>

namespace cipherscope::benchmark {

/**
 * A run as a JSON object that parseRun() reads back whole: "format" is "cipherscope-benchmark", "version" 1.
 * Rates are bytes a second, sizes bytes, times seconds, `started` ISO 8601 in UTC.
 */
[[nodiscard]] QByteArray runToJson(const Run &run);

/**
 * Reads a run of any machine. What a newer version adds is passed over. `source` is named in errors.
 * Errors: BadInput (no JSON, no such format, a newer version, or a field that is missing, of another kind or
 * beyond what a run can have; the detail names it).
 */
[[nodiscard]] Result<Run> parseRun(const QByteArray &json, const std::string &source);

/** parseRun() of a file. Errors: also those of catalog::readTextFile(), and BadInput for a file of its limit
 * and more. */
[[nodiscard]] Result<Run> readRunFile(const std::filesystem::path &file);

} // namespace cipherscope::benchmark
