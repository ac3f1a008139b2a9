// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** Where readTextFile() ends, in bytes: what has as many may have more. */
inline constexpr std::size_t largestTextFile = std::size_t{ 16 } << 20U;

/**
 * A whole small file, up to largestTextFile; files of /proc, which have no size, too.
 * Errors: NotFound, PermissionDenied, NotRegularFile (a folder), Io.
 */
[[nodiscard]] Result<std::string> readTextFile(const std::filesystem::path &file);

/** The lines without their ends. The views point into `text`. */
[[nodiscard]] std::vector<std::string_view> linesOf(std::string_view text);

/** The first line, without blanks at its ends. The view points into `text`. */
[[nodiscard]] std::string_view firstLine(std::string_view text);

/** The words between blanks and tabs. The views point into `line`. */
[[nodiscard]] std::vector<std::string_view> wordsOf(std::string_view line);

/** Without blanks, tabs and carriage returns at both ends. */
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace cipherscope::catalog
