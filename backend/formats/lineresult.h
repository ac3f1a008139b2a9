// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/detail.h"
#include "core/digest.h"

#include <cstddef>
#include <expected>
#include <string>
#include <string_view>

namespace cipherscope::formats {

/** What one line says, or the reason why it says nothing: that of its MalformedLine. */
template <typename T> using LineResult = std::expected<T, Detail>;

[[nodiscard]] inline bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

/** Without the blanks and tabs at its start. */
[[nodiscard]] std::string_view withoutLeadingBlanks(std::string_view text);
/** Without the blanks and tabs at its end. */
[[nodiscard]] std::string_view withoutTrailingBlanks(std::string_view text);

/** How many hexadecimal digits `text` starts with. */
[[nodiscard]] std::size_t leadingHexDigits(std::string_view text);

/** The bytes of hexadecimal digits. The reason tells a base64 digest from what is no digest at all. */
[[nodiscard]] LineResult<Digest> parseDigest(std::string_view digits);

/** The reason of a digest that has not the length of its hash: "62 hex digits, but SHA256 has 64". `size` and
 * `wanted`: in bytes. */
[[nodiscard]] Detail otherLength(std::size_t size, std::string_view hash, std::size_t wanted);

/** Text of a hostile file made fit for a reason: in quotes, printable ASCII, at most 40 characters. */
[[nodiscard]] std::string quoted(std::string_view text);

} // namespace cipherscope::formats
