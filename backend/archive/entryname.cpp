// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/entryname.h"

#include "archive/archiveerror.h"

#include <limits.h>
#include <optional>

namespace cipherscope::archive {

namespace {

/** Why a part of a name is refused; nothing if it is not. */
std::optional<Phrase> problemOf(std::string_view part)
{
    if (part == "..")
        return phrase("Error", "its name leads out of the folder");
    if (part.size() > NAME_MAX)
        return phrase("Error", "its name is too long");
    if (part.find('\0') != std::string_view::npos)
        return phrase("Error", "its name is not a name");
    return std::nullopt;
}

} // namespace

Result<EntryPath> entryPath(std::string_view name)
{
    if (name.empty())
        return refusedEntry(name, phrase("Error", "it has no name"));
    if (name.front() == '/')
        return refusedEntry(name, phrase("Error", "its name is an absolute path"));
    EntryPath path;
    std::string_view rest = name;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('/'), rest.size());
        const std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (part.empty() || part == ".")
            continue;
        if (const std::optional<Phrase> problem = problemOf(part))
            return refusedEntry(name, *problem);
        path.emplace_back(part);
    }
    if (path.size() > deepestFolder)
        return refusedEntry(name, phrase("Error", "it lies in too many folders"));
    return path;
}

std::string joined(const EntryPath &path)
{
    std::string name;
    for (const std::string &part : path)
        name += name.empty() ? part : '/' + part;
    return name;
}

} // namespace cipherscope::archive
