// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/hashnames.h"
#include "formats/checksumfile.h"
#include "formats/gnuline.h"
#include "formats/hashdeeprows.h"
#include "formats/pgpwrapper.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::formats {

/** Reads a checksum file line by line: finds each line's form, has it parsed, and settles its algorithm. */
class ChecksumParser final {
public:
    ChecksumParser(std::string_view bytes, std::string_view fileName);

    /** The file's next line, without its line end. */
    void take(std::string_view line);

    /** So many lines without one checksum among them that this is no checksum file: an ISO opened by mistake.
     */
    [[nodiscard]] bool isHopeless() const;

    /** After the last line. */
    [[nodiscard]] ChecksumFile finish() &&;

private:
    /** A digest without a name: it may turn out to be the only one. */
    struct BareDigest {
        std::size_t line = 0;
        std::string algorithm; ///< Of its tag; empty without one.
        Digest digest;
    };

    [[nodiscard]] bool isPassedOver(std::string_view line) const;
    void takeText(std::string_view line);
    void takeGnu(std::string_view line);
    void takeTagged(std::string_view line);
    void takeSfv(std::string_view line);
    void takeHashdeep(std::string_view line);
    void takeHashdeepMark(std::string_view line);

    void addEntry(std::size_t line, std::string_view name, std::string algorithm, Digest digest);
    void addMalformed(std::size_t line, Detail reason);
    /** The candidates for a digest without a tag: of the file's name, or else of the digest's length. */
    [[nodiscard]] LineResult<std::vector<std::string>> algorithmsForSize(std::size_t bytes) const;
    void settleBareDigests();

    std::string m_subject; ///< The file after which this one is named; empty if there is none.
    std::vector<const engine::HashName *> m_named; ///< The hashes of which the file's name speaks.
    bool m_isSfv = false;
    PgpWrapper m_pgp;
    GnuSeparator m_separator = GnuSeparator::Undecided;
    bool m_isHashdeep = false;
    std::optional<HashdeepRows> m_rows;
    std::size_t m_line = 0;
    std::vector<BareDigest> m_bare;
    ChecksumFile m_file;
};

} // namespace cipherscope::formats
