// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "formats/lineresult.h"

#include <string>
#include <string_view>

namespace cipherscope::formats {

/** `SHA256 (name) = hash`, of BSD, coreutils --tag and rhash --bsd, and OpenSSL's `SHA2-256(name)= hash`. */
struct TaggedLine {
    std::string algorithm; ///< Kernel name.
    std::string name; ///< "-" is the standard input of the program that wrote it.
    Digest digest;
};

/** Whether the line starts like a tagged one: a word, an opening parenthesis. */
[[nodiscard]] bool isTaggedLine(std::string_view line);

/** One line without its line end. Escapes are undone if it starts with a backslash. */
[[nodiscard]] LineResult<TaggedLine> parseTaggedLine(std::string_view line);

} // namespace cipherscope::formats
