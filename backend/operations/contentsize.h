// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <filesystem>
#include <sys/stat.h>

namespace cipherscope::operations {

/**
 * How many bytes reading a file to its end will give, as far as can be told beforehand: a regular file's
 * size, and that of a block device, of which stat(2) says 0. 0 for everything else, and for what may not be
 * opened: reading it gives the error. Links are followed. Blocks.
 */
[[nodiscard]] std::uint64_t contentSize(const std::filesystem::path &file);

/** The same for a file whose status is known. */
[[nodiscard]] std::uint64_t contentSize(const std::filesystem::path &file, const struct stat &status);

} // namespace cipherscope::operations
