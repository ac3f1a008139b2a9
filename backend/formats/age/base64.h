// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::age {

/** The headers of age files carry no `=`; the armor does. */
enum class Base64Padding { None, Required };

/** Standard base64 (RFC 4648, section 4), without line breaks. For public data: it is not written to hide
 * what it encodes from a clock. */
[[nodiscard]] std::string encodeBase64(std::span<const std::byte> bytes, Base64Padding padding);

/**
 * The bytes of a canonical encoding (RFC 4648, section 3.5): exactly one text decodes to each sequence of
 * bytes. nullopt for anything else: line breaks, blanks, missing or unexpected `=`, bits left over that are
 * not zero.
 */
[[nodiscard]] std::optional<std::vector<std::byte>> decodeBase64(std::string_view text,
                                                                 Base64Padding padding);

} // namespace cipherscope::age
