// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/packedfiles.h"

#include "archive/folderio.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::archive {

namespace {

/** Walks the folder again, from the bottom up. */
class Deleter {
public:
    explicit Deleter(const PackedFiles &packed)
        : m_packed(packed)
    {
    }

    void remove(int folder, const std::string &name, const std::string &path)
    {
        const Result<struct stat> status = statusAt(folder, name, path);
        if (!status)
            return leave(status.error());
        if (!m_packed.contain(*status))
            return leave(plainError(ErrorCode::Changed, Step::Write, path,
                                    phrase("Error", "it changed or came after it was to be packed")));
        const bool isFolder = S_ISDIR(status->st_mode);
        const std::size_t leftBefore = m_left.size();
        if (isFolder)
            removeContent(folder, name, path);
        // What was left in it is told already.
        if (m_left.size() == leftBefore && ::unlinkat(folder, name.c_str(), isFolder ? AT_REMOVEDIR : 0) < 0)
            leave(systemError(Step::Write, errno, path));
    }

    std::vector<Error> takeLeft() { return std::move(m_left); }

private:
    void removeContent(int folder, const std::string &name, const std::string &path)
    {
        const Result<UniqueFd> inside = openFolderAt(folder, name, path);
        if (!inside)
            return leave(inside.error());
        const Result<std::vector<std::string>> names = namesIn(inside->get(), path);
        if (!names)
            return leave(names.error());
        for (const std::string &child : *names)
            remove(inside->get(), child, std::string(path).append("/").append(child));
    }

    void leave(Error error) { m_left.push_back(std::move(error)); }

    const PackedFiles &m_packed;
    std::vector<Error> m_left;
};

} // namespace

PackedFiles::File PackedFiles::fileOf(const struct stat &status)
{
    File file{ status.st_dev, status.st_ino, status.st_mode & S_IFMT, 0, 0, 0 };
    if (!S_ISDIR(status.st_mode)) {
        file.size = status.st_size;
        file.seconds = status.st_mtim.tv_sec;
        file.nanoseconds = status.st_mtim.tv_nsec;
    }
    return file;
}

void PackedFiles::add(const struct stat &status)
{
    m_files.push_back(fileOf(status));
}

void PackedFiles::close()
{
    std::ranges::sort(m_files);
}

bool PackedFiles::contain(const struct stat &status) const
{
    return std::ranges::binary_search(m_files, fileOf(status));
}

std::vector<Error> deletePacked(const std::filesystem::path &folder, const PackedFiles &packed)
{
    Deleter deleter(packed);
    deleter.remove(AT_FDCWD, folder.native(), folder.native());
    return deleter.takeLeft();
}

} // namespace cipherscope::archive
