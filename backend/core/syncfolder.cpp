// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/syncfolder.h"

#include "core/uniquefd.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace cipherscope {

Result<void> syncFolderOf(const std::filesystem::path &target, int fd)
{
    const std::filesystem::path parent = target.parent_path();
    const UniqueFd folder(::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const bool isSynced = folder.isOpen() && ::fsync(folder.get()) == 0;
    // Some file systems sync no folder (EINVAL), but all of themselves.
    const bool mayTryAll = !folder.isOpen() || errno == EINVAL;
    if (isSynced || (mayTryAll && ::syncfs(fd) == 0))
        return {};
    return std::unexpected(systemError(Step::Sync, errno, target.native()));
}

} // namespace cipherscope
