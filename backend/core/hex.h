// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope {

/** Lower-case hexadecimal digits, two a byte (RFC 4648 section 8, in lower case). */
[[nodiscard]] std::string toHex(std::span<const std::byte> bytes);

/** The bytes of an even number of hexadecimal digits in either case; nullopt for anything else, blanks
 * included. */
[[nodiscard]] std::optional<std::vector<std::byte>> fromHex(std::string_view digits);

/** The same into memory of the caller's, of a secret for instance: false if it is not half as many bytes, or
 * for anything else than such digits. */
[[nodiscard]] bool fromHex(std::string_view digits, std::span<std::byte> bytes);

} // namespace cipherscope
