// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/lineresult.h"

#include "core/hex.h"

#include <algorithm>
#include <utility>

namespace cipherscope::formats {

namespace {

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isBase64Digit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '/';
}

/** Of 16 bytes or more, so that no word of a text is taken for it. */
bool looksLikeBase64(std::string_view text)
{
    static constexpr std::size_t shortest = 22;
    while (text.ends_with('='))
        text.remove_suffix(1);
    return text.size() >= shortest && std::ranges::all_of(text, isBase64Digit);
}

} // namespace

std::string_view withoutLeadingBlanks(std::string_view text)
{
    const auto *first = std::ranges::find_if_not(text, isBlank);
    return text.substr(static_cast<std::size_t>(first - text.begin()));
}

std::string_view withoutTrailingBlanks(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

std::size_t leadingHexDigits(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::find_if_not(text, isHexDigit) - text.begin());
}

LineResult<Digest> parseDigest(std::string_view digits)
{
    if (digits.empty())
        return std::unexpected(phrase("Error", "the digest is missing"));
    if (leadingHexDigits(digits) != digits.size()) {
        if (looksLikeBase64(digits))
            return std::unexpected(
                phrase("Error", "the digest is in base64: only hexadecimal digests are read"));
        return std::unexpected(Detail(phrase("Error", "%1 is not a hexadecimal digest"), quoted(digits)));
    }
    auto digest = fromHex(digits);
    if (!digest)
        return std::unexpected(digits.size() == 1
                                   ? Detail(phrase("Error", "1 hex digit, an odd number"))
                                   : Detail(phrase("Error", "%1 hex digits, an odd number"), digits.size()));
    return std::move(*digest);
}

Detail otherLength(std::size_t size, std::string_view hash, std::size_t wanted)
{
    return { phrase("Error", "%1 hex digits, but %2 has %3"), size * 2, hash, wanted * 2 };
}

std::string quoted(std::string_view text)
{
    static constexpr std::size_t longest = 40;
    std::string result = "\"";
    for (const char c : text.substr(0, longest))
        result.push_back(c >= ' ' && c <= '~' ? c : '?');
    result += text.size() > longest ? "...\"" : "\"";
    return result;
}

} // namespace cipherscope::formats
