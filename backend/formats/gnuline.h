// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "formats/lineresult.h"

#include <string>
#include <string_view>

namespace cipherscope::formats {

/** `hash  name`, `hash *name`, or a digest alone. */
struct GnuLine {
    Digest digest;
    std::string name; ///< Empty for a digest alone; "-" is the standard input of the program that wrote it.
};

/**
 * What stands between digest and name: two characters (coreutils), or the one blank of `md5 -r` on BSD. The
 * first line of a file decides for all of it, so that nobody can rename a file to one with a leading blank or
 * asterisk and still see it pass (coreutils 9.1, split_3() in src/digest.c).
 */
enum class GnuSeparator { Undecided, TwoCharacters, OneBlank };

/** Whether the line starts with at least 8 hex digits and then a blank or its end. */
[[nodiscard]] bool isGnuLine(std::string_view line);

/** One line without its line end. Escapes are undone if it starts with a backslash. `separator` is the
 * file's. */
[[nodiscard]] LineResult<GnuLine> parseGnuLine(std::string_view line, GnuSeparator &separator);

} // namespace cipherscope::formats
