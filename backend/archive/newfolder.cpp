// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/newfolder.h"

#include "archive/archiveerror.h"
#include "archive/folderio.h"
#include "archive/removetree.h"
#include "core/plainpath.h"
#include "core/syncfolder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <random>
#include <ranges>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::archive {

namespace {

constexpr mode_t permissions = 0777;
constexpr mode_t whileUnpacking = 0700;

/** rename() of a folder; EEXIST if the name is taken, by an empty folder too unless that may be replaced. */
int renameFolder(int from, const char *name, const char *target, bool mayReplaceEmptyFolder)
{
    if (mayReplaceEmptyFolder)
        return ::renameat(from, name, AT_FDCWD, target);
    if (::renameat2(from, name, AT_FDCWD, target, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL)
        return -1;
    // This file system cannot do it at once. A folder made here is empty, and may then be replaced.
    return ::mkdir(target, whileUnpacking) < 0 ? -1 : ::renameat(from, name, AT_FDCWD, target);
}

bool isNoFolder(int error)
{
    return error == ENOTDIR || error == ELOOP;
}

bool isTaken(int error)
{
    return error == EEXIST || error == ENOTEMPTY || error == ENOTDIR;
}

} // namespace

int setAttributes(int fd, const EntryAttributes &attributes)
{
    const std::array<timespec, 2> times{ timespec{ 0, UTIME_OMIT }, attributes.modified };
    if (::fchmod(fd, attributes.mode & permissions) < 0 || ::futimens(fd, times.data()) < 0)
        return errno;
    return 0;
}

Result<NewFolder> NewFolder::beside(const std::filesystem::path &target)
{
    std::filesystem::path plain = withoutSlash(target);
    std::random_device random;
    while (true) {
        std::filesystem::path name = plain.parent_path() / (".cipherscope-" + std::to_string(random()));
        if (::mkdir(name.c_str(), permissions) == 0) {
            UniqueFd top(::open(name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            struct stat status { };
            if (top.isOpen() && ::fstat(top.get(), &status) == 0 && ::fchmod(top.get(), whileUnpacking) == 0)
                return NewFolder(std::move(plain), std::move(name), std::move(top),
                                 status.st_mode & permissions);
        }
        if (errno != EEXIST)
            return std::unexpected(systemError(Step::Open, errno, target.native()));
    }
}

NewFolder::NewFolder(std::filesystem::path target, std::filesystem::path name, UniqueFd top, mode_t plainMode)
    : m_target(std::move(target))
    , m_name(std::move(name))
    , m_top(std::move(top))
    , m_plainAttributes{ plainMode, { 0, UTIME_NOW } }
{
}

NewFolder::~NewFolder()
{
    if (m_top.isOpen() && !m_name.empty())
        (void)removeTree(AT_FDCWD, m_name);
}

Result<void> NewFolder::makeFolder(const EntryPath &entry, const EntryAttributes &attributes)
{
    if (!entry.empty()) {
        const Result<int> parent = parentOf(entry);
        if (!parent)
            return std::unexpected(parent.error());
        if (::mkdirat(*parent, entry.back().c_str(), whileUnpacking) < 0) {
            if (errno != EEXIST)
                return failed(entry, errno);
            if (const Result<UniqueFd> there = openFolderAt(*parent, entry.back(), {});
                !there && isNoFolder(there.error().systemError))
                return refusedEntry(joined(entry),
                                    phrase("Error", "it is a folder, and a file or a link before"));
        }
    }
    m_folders.insert_or_assign(joined(entry), attributes);
    return {};
}

Result<UniqueFd> NewFolder::makeFile(const EntryPath &entry)
{
    const Result<int> parent = parentOf(entry);
    if (!parent)
        return std::unexpected(parent.error());
    UniqueFd file(::openat(*parent, entry.back().c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                           S_IRUSR | S_IWUSR));
    if (!file.isOpen())
        return failed(entry, errno);
    return file;
}

Result<void> NewFolder::makeLink(const EntryPath &entry, const std::string &target,
                                 const EntryAttributes &attributes)
{
    const Result<int> parent = parentOf(entry);
    if (!parent)
        return std::unexpected(parent.error());
    const std::array<timespec, 2> times{ timespec{ 0, UTIME_OMIT }, attributes.modified };
    if (::symlinkat(target.c_str(), *parent, entry.back().c_str()) < 0
        || ::utimensat(*parent, entry.back().c_str(), times.data(), AT_SYMLINK_NOFOLLOW) < 0)
        return failed(entry, errno);
    return {};
}

Result<void> NewFolder::makeHardLink(const EntryPath &entry, const EntryPath &original)
{
    const Result<UniqueFd> file = openFile(original);
    if (!file)
        return refusedEntry(joined(entry),
                            phrase("Error", "it is another name of a file that is not in the archive"));
    const Result<int> parent = parentOf(entry);
    if (!parent)
        return std::unexpected(parent.error());
    const std::string self = "/proc/self/fd/" + std::to_string(file->get());
    if (::linkat(AT_FDCWD, self.c_str(), *parent, entry.back().c_str(), AT_SYMLINK_FOLLOW) < 0)
        return failed(entry, errno);
    return {};
}

Result<UniqueFd> NewFolder::openFile(const EntryPath &entry)
{
    if (entry.empty())
        return failed(entry, EISDIR);
    const Result<UniqueFd> parent = openParentOf(entry);
    if (!parent)
        return std::unexpected(parent.error());
    UniqueFd file(
        ::openat(parent->get(), entry.back().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat status { };
    if (!file.isOpen() || ::fstat(file.get(), &status) < 0)
        return failed(entry, errno);
    if (!S_ISREG(status.st_mode))
        return failed(entry, EISDIR);
    return file;
}

Result<int> NewFolder::parentOf(const EntryPath &entry)
{
    if (entry.empty())
        return refusedEntry(".", phrase("Error", "it is no folder, and has no name"));
    if (m_topNames.size() < 2)
        m_topNames.insert(entry.front());
    const EntryPath wanted(entry.begin(), entry.end() - 1);
    if (m_parent.isOpen() && wanted == m_parentPath)
        return m_parent.get();
    UniqueFd folder(::openat(m_top.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return failed({}, errno);
    std::string path;
    for (const std::string &part : wanted) {
        path += path.empty() ? part : '/' + part;
        if (::mkdirat(folder.get(), part.c_str(), whileUnpacking) == 0)
            m_folders.emplace(path, m_plainAttributes);
        else if (errno != EEXIST)
            return failed(entry, errno);
        Result<UniqueFd> inside = openFolderAt(folder.get(), part, nameOf(entry));
        if (!inside && isNoFolder(inside.error().systemError))
            return refusedEntry(joined(entry),
                                phrase("Error", "it would be written through a link or into a file"));
        if (!inside)
            return std::unexpected(std::move(inside.error()));
        folder = std::move(*inside);
    }
    m_parent = std::move(folder);
    m_parentPath = wanted;
    return m_parent.get();
}

Result<UniqueFd> NewFolder::openParentOf(const EntryPath &entry)
{
    UniqueFd folder(::openat(m_top.get(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return failed({}, errno);
    for (const std::string &part :
         entry | std::views::take(entry.size() - std::min<std::size_t>(1, entry.size()))) {
        Result<UniqueFd> inside = openFolderAt(folder.get(), part, nameOf(entry));
        if (!inside)
            return inside;
        folder = std::move(*inside);
    }
    return folder;
}

Result<void> NewFolder::setFileAttributes(const EntryPath &entry, int fd, const EntryAttributes &attributes)
{
    EntryAttributes now = attributes;
    now.mode |= S_IRUSR; // It is to be read back, and to get other names.
    if (now.mode != attributes.mode)
        m_unreadable.insert_or_assign(joined(entry), attributes);
    const int error = setAttributes(fd, now);
    return error == 0 ? Result<void>() : failed(entry, error);
}

Result<void> NewFolder::sync()
{
    if (::syncfs(m_top.get()) < 0)
        return std::unexpected(systemError(Step::Sync, errno, m_target.native()));
    return {};
}

Result<void> NewFolder::finish()
{
    m_parent = UniqueFd();
    if (Result<void> closed = closeFiles(); !closed)
        return closed;
    if (Result<void> closed = closeFolders(); !closed)
        return closed;
    return sync();
}

Result<void> NewFolder::closeFiles()
{
    for (const auto &[name, attributes] : m_unreadable) {
        const Result<EntryPath> entry = entryPath(name);
        const Result<UniqueFd> file = entry ? openFile(*entry) : std::unexpected(entry.error());
        if (!file)
            return std::unexpected(file.error());
        if (const int error = setAttributes(file->get(), attributes); error != 0)
            return failed(*entry, error);
    }
    m_unreadable.clear();
    return {};
}

Result<void> NewFolder::closeFolders()
{
    // What a folder is in comes after it, since it may then be closed to its owner. The one that is to be
    // renamed must stay writable until it is.
    for (const auto &[name, attributes] : m_folders | std::views::reverse) {
        const Result<EntryPath> entry = name.empty() ? EntryPath() : entryPath(name);
        if (!entry || entry->empty() || (entry->size() == 1 && hasOneTopFolder()))
            continue;
        const Result<UniqueFd> parent = openParentOf(*entry);
        const Result<UniqueFd> folder = parent ? openFolderAt(parent->get(), entry->back(), nameOf(*entry))
                                               : std::unexpected(parent.error());
        if (!folder)
            return std::unexpected(folder.error());
        if (const int error = setAttributes(folder->get(), attributes); error != 0)
            return failed(*entry, error);
    }
    return {};
}

Result<void> NewFolder::putInPlace(const std::filesystem::path &target, bool mayReplaceEmptyFolder)
{
    const bool isInside = hasOneTopFolder();
    const std::string top = isInside ? *m_topNames.begin() : std::string();
    const Result<UniqueFd> folder = openFolderAt(m_top.get(), isInside ? top : ".", target.native());
    if (!folder)
        return std::unexpected(folder.error());
    const int renamed =
        renameFolder(isInside ? m_top.get() : AT_FDCWD, isInside ? top.c_str() : m_name.c_str(),
                     target.c_str(), mayReplaceEmptyFolder);
    if (renamed < 0)
        return std::unexpected(systemError(Step::Rename, isTaken(errno) ? EEXIST : errno, target.native()));
    if (isInside)
        ::rmdir(m_name.c_str());
    m_name.clear();
    const auto attributes = m_folders.emplace(top, m_plainAttributes).first;
    if (const int error = setAttributes(folder->get(), attributes->second); error != 0)
        return std::unexpected(systemError(Step::Write, error, target.native()));
    if (::fsync(folder->get()) < 0)
        return std::unexpected(systemError(Step::Sync, errno, target.native()));
    return syncFolderOf(target, folder->get());
}

std::string NewFolder::nameOf(const EntryPath &entry) const
{
    return entry.empty() ? m_target.native() : m_target.native() + '/' + joined(entry);
}

std::unexpected<Error> NewFolder::failed(const EntryPath &entry, int systemErrorNumber) const
{
    if (systemErrorNumber == EEXIST)
        return refusedEntry(joined(entry), phrase("Error", "there are two with its name"));
    return std::unexpected(systemError(Step::Write, systemErrorNumber, nameOf(entry)));
}

/** Whose content becomes that of the target. */
bool NewFolder::hasOneTopFolder() const
{
    return m_topNames.size() == 1 && !m_folders.contains({})
        && openFolderAt(m_top.get(), *m_topNames.begin(), {}).has_value();
}

} // namespace cipherscope::archive
