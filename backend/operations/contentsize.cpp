// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/contentsize.h"

#include "core/uniquefd.h"

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/ioctl.h>

namespace cipherscope::operations {

namespace {

/** In bytes, by BLKGETSIZE64 of <linux/fs.h>; 0 if it cannot be asked. */
std::uint64_t deviceSize(const std::filesystem::path &device)
{
    const UniqueFd fd(::open(device.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::uint64_t size = 0;
    return fd.isOpen() && ::ioctl(fd.get(), BLKGETSIZE64, &size) == 0 ? size : 0;
}

} // namespace

std::uint64_t contentSize(const std::filesystem::path &file)
{
    struct stat status { };
    return ::stat(file.c_str(), &status) == 0 ? contentSize(file, status) : 0;
}

std::uint64_t contentSize(const std::filesystem::path &file, const struct stat &status)
{
    if (S_ISBLK(status.st_mode))
        return deviceSize(file);
    return S_ISREG(status.st_mode) ? static_cast<std::uint64_t>(status.st_size) : 0;
}

} // namespace cipherscope::operations
