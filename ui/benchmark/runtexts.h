// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/benchmarkrun.h"

#include <QString>

namespace cipherscope::ui {

/** The kernel and when: what a run is called until it gets a name. */
[[nodiscard]] QString defaultNameOf(const benchmark::Run &run);

/** Kernel, processor, governor, direction and date of a run: what its figures depend on. */
[[nodiscard]] QString circumstancesOf(const benchmark::Run &run);

} // namespace cipherscope::ui
