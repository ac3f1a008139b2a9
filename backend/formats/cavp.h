// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/testvector.h"

namespace cipherscope::formats {

/**
 * NIST's response files (.rsp) of hashes (short and long messages: SHAVS), AES and Triple DES in their modes
 * (known answers and multi-block messages: AESAVS, SP 800-20), XTS (XTSVS), GCM (GCMVS) and CCM (CCMVS), and
 * files in their form. The header's comments say which algorithm; `algorithm`, where it is given, instead.
 * A file whose header names what the kernel has not, or a Monte Carlo test, is not applicable. Strict: an
 * unknown, doubled or missing field is an error. Errors: BadInput, with the line.
 */
[[nodiscard]] Result<VectorFile> parseCavp(std::string_view text, const std::string &name,
                                           const std::string &algorithm = {});

} // namespace cipherscope::formats
