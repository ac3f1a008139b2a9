// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/checksumfile.h"

#include <cstddef>
#include <filesystem>

namespace cipherscope::ui {

/** In bytes: about 700,000 lines of sha256sum. What is larger is no checksum file. */
inline constexpr std::size_t largestChecksumFile = std::size_t{ 64 } << 20U;

/**
 * Reads and parses a checksum file. Blocks. Errors: NotFound, PermissionDenied, NotRegularFile, Io, BadInput
 * (too large, or without any checksum line).
 */
[[nodiscard]] Result<formats::ChecksumFile> readChecksumFile(const std::filesystem::path &file);

} // namespace cipherscope::ui
