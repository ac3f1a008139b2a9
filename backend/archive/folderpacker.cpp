// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/folderpacker.h"

#include "archive/archiveerror.h"
#include "archive/entryname.h"
#include "archive/folderio.h"
#include "core/plainpath.h"
#include "core/secretbytes.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::archive {

namespace {

constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024;

la_ssize_t appendTo(struct ::archive *, void *pending, const void *bytes, std::size_t size)
{
    const std::span piece(static_cast<const std::byte *>(bytes), size);
    auto &all = *static_cast<std::vector<std::byte> *>(pending);
    all.insert(all.end(), piece.begin(), piece.end());
    return static_cast<la_ssize_t>(size);
}

struct FreeEntry {
    void operator()(archive_entry *entry) const { ::archive_entry_free(entry); }
};

std::unexpected<Error> changed(const std::string &path, Phrase how)
{
    return std::unexpected(plainError(ErrorCode::Changed, Step::Read, path, how));
}

/** What the folder is called in the archive, also where it was named "." or "a/..". */
std::string topName(const std::filesystem::path &folder)
{
    const std::filesystem::path plain = namedPath(folder);
    const bool isNamed = plain.has_filename() && plain.filename() != "." && plain.filename() != "..";
    return isNamed ? plain.filename().native() : "folder";
}

Phrase kindOf(mode_t mode)
{
    return S_ISSOCK(mode) ? phrase("Error", "it is a socket")
        : S_ISFIFO(mode)  ? phrase("Error", "it is a pipe")
                          : phrase("Error", "it is a device");
}

} // namespace

void CloseWriter::operator()(struct ::archive *writer) const
{
    ::archive_write_free(writer);
}

Result<std::unique_ptr<FolderPacker>> FolderPacker::open(const std::filesystem::path &folder,
                                                         Remember remember, Progress progress)
{
    std::unique_ptr<FolderPacker> packer(new FolderPacker(remember, std::move(progress)));
    if (Result<void> begun = packer->begin(folder); !begun)
        return std::unexpected(std::move(begun.error()));
    return packer;
}

FolderPacker::FolderPacker(Remember remember, Progress progress)
    : m_remember(remember)
    , m_progress(std::move(progress))
    , m_writer(::archive_write_new())
    , m_piece(pieceSize)
{
}

FolderPacker::~FolderPacker()
{
    m_writer.reset(); // It writes the end of the archive.
    wipe(m_pending);
    wipe(m_piece);
}

Result<void> FolderPacker::begin(const std::filesystem::path &folder)
{
    ::archive_write_set_format_pax(m_writer.get());
    ::archive_write_set_bytes_per_block(m_writer.get(), 0);
    if (::archive_write_open(m_writer.get(), &m_pending, nullptr, appendTo, nullptr) != ARCHIVE_OK)
        return std::unexpected(archiveError(m_writer.get(), ErrorCode::Internal, Step::Compute));
    UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, folder.native()));
    if (::fstat(fd.get(), &m_status) < 0)
        return std::unexpected(systemError(Step::Stat, errno, folder.native()));
    return enter(std::move(fd), folder.native(), topName(folder));
}

Result<std::size_t> FolderPacker::read(std::span<std::byte> room)
{
    std::size_t size = 0;
    while (size < room.size()) {
        if (m_used == m_pending.size()) {
            if (m_ended)
                break;
            m_pending.clear();
            m_used = 0;
            if (Result<void> stepped = step(); !stepped)
                return std::unexpected(std::move(stepped.error()));
            continue;
        }
        const std::size_t count = std::min(room.size() - size, m_pending.size() - m_used);
        std::ranges::copy(std::span(m_pending).subspan(m_used, count), room.subspan(size).begin());
        m_used += count;
        size += count;
    }
    return size;
}

Result<void> FolderPacker::step()
{
    if (m_file)
        return packPiece();
    if (m_levels.empty())
        return finish();
    Level &level = m_levels.back();
    if (level.next < level.names.size())
        return packChild(level, level.names[level.next++]);
    m_levels.pop_back();
    return {};
}

Result<void> FolderPacker::finish()
{
    if (::archive_write_close(m_writer.get()) != ARCHIVE_OK)
        return std::unexpected(archiveError(m_writer.get(), ErrorCode::Internal, Step::Compute));
    m_packed.close();
    m_ended = true;
    return {};
}

Result<void> FolderPacker::packChild(const Level &level, const std::string &name)
{
    const std::string path = level.path + '/' + name;
    const Result<struct stat> status = statusAt(level.folder.get(), name, path);
    if (!status)
        return std::unexpected(status.error());
    if (S_ISREG(status->st_mode))
        return packFile(level, name);
    if (S_ISLNK(status->st_mode))
        return packLink(level, name, *status);
    if (S_ISDIR(status->st_mode)) {
        Result<UniqueFd> folder = openFolderAt(level.folder.get(), name, path);
        if (!folder)
            return std::unexpected(std::move(folder.error()));
        return enter(std::move(*folder), path, level.entry + '/' + name);
    }
    m_summary.skipped.push_back(
        plainError(ErrorCode::NotRegularFile, Step::List, path, kindOf(status->st_mode)));
    return {};
}

Result<void> FolderPacker::enter(UniqueFd folder, std::string path, std::string entry)
{
    if (m_levels.size() == deepestFolder)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::List, path, phrase("Error", "too many folders deep")));
    struct stat status { };
    if (::fstat(folder.get(), &status) < 0)
        return std::unexpected(systemError(Step::Stat, errno, path));
    Result<std::vector<std::string>> names = namesIn(folder.get(), path);
    if (!names)
        return std::unexpected(std::move(names.error()));
    if (Result<void> written = writeHeader(entry + '/', status, path); !written)
        return written;
    ++m_summary.folders;
    m_levels.push_back({ std::move(folder), std::move(*names), 0, std::move(path), std::move(entry) });
    return {};
}

Result<void> FolderPacker::packLink(const Level &level, const std::string &name, const struct stat &status)
{
    const std::string path = level.path + '/' + name;
    const Result<std::string> target = linkTargetAt(level.folder.get(), name, path);
    if (!target)
        return std::unexpected(target.error());
    ++m_summary.links;
    return writeHeader(level.entry + '/' + name, status, path, *target);
}

Result<void> FolderPacker::packFile(const Level &level, const std::string &name)
{
    OpenFile file{ {}, {}, 0, level.path + '/' + name };
    file.fd = UniqueFd(::openat(level.folder.get(), name.c_str(),
                                O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.path));
    if (::fstat(file.fd.get(), &file.status) < 0)
        return std::unexpected(systemError(Step::Stat, errno, file.path));
    if (!S_ISREG(file.status.st_mode))
        return changed(file.path, phrase("Error", "something else took its place"));
    ::posix_fadvise(file.fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
    file.left = static_cast<std::uint64_t>(file.status.st_size);
    ++m_summary.files;
    m_file = std::move(file);
    return writeHeader(level.entry + '/' + name, m_file->status, m_file->path);
}

Result<void> FolderPacker::packPiece()
{
    if (m_file->left == 0)
        return endFile();
    const std::size_t wanted =
        static_cast<std::size_t>(std::min<std::uint64_t>(m_file->left, m_piece.size()));
    ssize_t count = -1;
    do
        count = ::read(m_file->fd.get(), m_piece.data(), wanted);
    while (count < 0 && errno == EINTR);
    if (count < 0)
        return std::unexpected(systemError(Step::Read, errno, m_file->path));
    if (count == 0)
        return changed(m_file->path, phrase("Error", "it shrank"));
    const auto size = static_cast<std::size_t>(count);
    if (::archive_write_data(m_writer.get(), m_piece.data(), size) != count)
        return std::unexpected(archiveError(m_writer.get(), ErrorCode::Internal, Step::Compute));
    m_file->left -= size;
    m_summary.size += size;
    m_progress(size);
    return {};
}

Result<void> FolderPacker::endFile()
{
    struct stat now { };
    if (::fstat(m_file->fd.get(), &now) < 0)
        return std::unexpected(systemError(Step::Stat, errno, m_file->path));
    if (now.st_size != m_file->status.st_size)
        return changed(m_file->path,
                       now.st_size > m_file->status.st_size ? phrase("Error", "it grew")
                                                            : phrase("Error", "it shrank"));
    if (!isSameTime(now.st_mtim, m_file->status.st_mtim))
        return changed(m_file->path, phrase("Error", "it was written to"));
    m_file.reset();
    return {};
}

Result<void> FolderPacker::writeHeader(const std::string &entry, const struct stat &status,
                                       const std::string &path, const std::string &linkTarget)
{
    const std::unique_ptr<archive_entry, FreeEntry> header(::archive_entry_new());
    ::archive_entry_copy_pathname(header.get(), entry.c_str());
    ::archive_entry_set_mode(header.get(), status.st_mode);
    ::archive_entry_set_uid(header.get(), status.st_uid);
    ::archive_entry_set_gid(header.get(), status.st_gid);
    ::archive_entry_set_mtime(header.get(), status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
    ::archive_entry_set_size(header.get(), S_ISREG(status.st_mode) ? status.st_size : 0);
    if (S_ISLNK(status.st_mode))
        ::archive_entry_copy_symlink(header.get(), linkTarget.c_str());
    // A warning says that a name is no text in this locale, and that its bytes were written as they are.
    if (::archive_write_header(m_writer.get(), header.get()) < ARCHIVE_WARN) {
        Error error = archiveError(m_writer.get(), ErrorCode::BadInput, Step::Compute);
        error.subject = path;
        return std::unexpected(std::move(error));
    }
    if (m_remember == Remember::PackedFiles)
        m_packed.add(status);
    return {};
}

} // namespace cipherscope::archive
