// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "formats/checksumfile.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::formats {

/**
 * One line of a checksum file with its line feed, in the form `Gnu`, `Tagged` or `Sfv`.
 * `algorithm` is a kernel name; one without a known tag is tagged with the kernel name itself.
 * Names with a backslash, LF or CR are escaped as coreutils does (Gnu, Tagged); Sfv cannot hold them: BadInput.
 */
[[nodiscard]] Result<std::string> checksumLine(ChecksumForm form, std::string_view algorithm, const Digest &digest,
                                               const std::filesystem::path &name);

/** One file's digests for hashdeep, in the order of the header's algorithms. */
struct HashdeepRow {
    std::uint64_t size = 0; ///< In bytes.
    std::vector<Digest> digests;
    std::filesystem::path name;
};

/** A whole hashdeep file. `algorithms` are kernel names, of md5, sha1, sha256, wp512 (whirlpool): others BadInput. */
[[nodiscard]] Result<std::string> hashdeepText(std::span<const std::string> algorithms,
                                               std::span<const HashdeepRow> rows);

} // namespace cipherscope::formats
