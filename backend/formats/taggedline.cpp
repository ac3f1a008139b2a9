// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/taggedline.h"

#include "engine/hashnames.h"
#include "formats/nameescapes.h"

#include <algorithm>
#include <utility>

namespace cipherscope::formats {

namespace {

bool isTagCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_'
        || c == '/';
}

bool isKeyed(std::string_view tag)
{
    return tag.starts_with("HMAC") || tag.starts_with("hmac");
}

Detail unknownTag(std::string_view tag)
{
    if (isKeyed(tag))
        return { phrase("Error", "%1 needs a key, which no checksum file holds"), tag };
    return { phrase("Error", "%1 is not a hash that can be computed here"), quoted(tag) };
}

/** What follows the name: `= hash`. */
LineResult<Digest> digestAfterName(std::string_view rest, const engine::HashName &hash)
{
    rest = withoutLeadingBlanks(rest);
    if (!rest.starts_with('='))
        return std::unexpected(phrase("Error", "no \"=\" after the name in parentheses"));
    auto digest = parseDigest(withoutTrailingBlanks(withoutLeadingBlanks(rest.substr(1))));
    if (digest && digest->size() != hash.digestSize)
        return std::unexpected(otherLength(digest->size(), hash.tag, hash.digestSize));
    return digest;
}

} // namespace

bool isTaggedLine(std::string_view line)
{
    line = withoutLeadingBlanks(line);
    if (line.starts_with('\\'))
        line.remove_prefix(1);
    const auto tagEnd =
        static_cast<std::size_t>(std::ranges::find_if_not(line, isTagCharacter) - line.begin());
    return tagEnd > 0 && withoutLeadingBlanks(line.substr(tagEnd)).starts_with('(');
}

LineResult<TaggedLine> parseTaggedLine(std::string_view line)
{
    line = withoutLeadingBlanks(line);
    const bool isEscaped = line.starts_with('\\');
    if (isEscaped)
        line.remove_prefix(1);
    const std::size_t open = line.find('(');
    // The last parenthesis: BSD and OpenSSL do not escape those in names, and no digest has one.
    const std::size_t close = line.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return std::unexpected(
            phrase("Error",
                   "the line ends inside the name: perhaps a name with a line break, written by a "
                   "program that does not escape it"));
    const std::string_view tag = withoutTrailingBlanks(line.substr(0, open));
    const engine::HashName *hash = engine::hashByTag(tag);
    if (!hash)
        return std::unexpected(unknownTag(tag));
    auto digest = digestAfterName(line.substr(close + 1), *hash);
    if (!digest)
        return std::unexpected(std::move(digest.error()));
    const std::string_view text = line.substr(open + 1, close - open - 1);
    if (text.empty())
        return std::unexpected(phrase("Error", "the name in parentheses is empty"));
    auto name = isEscaped ? unescapedName(text) : LineResult<std::string>(text);
    if (!name)
        return std::unexpected(std::move(name.error()));
    return TaggedLine{ std::string(hash->kernel), std::move(*name), std::move(*digest) };
}

} // namespace cipherscope::formats
