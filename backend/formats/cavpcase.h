// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/testvector.h"

#include <cstddef>
#include <map>
#include <string>

namespace cipherscope::formats {

struct CavpField {
    std::string value;
    std::size_t line = 0; ///< Of the file, from 1.
};

/** Names in capital letters, as cavp.cpp gives them: "IV" also for a nonce, "PT" for a payload. */
using CavpFields = std::map<std::string, CavpField>;

/** One case of a response file as it stands there, with the fields of its group and of the file. */
struct CavpCase {
    std::string algorithm; ///< The kernel's generic name.
    std::string section; ///< "ENCRYPT"; empty if the case stands in none.
    CavpFields fields;
    std::size_t line = 0; ///< Where it begins.
};

/** What is wrong with a line: BadInput, "line 3: KEY comes twice in one case". */
[[nodiscard]] Error cavpError(const std::string &file, std::size_t line, const Detail &why);

/**
 * The test vector that a case is, by the rules of its validation suite: SHAVS, AESAVS, TDES (SP 800-20),
 * XTSVS, GCMVS, CCMVS. Errors: BadInput, with `file` and the line.
 */
[[nodiscard]] Result<TestVector> testVectorOf(const CavpCase &one, const std::string &file);

} // namespace cipherscope::formats
