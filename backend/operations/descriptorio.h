// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace cipherscope::operations {

/** read(2) until `room` is full or the end is reached; gives the bytes read. `name` is the subject of errors:
 * Io and the like; Cancelled once `stopFd` (an eventfd(2), perhaps) can be read, however long there is no
 * data. */
[[nodiscard]] Result<std::size_t> readFully(int fd, std::span<std::byte> room,
                                            const std::filesystem::path &name, int stopFd = -1);

/** write(2) until all is written. `name` is the subject of errors: NoSpace, Io and the like. */
[[nodiscard]] Result<void> writeFully(int fd, std::span<const std::byte> bytes,
                                      const std::filesystem::path &name);

} // namespace cipherscope::operations
