// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <filesystem>

namespace cipherscope::archive {

/**
 * Removes a folder with all that is in it, also where its permissions forbid that to its owner. Follows no
 * link. `name` is relative to the descriptor of a folder, or AT_FDCWD. Gives the first error, having removed
 * what it could.
 */
[[nodiscard]] Result<void> removeTree(int folder, const std::filesystem::path &name);

} // namespace cipherscope::archive
