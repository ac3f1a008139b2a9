// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/lineresult.h"

#include <string>
#include <string_view>

namespace cipherscope::formats {

/**
 * Coreutils' escapes for names with a backslash, LF or CR: written as \\ \n \r, with one more backslash at
 * the start of the whole line (coreutils 9.1, src/digest.c; the CR since 9.0).
 */
[[nodiscard]] bool needsEscapes(std::string_view name);

[[nodiscard]] std::string escapedName(std::string_view name);

/** Refuses any other escape and a lone backslash at the end, as coreutils does. */
[[nodiscard]] LineResult<std::string> unescapedName(std::string_view text);

} // namespace cipherscope::formats
