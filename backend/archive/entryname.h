// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::archive {

/** Folders within folders that are packed or unpacked: each of them is an open descriptor. */
inline constexpr std::size_t deepestFolder = 256;

/** The names of the folders on the way to an entry, and its own; none for the top, ".". */
using EntryPath = std::vector<std::string>;

/**
 * Takes the name of an archive's entry apart. Empty parts and "." are left out. Errors: BadInput (the name is
 * empty, absolute, contains "..", a part of more than 255 bytes, or more than deepestFolder parts).
 */
[[nodiscard]] Result<EntryPath> entryPath(std::string_view name);

/** "a/b/c". */
[[nodiscard]] std::string joined(const EntryPath &path);

} // namespace cipherscope::archive
