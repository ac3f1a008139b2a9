// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/evidence.h"

#include <optional>
#include <string_view>

namespace cipherscope::catalog {

/**
 * Where Linux 7.3 and later say how much of AF_ALG they give: 0 all, 1 a list of names (a longer one for
 * processes with CAP_NET_ADMIN or CAP_SYS_ADMIN), 2 nothing.
 */
inline constexpr std::string_view restrictionFile = "/proc/sys/crypto/af_alg_restrict";

/** Its value now; nullopt on kernels without it, and before af_alg has been loaded. */
[[nodiscard]] std::optional<int> readRestriction(const DiagnosisPaths &paths);

} // namespace cipherscope::catalog
