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

/** Not made from the target's name, which may be as long as a name can be. */
std::filesystem::path hiddenNameIn(const std::filesystem::path &folder)
{
    std::random_device random;
    return folder / (".cipherscope-" + std::to_string(random()));
}

std::string nameInProc(int fd)
{
    return "/proc/self/fd/" + std::to_string(fd);
}

/** A file without a name, of which nothing is left however this process ends. None where the file system
 * refuses that, or where there is no /proc, without which only root could give it a name. */
UniqueFd openNameless(const std::filesystem::path &folder, mode_t permissions)
{
    UniqueFd fd(::open(folder.empty() ? "." : folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, permissions));
    return fd.isOpen() && ::access(nameInProc(fd.get()).c_str(), F_OK) == 0 ? std::move(fd) : UniqueFd();
}

/** Gives a file without a name its first; EEXIST if there is such a file. */
int nameIt(int fd, const std::filesystem::path &name)
{
    return ::linkat(AT_FDCWD, nameInProc(fd).c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW);
}

} // namespace

Result<TemporaryFile> TemporaryFile::beside(const std::filesystem::path &target, mode_t permissions)
{
    const std::filesystem::path folder = target.parent_path();
    if (UniqueFd fd = openNameless(folder, permissions); fd.isOpen())
        return TemporaryFile(target, {}, std::move(fd));
    while (true) {
        std::filesystem::path name = hiddenNameIn(folder);
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
    if (m_fd.isOpen() && !m_name.empty())
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
    if (takeName(name, existing) < 0)
        return std::unexpected(systemError(Step::Rename, errno, name.native()));
    const UniqueFd inPlace = std::exchange(m_fd, UniqueFd());
    return syncFolderOf(name, inPlace.get());
}

/** 0, or -1 and errno. */
int TemporaryFile::takeName(const std::filesystem::path &name, Existing existing)
{
    if (m_name.empty()) {
        if (nameIt(m_fd.get(), name) == 0)
            return 0;
        if (errno != EEXIST || existing == Existing::Keep)
            return -1;
        // Only what has a name can replace a file.
        while (m_name.empty()) {
            std::filesystem::path hidden = hiddenNameIn(name.parent_path());
            if (nameIt(m_fd.get(), hidden) == 0)
                m_name = std::move(hidden);
            else if (errno != EEXIST)
                return -1;
        }
    }
    return existing == Existing::Replace ? ::rename(m_name.c_str(), name.c_str())
                                         : renameToNew(m_name.c_str(), name.c_str());
}

} // namespace cipherscope::operations
