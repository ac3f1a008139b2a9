// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"

#include <filesystem>

namespace cipherscope::benchmark {

/**
 * This machine, as a run carries it: catalog::readSystemFacts(), and the frequency governor of the first
 * processor (/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor), both below `root`. Never fails: what is
 * missing is empty.
 */
[[nodiscard]] Machine readMachine(const std::filesystem::path &root = "/");

/** A run of a plan that begins now on this machine, without a name and with nothing measured yet. */
[[nodiscard]] Run startRun(const Plan &plan);

/** "Cipherscope 0.1.0" */
[[nodiscard]] QString programName();

} // namespace cipherscope::benchmark
