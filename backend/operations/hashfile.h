// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "engine/engine.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

/** Called after each buffer with the number of bytes just read (not the sum). Cheap: it is on the hot path.
 */
using ReadProgress = std::function<void(std::uint64_t bytes)>;

/**
 * Reads a descriptor to its end and gives the digest of each hasher, in their order, in a single read of the
 * data and with one buffer of 64 KiB. After an error the hashers hold half a message and must be thrown
 * away. Errors: Io and the like from read(), those of Hasher, Cancelled. `name` is the subject of errors.
 */
[[nodiscard]] Result<std::vector<Digest>> hashDescriptor(int fd, const std::filesystem::path &name,
                                                         std::span<engine::Hasher *const> hashers,
                                                         const std::stop_token &stop,
                                                         const ReadProgress &progress);

/**
 * The same for a regular file or a block device by its path. Never blocks on opening a pipe. A large file is
 * mapped rather than read where every hasher reports faults.
 * Errors besides: NotFound, PermissionDenied, NotRegularFile (pipes, sockets, folders, character devices),
 * Changed (it grew, shrank, was written to or was deleted while it was read).
 */
[[nodiscard]] Result<std::vector<Digest>> hashFile(const std::filesystem::path &file,
                                                   std::span<engine::Hasher *const> hashers,
                                                   const std::stop_token &stop, const ReadProgress &progress);

} // namespace cipherscope::operations
