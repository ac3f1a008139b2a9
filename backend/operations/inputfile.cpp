// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/inputfile.h"

#include <cerrno>
#include <fcntl.h>
#include <utility>

namespace cipherscope::operations {

namespace {

Result<struct stat> statusOf(int fd, const std::filesystem::path &name)
{
    struct stat status { };
    if (::fstat(fd, &status) < 0)
        return std::unexpected(systemError(Step::Stat, errno, name.native()));
    return status;
}

bool sameTime(const timespec &left, const timespec &right)
{
    return left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec;
}

/** What happened to a regular file between two looks at it; empty if nothing did. */
Detail changeBetween(const struct stat &before, const struct stat &after, std::uint64_t bytesRead)
{
    if (after.st_nlink == 0 && before.st_nlink != 0)
        return phrase("Error", "it was deleted");
    if (after.st_size > before.st_size)
        return phrase("Error", "it grew");
    if (after.st_size < before.st_size)
        return phrase("Error", "it shrank");
    if (!sameTime(before.st_mtim, after.st_mtim))
        return phrase("Error", "it was written to");
    // Files of /proc say that they are empty, those of /sys that they have a page, whatever they hold.
    const bool sizeIsReal = before.st_size != 0 && before.st_blocks != 0;
    if (sizeIsReal && bytesRead != static_cast<std::uint64_t>(before.st_size))
        return phrase("Error", "its size is not what the file system says");
    return {};
}

} // namespace

Result<InputFile> InputFile::open(const std::filesystem::path &file)
{
    UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    const Result<struct stat> status = statusOf(fd.get(), file);
    if (!status)
        return std::unexpected(status.error());
    if (!S_ISREG(status->st_mode) && !S_ISBLK(status->st_mode))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, file.native()));
    ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    return InputFile(file, std::move(fd), *status);
}

InputFile::InputFile(std::filesystem::path file, UniqueFd fd, const struct stat &status)
    : m_file(std::move(file))
    , m_fd(std::move(fd))
    , m_status(status)
{
}

Result<void> InputFile::checkUnchanged(std::uint64_t bytesRead) const
{
    if (!isRegular())
        return {};
    const Result<struct stat> now = statusOf(m_fd.get(), m_file);
    if (!now)
        return std::unexpected(now.error());
    if (Detail change = changeBetween(m_status, *now, bytesRead); !change.empty())
        return std::unexpected(
            plainError(ErrorCode::Changed, Step::Read, m_file.native(), std::move(change)));
    return {};
}

} // namespace cipherscope::operations
