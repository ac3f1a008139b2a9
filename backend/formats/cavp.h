// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/testvector.h"

namespace cipherscope::formats {

/**
 * NIST's response files (.rsp) of hashes (short and long messages: SHAVS), AES modes (known answers and
 * multi-block messages: AESAVS) and XTS (XTSVS), and files in their form. The header's comments say which
 * algorithm; where they do not, `algorithm` does. Strict: an unknown, doubled or missing field is an error.
 * Errors: BadInput, with the line.
 */
[[nodiscard]] Result<std::vector<TestVector>> parseCavp(std::string_view text, const std::string &name,
                                                        const std::string &algorithm = {});

} // namespace cipherscope::formats
