// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/restriction.h"

#include "catalog/textfile.h"

#include <charconv>

namespace cipherscope::catalog {

std::optional<int> readRestriction(const DiagnosisPaths &paths)
{
    const Result<std::string> text = readTextFile(paths.at(restrictionFile));
    if (!text)
        return std::nullopt;
    const std::string_view line = firstLine(*text);
    int value = 0;
    const auto [stop, error] = std::from_chars(line.data(), line.data() + line.size(), value);
    if (error != std::errc())
        return std::nullopt;
    return value;
}

} // namespace cipherscope::catalog
