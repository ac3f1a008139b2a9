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
    Tagged, ///< `SHA256 (name) = hash`: BSD, coreutils --tag; read also OpenSSL's `SHA2-256(name)= hash`
    Sfv, ///< `name CRC32`, comments after `;`
    Hashdeep, ///< `%%%% HASHDEEP-1.0`, a `%%%% size,md5,...,filename` line, comments after `#`
    BareDigest, ///< One digest alone, in a file named like its subject: `x.iso.sha256`
};

/** One digest of one file. A hashdeep row gives several, with the same line. */
struct ChecksumEntry {
    std::size_t line = 0; ///< From 1.
    std::filesystem::path name; ///< Unescaped raw bytes; relative to the checksum file's folder if relative.
    std::string algorithm; ///< Kernel name, "sha256" ("crc-32" in .sfv); empty while ambiguous.
    Digest digest;
    std::vector<std::string> candidates; ///< Where `algorithm` is empty: among those the user must choose.
    bool leavesFolder = false; ///< Absolute, or with "..": to be opened only after a warning.
};

/** One line that could not be understood. */
struct MalformedLine {
    std::size_t line = 0; ///< From 1.
    Detail reason; ///< "63 hex digits, which is the length of no known digest".
};

struct ChecksumFile {
    std::vector<ChecksumEntry> entries; ///< In the order of their lines.
    std::vector<MalformedLine> malformed; ///< In the order of their lines.
    bool pgpSigned = false; ///< In a PGP clear-signed wrapper. Its signature has not been checked.

    /**
     * The candidates of the first ambiguous entry, the common ones first; empty if no entry is ambiguous.
     * Every entry with a digest of that length has the same ones. A file may hold several lengths: ask,
     * resolve, until this is empty.
     */
    [[nodiscard]] std::vector<std::string> ambiguousCandidates() const;
    /** Gives `algorithm` to every ambiguous entry that has it among its candidates. */
    void resolveAmbiguity(const std::string &algorithm);
};

/**
 * Parses the bytes of a checksum file. `fileName` is its own name without a folder: it decides on .sfv and on
 * bare digests, and names the algorithm where no tag does ("x.sha3", "SHA256SUMS"; see checksumfilename.h).
 * The algorithm comes from the line's tag, then the file name, then the digest's length; where that is
 * ambiguous it stays open. Lines may end in LF or CRLF; a UTF-8 byte order mark is skipped; empty lines and
 * comments are passed over, as is a PGP wrapper, around which no line counts. Errors: BadInput if no line at
 * all is a checksum line, and for UTF-16 and PGP armor without a text. Sources: coreutils 9.1 src/digest.c,
 * dgst of OpenSSL 3.0, RHash 1.4.3, hashdeep 4.4, RFC 9580.
 */
[[nodiscard]] Result<ChecksumFile> parseChecksumFile(std::string_view bytes, std::string_view fileName);

} // namespace cipherscope::formats
