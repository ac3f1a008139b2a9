// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace cipherscope::engine {

/**
 * Our name for the CRC-32 of .sfv files, zip and gzip (ISO-HDLC), most significant byte first. The kernel's
 * "crc32" has the same polynomial, but starts at zero unless keyed, is not complemented, and gives its bytes
 * in reverse order.
 */
inline constexpr std::string_view crc32Name = "crc-32";

} // namespace cipherscope::engine
