// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/folderio.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <limits.h>
#include <memory>
#include <unistd.h>

namespace cipherscope::archive {

namespace {

struct CloseFolder {
    void operator()(DIR *folder) const { ::closedir(folder); }
};

} // namespace

Result<UniqueFd> openFolderAt(int folder, const std::string &name, const std::string &path)
{
    UniqueFd fd(::openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, path));
    return fd;
}

Result<struct stat> statusAt(int folder, const std::string &name, const std::string &path)
{
    struct stat status { };
    if (::fstatat(folder, name.c_str(), &status, AT_SYMLINK_NOFOLLOW) < 0)
        return std::unexpected(systemError(Step::Stat, errno, path));
    return status;
}

Result<std::vector<std::string>> namesIn(int folder, const std::string &path)
{
    // A descriptor of its own, which the stream closes: a copy would share the place that was read up to.
    const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const std::unique_ptr<DIR, CloseFolder> stream(own < 0 ? nullptr : ::fdopendir(own));
    if (!stream) {
        const Error error = systemError(Step::List, errno, path);
        if (own >= 0)
            ::close(own);
        return std::unexpected(error);
    }
    std::vector<std::string> names;
    while (true) {
        errno = 0;
        const dirent *entry = ::readdir(stream.get());
        if (!entry)
            break;
        if (const std::string name = entry->d_name; name != "." && name != "..")
            names.push_back(name);
    }
    if (errno != 0)
        return std::unexpected(systemError(Step::List, errno, path));
    std::ranges::sort(names);
    return names;
}

Result<std::string> linkTargetAt(int folder, const std::string &name, const std::string &path)
{
    std::array<char, PATH_MAX> target{};
    const ssize_t size = ::readlinkat(folder, name.c_str(), target.data(), target.size());
    if (size < 0)
        return std::unexpected(systemError(Step::Read, errno, path));
    return std::string(target.data(), static_cast<std::size_t>(size));
}

bool isSameTime(const timespec &left, const timespec &right)
{
    return left.tv_sec == right.tv_sec && left.tv_nsec == right.tv_nsec;
}

} // namespace cipherscope::archive
