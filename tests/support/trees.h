// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scratchfolder.h"
#include "support/testbytes.h"

#include <array>
#include <fcntl.h>
#include <filesystem>
#include <map>
#include <string>
#include <sys/stat.h>

namespace cipherscope::testing {

/** What makes two folders, or files, the same: of each name below them its kind, permissions, time and
 * content. */
inline std::map<std::string, std::string> contentOfTree(const std::filesystem::path &top)
{
    std::map<std::string, std::string> tree;
    const auto add = [&](const std::filesystem::path &path) {
        struct stat status { };
        ::lstat(path.c_str(), &status);
        std::string text = std::to_string(status.st_mode & S_IFMT) + ' ';
        if (S_ISLNK(status.st_mode))
            text += std::filesystem::read_symlink(path).native();
        else
            text += std::to_string(status.st_mode & 07777U);
        text +=
            ' ' + std::to_string(status.st_mtim.tv_sec) + '.' + std::to_string(status.st_mtim.tv_nsec) + ' ';
        if (S_ISREG(status.st_mode))
            text += contentOf(path);
        tree.emplace(path.lexically_relative(top).native(), std::move(text));
    };
    add(top);
    if (!std::filesystem::is_directory(top))
        return tree;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(top))
        add(entry.path());
    return tree;
}

/** A folder with some of everything that is kept. */
inline std::filesystem::path makeTree(const ScratchFolder &folder, const std::string &name)
{
    namespace fs = std::filesystem;
    const fs::path top = folder / name;
    folder.write(name + "/empty", "");
    folder.write(name + "/small", "content");
    folder.write(name + "/large", randomBytes(300'001));
    folder.write(name + "/sub/sub/deep", "deep");
    folder.write(name + "/" + std::string(200, 'n') + "/" + std::string(250, 'm'), "long names");
    folder.write(name + "/na\xc3\xafve \xe2\x82\xac", "UTF-8");
    folder.write(name + "/\xff\xfe not UTF-8", "bytes");
    folder.write(name + "/line\nfeed", "odd");
    fs::create_directory(top / "empty folder");
    fs::create_symlink("sub/sub/deep", top / "link");
    fs::create_symlink("/nowhere/at all", top / "dangling");
    fs::create_directory_symlink("..", top / "sub/up");
    ::chmod((top / "small").c_str(), 0640);
    ::chmod((top / "sub").c_str(), 0555);
    ::chmod((top / "empty").c_str(), 0400);
    const std::array<timespec, 2> times{ timespec{ 1, 0 }, timespec{ 1'234'567'890, 123'456'789 } };
    for (const char *old : { "small", "link", "empty folder", "sub/sub" })
        ::utimensat(AT_FDCWD, (top / old).c_str(), times.data(), AT_SYMLINK_NOFOLLOW);
    ::utimensat(AT_FDCWD, top.c_str(), times.data(), 0);
    return top;
}

} // namespace cipherscope::testing
