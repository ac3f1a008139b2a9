// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/gnuline.h"

#include "formats/nameescapes.h"

#include <cstddef>
#include <utility>

namespace cipherscope::formats {

namespace {

/** Those of a CRC-32, the shortest digest that is known. */
constexpr std::size_t fewestDigits = 8;

/** Nothing but what stands before a name: the line of a digest alone. */
bool isSeparatorOnly(std::string_view rest)
{
    return rest.size() < 2 || (rest.size() == 2 && (isBlank(rest[1]) || rest[1] == '*'));
}

/** The name after the separator, with which `rest` starts: two characters at least. */
LineResult<std::string_view> nameAfterSeparator(std::string_view rest, GnuSeparator &separator)
{
    const bool hasTwoCharacters = rest[1] == ' ' || rest[1] == '*';
    if (separator == GnuSeparator::OneBlank)
        return rest.substr(1);
    if (hasTwoCharacters) {
        separator = GnuSeparator::TwoCharacters;
        return rest.substr(2);
    }
    if (separator == GnuSeparator::TwoCharacters)
        return std::unexpected(
            phrase("Error", "one blank between digest and name, where the lines before have two"));
    separator = GnuSeparator::OneBlank;
    return rest.substr(1);
}

} // namespace

bool isGnuLine(std::string_view line)
{
    line = withoutLeadingBlanks(line);
    if (line.starts_with('\\'))
        line.remove_prefix(1);
    const std::size_t digits = leadingHexDigits(line);
    return digits >= fewestDigits && (digits == line.size() || isBlank(line[digits]));
}

LineResult<GnuLine> parseGnuLine(std::string_view line, GnuSeparator &separator)
{
    line = withoutLeadingBlanks(line);
    const bool isEscaped = line.starts_with('\\');
    if (isEscaped)
        line.remove_prefix(1);
    const std::size_t digits = leadingHexDigits(line);
    auto digest = parseDigest(line.substr(0, digits));
    if (!digest)
        return std::unexpected(std::move(digest.error()));
    const std::string_view rest = line.substr(digits);
    if (isSeparatorOnly(rest))
        return GnuLine{ std::move(*digest), {} };
    const auto text = nameAfterSeparator(rest, separator);
    if (!text)
        return std::unexpected(text.error());
    auto name = isEscaped ? unescapedName(*text) : LineResult<std::string>(*text);
    if (!name)
        return std::unexpected(std::move(name.error()));
    return GnuLine{ std::move(*digest), std::move(*name) };
}

} // namespace cipherscope::formats
