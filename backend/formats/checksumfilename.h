// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/hashnames.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::formats {

/**
 * The hashes that a checksum file's own name without a folder speaks of, the common ones first: one for
 * "SHA256SUMS", "x.iso.md5", "x_SHA512SUMS.txt"; several for a family, of which the digest's length chooses:
 * "x.sha3", "B2SUMS", "SHASUMS"; none if it says nothing. The extension counts before the rest. Case does not
 * matter.
 */
[[nodiscard]] std::vector<const engine::HashName *> hashesByFileName(std::string_view fileName);

/** The file after which a checksum file is named: "x.iso" for "x.iso.sha256"; empty if it is named otherwise.
 */
[[nodiscard]] std::string subjectOfFileName(std::string_view fileName);

/** Whether the name is one of .sfv, in any case. */
[[nodiscard]] bool isSfvFileName(std::string_view fileName);

/** Whether a file's name is one of a checksum file: "SHA256SUMS", "x.iso.sha256", "x.sfv", "md5sum.txt",
 * "CHECKSUM". */
[[nodiscard]] bool looksLikeChecksumFile(const std::filesystem::path &file);

/**
 * The names of checksum files which, lying in the same folder, may list `file`: "x.iso.sha256",
 * "SHA256SUMS"... in order of likelihood. Nothing is looked up on disk.
 */
[[nodiscard]] std::vector<std::string> likelyChecksumFileNames(const std::filesystem::path &file);

} // namespace cipherscope::formats
