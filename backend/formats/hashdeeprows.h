// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "formats/lineresult.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::formats {

/** The first line of every hashdeep file (hashdeep 4.4). */
inline constexpr std::string_view hashdeepHeader = "%%%% HASHDEEP-1.0";
/** How a header or columns line starts. */
inline constexpr std::string_view hashdeepMark = "%%%% ";

struct HashdeepDigest {
    std::string algorithm; ///< Kernel name.
    Digest digest;
};

struct HashdeepLine {
    std::string name; ///< As written: hashdeep escapes nothing, so a name with a line break is cut at it.
    std::vector<HashdeepDigest>
        digests; ///< At least one; columns of hashes that are not known are passed over.
};

/** The rows of a hashdeep file under its columns line: `size,digest,...,filename`. */
class HashdeepRows final {
public:
    /** From `%%%% size,md5,sha256,filename`; a columns line with none of the known hashes is refused. */
    [[nodiscard]] static LineResult<HashdeepRows> fromColumns(std::string_view line);

    /** One row without its line end. */
    [[nodiscard]] LineResult<HashdeepLine> parse(std::string_view line) const;

private:
    /** Of each column between size and name: the kernel name, or nothing if the hash is not known. */
    std::vector<std::optional<std::string>> m_algorithms;
};

} // namespace cipherscope::formats
