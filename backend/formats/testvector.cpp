// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/testvector.h"

#include "formats/cavp.h"
#include "formats/wycheproof.h"

namespace cipherscope::formats {

Result<VectorFile> parseTestVectors(std::string_view text, const std::string &name,
                                    const std::string &algorithm)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first != std::string_view::npos && text[first] == '{')
        return parseWycheproof(text, name);
    return parseCavp(text, name, algorithm);
}

} // namespace cipherscope::formats
