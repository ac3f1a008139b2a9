// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>

namespace cipherscope::archive {

/**
 * How much FolderPacker would read of a folder's files, in bytes: for the progress, and for the space that it
 * needs. What cannot be read counts nothing. Errors: Cancelled, and those of opening the folder itself.
 */
[[nodiscard]] Result<std::uint64_t> sizeOfFolder(const std::filesystem::path &folder,
                                                 const std::stop_token &stop);

} // namespace cipherscope::archive
