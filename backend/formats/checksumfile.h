// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::formats {

/** The forms of checksum file that are read and written. */
enum class ChecksumForm {
    Gnu, ///< `hash  name`, `hash *name`; a leading backslash turns on \\ \n \r (coreutils, md5sum(1))
    Tagged, ///< `SHA256 (name) = hash`: BSD, coreutils --tag; OpenSSL's `SHA2-256(name)= hash` too
    Sfv, ///< `name CRC32`, comments after `;`
    Hashdeep, ///< `%%%% HASHDEEP-1.0`, a `%%%% size,md5,...,filename` line, comments after `#`
    BareDigest, ///< One digest alone, in a file named like its subject: `x.iso.sha256`
};

/** One line that names a file and its digest. */
struct ChecksumEntry {
    std::size_t line = 0; ///< From 1.
    std::filesystem::path name; ///< As written, unescaped, raw bytes; relative to the checksum file's folder if relative.
    std::string algorithm; ///< Kernel name, "sha256" ("crc-32" in .sfv); empty while ambiguous.
    Digest digest;
    std::vector<std::string> candidates; ///< Where `algorithm` is empty: those among which the user must choose.
    bool leavesFolder = false; ///< Absolute, or with "..": to be opened only after a warning.
};

/** One line that could not be understood. */
struct MalformedLine {
    std::size_t line = 0; ///< From 1.
    std::string reason; ///< English, for instance "63 hex digits, which is the length of no known digest".
};

struct ChecksumFile {
    std::vector<ChecksumEntry> entries;
    std::vector<MalformedLine> malformed;

    /** The candidates common to every ambiguous entry; empty if no entry is ambiguous. */
    [[nodiscard]] std::vector<std::string> ambiguousCandidates() const;
    /** Gives `algorithm` to every ambiguous entry that has it among its candidates. */
    void resolveAmbiguity(const std::string &algorithm);
};

/**
 * Parses the bytes of a checksum file. `fileName` is its own name without a folder: it decides on .sfv and on bare
 * digests, and its extension names the algorithm where no tag does ("x.sha3", "SHA256SUMS"). The algorithm comes from
 * the line's tag, then the file name, then the digest's length; where that is ambiguous it stays open.
 * Lines may end in LF or CRLF; a UTF-8 byte order mark is skipped; empty lines and `#` comments are passed over.
 * Errors: BadInput if no line at all is a checksum line.
 */
[[nodiscard]] Result<ChecksumFile> parseChecksumFile(std::string_view bytes, std::string_view fileName);

/** Whether a file name looks like a checksum file's: "SHA256SUMS", "x.iso.sha256", "x.sfv", "md5sum.txt", "CHECKSUM". */
[[nodiscard]] bool looksLikeChecksumFile(const std::filesystem::path &file);

/**
 * The names of checksum files which, lying in the same folder, may list `file`: "x.iso.sha256", "SHA256SUMS"...
 * in order of likelihood. Nothing is looked up on disk.
 */
[[nodiscard]] std::vector<std::string> likelyChecksumFileNames(const std::filesystem::path &file);

} // namespace cipherscope::formats
