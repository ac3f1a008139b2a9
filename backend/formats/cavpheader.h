// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/detail.h"

#include <string>
#include <string_view>

namespace cipherscope::formats {

/** What one comment of a response file's header says of the file; nothing, most of them. */
struct CavpHeader {
    std::string algorithm; ///< The kernel's generic name.
    Detail notApplicable; ///< Why the kernel has nothing that its cases could be put to.
};

/**
 * Reads one comment, without its "#" and quotation marks around it: `SHA-256 ShortMsg" information`, `AESVS
 * MMT test data for CBC`, `VARIABLE KEY - KAT for OFB` (of Triple DES), `GCM Decrypt with keysize 128`.
 * Source: the files that CAVS 10 to 21 wrote.
 */
[[nodiscard]] CavpHeader readCavpHeader(std::string_view comment);

} // namespace cipherscope::formats
