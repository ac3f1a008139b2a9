// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace cipherscope::catalog {

/** A module's name as the kernel writes it: with '_' where a file's name or a line of modprobe.d may have '-'
 * (modprobe.d(5)). */
[[nodiscard]] std::string canonicalModuleName(std::string_view name);

} // namespace cipherscope::catalog
