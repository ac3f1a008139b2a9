// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/sfvline.h"

#include <cstddef>
#include <utility>

namespace cipherscope::formats {

LineResult<SfvLine> parseSfvLine(std::string_view line)
{
    static constexpr std::size_t crcSize = 4;
    const std::string_view content = withoutTrailingBlanks(line);
    const std::size_t blank = content.find_last_of(" \t");
    if (blank == std::string_view::npos || blank == 0)
        return std::unexpected(
            phrase("Error", "not a name, a blank and a CRC-32, as a line of an .sfv file is"));
    auto digest = parseDigest(content.substr(blank + 1));
    if (!digest)
        return std::unexpected(std::move(digest.error()));
    if (digest->size() != crcSize)
        return std::unexpected(
            Detail(phrase("Error", "%1 hex digits, but a CRC-32 has 8"), digest->size() * 2));
    return SfvLine{ std::string(content.substr(0, blank)), std::move(*digest) };
}

} // namespace cipherscope::formats
