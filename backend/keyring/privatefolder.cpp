// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/privatefolder.h"

#include "operations/descriptorio.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace cipherscope::keyring {

namespace {

/** An absolute path out of the environment; empty if it is none. */
std::filesystem::path folderFrom(const char *variable)
{
    const char *value = std::getenv(variable);
    std::filesystem::path path = value ? value : "";
    return path.is_absolute() ? path : std::filesystem::path();
}

/** Only the owner gets into new folders, as the XDG specification wants it. */
Result<void> makeFolders(const std::filesystem::path &folder)
{
    if (::mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST)
        return {};
    if (errno != ENOENT || folder.parent_path() == folder)
        return std::unexpected(systemError(Step::Open, errno, folder.native()));
    if (Result<void> above = makeFolders(folder.parent_path()); !above)
        return above;
    if (::mkdir(folder.c_str(), S_IRWXU) < 0 && errno != EEXIST)
        return std::unexpected(systemError(Step::Open, errno, folder.native()));
    return {};
}

int waitForLock(int fd)
{
    int outcome = -1;
    do {
        outcome = ::flock(fd, LOCK_EX);
    } while (outcome < 0 && errno == EINTR);
    return outcome;
}

} // namespace

PrivateFolder::PrivateFolder(std::filesystem::path folder, UniqueFd fd)
    : m_folder(std::move(folder))
    , m_fd(std::move(fd))
{
}

Result<PrivateFolder> PrivateFolder::lock(const std::filesystem::path &folder)
{
    if (folder.empty())
        return std::unexpected(plainError(ErrorCode::NotFound, Step::Open, "XDG_DATA_HOME"));
    if (const Result<void> made = makeFolders(folder); !made)
        return std::unexpected(made.error());
    UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(errno == ENOTDIR
                                   ? plainError(ErrorCode::NotRegularFile, Step::Open, folder.native())
                                   : systemError(Step::Open, errno, folder.native()));
    struct stat status { };
    if (::fstat(fd.get(), &status) < 0)
        return std::unexpected(systemError(Step::Stat, errno, folder.native()));
    if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0 && ::fchmod(fd.get(), S_IRWXU) < 0)
        return std::unexpected(systemError(Step::Open, errno, folder.native()));
    // Some network file systems have no locks: there, two windows at once are the user's affair.
    if (waitForLock(fd.get()) < 0 && errno != ENOLCK && errno != EOPNOTSUPP)
        return std::unexpected(systemError(Step::Open, errno, folder.native()));
    return PrivateFolder(folder, std::move(fd));
}

Result<void> PrivateFolder::write(const std::filesystem::path &name, std::span<const std::byte> content,
                                  operations::Existing existing) const
{
    const std::filesystem::path target = m_folder / name;
    Result<operations::TemporaryFile> file = operations::TemporaryFile::beside(target);
    if (!file)
        return std::unexpected(std::move(file.error()));
    if (::fchmod(file->fd(), S_IRUSR | S_IWUSR) < 0)
        return std::unexpected(systemError(Step::Write, errno, target.native()));
    if (Result<void> written = operations::writeFully(file->fd(), content, target); !written)
        return written;
    return file->putInPlace(existing);
}

std::filesystem::path dataFolder()
{
    if (const std::filesystem::path folder = folderFrom("XDG_DATA_HOME"); !folder.empty())
        return folder / "cipherscope";
    const std::filesystem::path home = folderFrom("HOME");
    return home.empty() ? home : home / ".local" / "share" / "cipherscope";
}

} // namespace cipherscope::keyring
