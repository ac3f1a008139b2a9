// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "formats/checksumfile.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::formats {

/**
 * One line of a checksum file with its line feed, in the form `Gnu`, `Tagged`, `Sfv` or `BareDigest` (without
 * the name). `algorithm` is a kernel name; in tagged lines one without a known tag is written as it is, and
 * "hmac(sha256)" as "HMAC-SHA256". Names with a backslash, LF or CR are escaped as coreutils does (Gnu,
 * Tagged), and a file called "-" is written "./-", since a lone hyphen is the standard input to the programs
 * that check. Errors: BadInput for an empty name or one with a NUL byte, an empty digest, for what an .sfv
 * file cannot hold (a name with LF or CR, or with a semicolon first; another hash than "crc-32"), and for the
 * form `Hashdeep`.
 */
[[nodiscard]] Result<std::string> checksumLine(ChecksumForm form, std::string_view algorithm,
                                               const Digest &digest, const std::filesystem::path &name);

/** The line for data of standard input, whose name is "-": `Tagged`, or `Gnu` for every other form. */
[[nodiscard]] std::string standardInputLine(ChecksumForm form, std::string_view algorithm,
                                            const Digest &digest);

/** One file's digests for hashdeep, in the order of the header's algorithms. */
struct HashdeepRow {
    std::uint64_t size = 0; ///< In bytes.
    std::vector<Digest> digests;
    std::filesystem::path name;
};

/**
 * A whole hashdeep file, as hashdeep 4.4 reads it. `algorithms` are kernel names out of md5, sha1, sha256 and
 * wp512 (whirlpool), in any order. Errors: BadInput for any other algorithm or none, a row whose digests do
 * not fit them, and a name that the form cannot hold, since it has no escapes: empty, or with LF, CR or NUL.
 */
[[nodiscard]] Result<std::string> hashdeepText(std::span<const std::string> algorithms,
                                               std::span<const HashdeepRow> rows);

} // namespace cipherscope::formats
