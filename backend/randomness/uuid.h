// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/randomsource.h"

#include <string>

namespace cipherscope::randomness {

/** The random bits of a UUID of version 4 (RFC 9562, section 5.4). */
inline constexpr int uuidBits = 122;

/** A UUID of version 4, in lower case: "f81d4fae-7dec-41d0-a765-00a0c91e6bf6". Errors: those of the source.
 */
[[nodiscard]] Result<std::string> uuid4(const RandomSource &random);

} // namespace cipherscope::randomness
