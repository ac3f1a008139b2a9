// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <filesystem>

namespace cipherscope {

/**
 * Makes the name that `target` has got last on the disk, too. `fd`: the file or folder of that name. A folder
 * that this process cannot open is synced with its whole file system. Errors: those of fsync(2) and syncfs(2)
 * at Step::Sync; the name is there, but may not survive a power cut.
 */
[[nodiscard]] Result<void> syncFolderOf(const std::filesystem::path &target, int fd);

} // namespace cipherscope
