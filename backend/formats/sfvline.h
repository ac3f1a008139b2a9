// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "formats/lineresult.h"

#include <string>
#include <string_view>

namespace cipherscope::formats {

/** `name CRC32`, split at the last blank: names may hold blanks, also at their ends. */
struct SfvLine {
    std::string name;
    Digest digest; ///< Four bytes.
};

/** One line without its line end, not a comment. */
[[nodiscard]] LineResult<SfvLine> parseSfvLine(std::string_view line);

} // namespace cipherscope::formats
