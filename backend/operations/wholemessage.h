// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/wipedbytes.h"

#include <cstddef>
#include <filesystem>

namespace cipherscope::operations {

/**
 * Reads to the end, with room made as it is needed. `most`: in bytes; `name` is the subject of errors.
 * Errors: BadInput at Step::Read (there is more than `most`), Io and the like.
 */
[[nodiscard]] Result<WipedBytes> readToEnd(int fd, std::size_t most, const std::filesystem::path &name);

/** The same of a file, which may be a pipe. Errors: also NotFound, PermissionDenied. */
[[nodiscard]] Result<WipedBytes> readMessage(const std::filesystem::path &file, std::size_t most);

/** Whether an error of these functions is about the size. */
[[nodiscard]] bool isTooLarge(const Error &error);

} // namespace cipherscope::operations
