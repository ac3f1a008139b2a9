// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <cstddef>
#include <filesystem>

namespace cipherscope::operations {

inline constexpr std::size_t largestSecretFile = std::size_t{ 64 } * 1024; // bytes

/** A file that holds keys, or a pipe, of at most 64 KiB, in locked memory. Blocks. Errors: BadInput (it is
 * larger), those of opening and reading it; their subject is the file. */
[[nodiscard]] Result<SecretBytes> readSecretFile(const std::filesystem::path &file);

} // namespace cipherscope::operations
