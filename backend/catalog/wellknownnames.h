// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"

#include <span>
#include <string_view>

namespace cipherscope::catalog {

/**
 * Names with which a type is asked whether it answers at all. Generic ones that Debian's kernels from 6.1 on
 * have, the common ones first, and for each type those that af_alg_restrict = 1 leaves to every process
 * (Linux 7.3).
 */
[[nodiscard]] std::span<const std::string_view> wellKnownNames(afalg::AlgType type);

} // namespace cipherscope::catalog
