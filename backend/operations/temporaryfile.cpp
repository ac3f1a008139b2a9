// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/temporaryfile.h"

#include "core/syncfolder.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <string>
#include <unistd.h>
#include <utility>

namespace cipherscope::operations {

namespace {

/** rename(), but EEXIST if there is such a file. */
int renameToNew(const char *name, const char *target)
{
    if (::renameat2(AT_FDCWD, name, AT_FDCWD, target, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL)
        return -1;
    // This file system cannot do it at once. link() never replaces; where there are no links either, a look
    // before the rename must do.
    if (::link(name, target) == 0)
        return ::unlink(name);
    if (errno == EEXIST)
        return -1;
    if (::faccessat(AT_FDCWD, target, F_OK, AT_SYMLINK_NOFOLLOW) == 0) {
        errno = EEXIST;
        return -1;
    }
    return ::rename(name, target);
}

} // namespace

Result<TemporaryFile> TemporaryFile::beside(const std::filesystem::path &target, mode_t permissions)
{
    std::random_device random;
    while (true) {
        // Not made from the target's name, which may be as long as a name can be.
        std::filesystem::path name = target.parent_path() / (".cipherscope-" + std::to_string(random()));
        UniqueFd fd(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, permissions));
        if (fd.isOpen())
            return TemporaryFile(target, std::move(name), std::move(fd));
        if (errno != EEXIST)
            return std::unexpected(systemError(Step::Open, errno, target.native()));
    }
}

TemporaryFile::TemporaryFile(std::filesystem::path target, std::filesystem::path name, UniqueFd fd)
    : m_target(std::move(target))
    , m_name(std::move(name))
    , m_fd(std::move(fd))
{
}

TemporaryFile::~TemporaryFile()
{
    if (m_fd.isOpen())
        ::unlink(m_name.c_str());
}

Result<void> TemporaryFile::putInPlace(Existing existing)
{
    return putInPlaceAs(m_target, existing);
}

Result<void> TemporaryFile::putInPlaceAs(const std::filesystem::path &name, Existing existing)
{
    if (::fsync(m_fd.get()) < 0)
        return std::unexpected(systemError(Step::Sync, errno, name.native()));
    const int renamed = existing == Existing::Replace ? ::rename(m_name.c_str(), name.c_str())
                                                      : renameToNew(m_name.c_str(), name.c_str());
    if (renamed < 0)
        return std::unexpected(systemError(Step::Rename, errno, name.native()));
    const UniqueFd inPlace = std::exchange(m_fd, UniqueFd());
    return syncFolderOf(name, inPlace.get());
}

} // namespace cipherscope::operations
