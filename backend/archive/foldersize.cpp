// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/foldersize.h"

#include "archive/entryname.h"
#include "archive/folderio.h"

#include <cerrno>
#include <fcntl.h>

namespace cipherscope::archive {

namespace {

Result<std::uint64_t> sizeOf(int folder, std::size_t depth, const std::stop_token &stop)
{
    const Result<std::vector<std::string>> names = namesIn(folder, {});
    if (!names)
        return 0;
    std::uint64_t size = 0;
    for (const std::string &name : *names) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::List, ECANCELED, {}));
        const Result<struct stat> status = statusAt(folder, name, {});
        if (status && S_ISREG(status->st_mode))
            size += static_cast<std::uint64_t>(status->st_size);
        if (!status || !S_ISDIR(status->st_mode) || depth == deepestFolder)
            continue;
        const Result<UniqueFd> inside = openFolderAt(folder, name, {});
        if (!inside)
            continue;
        const Result<std::uint64_t> more = sizeOf(inside->get(), depth + 1, stop);
        if (!more)
            return more;
        size += *more;
    }
    return size;
}

} // namespace

Result<std::uint64_t> sizeOfFolder(const std::filesystem::path &folder, const std::stop_token &stop)
{
    const UniqueFd top(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!top.isOpen())
        return std::unexpected(systemError(Step::Open, errno, folder.native()));
    return sizeOf(top.get(), 0, stop);
}

} // namespace cipherscope::archive
