// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/rng.h"

namespace cipherscope::engine {

/** The kernel's part of openRng(). */
[[nodiscard]] Result<std::shared_ptr<const RandomGenerator>>
openKernelRng(const std::string &name, const RngInputs &inputs, afalg::SystemCalls &calls);

} // namespace cipherscope::engine
