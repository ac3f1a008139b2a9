// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plainpath.h"

#include <system_error>

namespace cipherscope {

std::filesystem::path withoutSlash(const std::filesystem::path &folder)
{
    std::filesystem::path plain = folder.lexically_normal();
    return plain.has_filename() ? plain : plain.parent_path();
}

std::filesystem::path namedPath(const std::filesystem::path &folder)
{
    std::filesystem::path plain = withoutSlash(folder);
    if (!plain.empty() && plain.filename() != "." && plain.filename() != "..")
        return plain;
    std::error_code unknown;
    std::filesystem::path real = std::filesystem::canonical(folder, unknown);
    return unknown ? plain : real;
}

} // namespace cipherscope
