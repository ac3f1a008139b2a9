// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/removetree.h"

#include "archive/folderio.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace cipherscope::archive {

namespace {

Result<void> removeContent(int folder, const std::string &path)
{
    const Result<std::vector<std::string>> names = namesIn(folder, path);
    if (!names)
        return std::unexpected(names.error());
    Result<void> outcome;
    for (const std::string &name : *names) {
        const std::string child = std::string(path).append("/").append(name);
        Result<void> removed;
        if (::unlinkat(folder, name.c_str(), 0) < 0)
            removed = errno == EISDIR || errno == EPERM
                ? removeTree(folder, name)
                : std::unexpected(systemError(Step::Write, errno, child));
        if (outcome && !removed)
            outcome = std::move(removed);
    }
    return outcome;
}

} // namespace

Result<void> removeTree(int folder, const std::filesystem::path &name)
{
    // An O_PATH descriptor, since it may not be readable as it is.
    const UniqueFd place(::openat(folder, name.c_str(), O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!place.isOpen())
        return std::unexpected(systemError(Step::Open, errno, name.native()));
    const std::string self = "/proc/self/fd/" + std::to_string(place.get());
    ::chmod(self.c_str(), S_IRWXU);
    const Result<UniqueFd> opened = openFolderAt(place.get(), ".", name.native());
    if (!opened)
        return std::unexpected(opened.error());
    Result<void> emptied = removeContent(opened->get(), name.native());
    if (::unlinkat(folder, name.c_str(), AT_REMOVEDIR) < 0 && emptied)
        return std::unexpected(systemError(Step::Write, errno, name.native()));
    return emptied;
}

} // namespace cipherscope::archive
