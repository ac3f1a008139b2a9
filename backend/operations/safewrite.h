// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <filesystem>
#include <string_view>

namespace cipherscope::operations {

/**
 * Writes a whole file so that the target is either the complete new content or what it was before: to a
 * temporary file beside it, synced, then renamed. Keeps the permissions of a file that it replaces; a new one
 * gets 0666 & ~umask. The target of a link is written, and the link stays. Blocks. Errors: PermissionDenied,
 * NoSpace, NotFound (no such folder), NotRegularFile (a folder, pipe or device), Io.
 */
[[nodiscard]] Result<void> writeWholeFile(const std::filesystem::path &target, std::string_view content);

} // namespace cipherscope::operations
