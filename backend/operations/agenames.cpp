// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/agenames.h"

#include "core/plainpath.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace cipherscope::operations {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view packedEnding = ".tar.age";

/** The path without an ending, if something is left of its name. */
bool takeEnding(std::string &path, std::string_view ending)
{
    if (fs::path(path).filename().native().size() <= ending.size() || !path.ends_with(ending))
        return false;
    path.resize(path.size() - ending.size());
    return true;
}

} // namespace

fs::path encryptedNameOf(const fs::path &input)
{
    std::error_code unknown;
    if (!fs::is_directory(input, unknown))
        return input.native() + ".age";
    return namedPath(input).native() + std::string(packedEnding);
}

fs::path decryptedNameOf(const fs::path &input)
{
    std::string path = input.native();
    for (const std::string_view ending : { ".age", ".asc" }) {
        if (takeEnding(path, ending))
            return path;
    }
    return path + ".decrypted";
}

bool isPackedFolderName(const fs::path &input)
{
    std::string path = input.native();
    return takeEnding(path, packedEnding);
}

fs::path unpackedNameOf(const fs::path &input)
{
    std::string path = input.native();
    return takeEnding(path, packedEnding) ? fs::path(path) : decryptedNameOf(input);
}

fs::path partialNameOf(const fs::path &output)
{
    fs::path name = output.native() + ".partial";
    std::error_code unknown; // The name may be too long: whoever uses it is told.
    for (std::uint64_t number = 2; fs::exists(fs::symlink_status(name, unknown)); ++number)
        name = output.native() + '.' + std::to_string(number) + ".partial";
    return name;
}

} // namespace cipherscope::operations
