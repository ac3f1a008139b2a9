// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/folderunpacker.h"

#include "archive/archiveerror.h"
#include "archive/contentdigest.h"
#include "core/secretbytes.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::archive {

namespace {

constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024;

struct CloseReader {
    void operator()(struct ::archive *reader) const { ::archive_read_free(reader); }
};

/** Bytes where they are bytes, or where they can be said in this locale; UTF-8 otherwise. */
std::string textOf(const char *bytes, const char *utf8)
{
    return bytes ? bytes : utf8 ? utf8 : "";
}

Phrase refusedKind(unsigned kind)
{
    switch (kind) {
    case AE_IFSOCK:
        return phrase("Error", "it is a socket");
    case AE_IFIFO:
        return phrase("Error", "it is a pipe");
    default:
        return phrase("Error", "it is a device");
    }
}

Result<void> writeAt(int fd, std::span<const std::byte> bytes, off_t offset, const std::string &name)
{
    while (!bytes.empty()) {
        const ssize_t count = ::pwrite(fd, bytes.data(), bytes.size(), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(Step::Write, errno, name));
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += count;
    }
    return {};
}

/** A new file that is written from its start to its end, with holes where the archive has them. */
class FileContent {
public:
    FileContent(int fd, std::string name, bool withDigest, const std::stop_token &stop)
        : m_fd(fd)
        , m_name(std::move(name))
        , m_stop(stop)
    {
        if (withDigest)
            m_digest.emplace();
    }

    Result<void> write(std::span<const std::byte> bytes, off_t offset)
    {
        if (Result<void> written = writeAt(m_fd, bytes, offset, m_name); !written)
            return written;
        if (Result<void> hashed = hash(offset - m_end, bytes); !hashed)
            return hashed;
        m_end = offset + static_cast<off_t>(bytes.size());
        return {};
    }
    Result<void> endAt(off_t size)
    {
        if (size <= m_end)
            return {};
        if (::ftruncate(m_fd, size) < 0)
            return std::unexpected(systemError(Step::Write, errno, m_name));
        return hash(size - m_end, {});
    }

    [[nodiscard]] off_t end() const { return m_end; }
    [[nodiscard]] std::optional<ContentDigest> &digest() { return m_digest; }

private:
    /** Holes are content too. */
    Result<void> hash(off_t hole, std::span<const std::byte> bytes)
    {
        if (!m_digest)
            return {};
        const std::vector<std::byte> zeros(hole > 0 ? pieceSize : 0);
        for (auto left = static_cast<std::uint64_t>(hole); left > 0;) {
            if (m_stop.stop_requested())
                return std::unexpected(systemError(Step::Write, ECANCELED, {}));
            const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(left, zeros.size()));
            if (Result<void> hashed = m_digest->update(std::span(zeros).first(size)); !hashed)
                return hashed;
            left -= size;
        }
        return m_digest->update(bytes);
    }

    const int m_fd;
    const std::string m_name;
    const std::stop_token &m_stop;
    std::optional<ContentDigest> m_digest;
    off_t m_end = 0;
};

} // namespace

/** An archive at one of its entries. */
class FolderUnpacker::Reading {
public:
    Reading(const ArchiveSource &source, const std::stop_token &stop)
        : m_source(source)
        , m_stop(stop)
        , m_piece(pieceSize)
        , m_reader(::archive_read_new())
    {
        ::archive_read_support_format_tar(m_reader.get());
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading()
    {
        m_reader.reset();
        wipe(m_piece);
    }

    Result<void> open()
    {
        if (::archive_read_open(m_reader.get(), this, nullptr, &Reading::give, nullptr) != ARCHIVE_OK)
            return failure();
        return {};
    }
    /** False at the end. */
    Result<bool> next()
    {
        if (m_stop.stop_requested())
            return std::unexpected(cancelled());
        const int found = ::archive_read_next_header(m_reader.get(), &m_entry);
        if (found == ARCHIVE_EOF)
            return false;
        // A warning says that a name is no text in this locale; its bytes are taken as they are.
        if (found < ARCHIVE_WARN || found == ARCHIVE_RETRY)
            return failure();
        return true;
    }
    /** A piece of the file, and where it belongs; nothing at the end. */
    Result<std::optional<std::pair<std::span<const std::byte>, off_t>>> nextPiece()
    {
        if (m_stop.stop_requested())
            return std::unexpected(cancelled());
        const void *bytes = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int found = ::archive_read_data_block(m_reader.get(), &bytes, &size, &offset);
        if (found == ARCHIVE_EOF)
            return std::nullopt;
        if (found < ARCHIVE_OK)
            return failure();
        return std::pair(std::span(static_cast<const std::byte *>(bytes), size), off_t{ offset });
    }
    /** Reads on to the end of the source. */
    Result<void> drain()
    {
        while (true) {
            const Result<std::size_t> count = m_source(m_piece);
            if (!count)
                return std::unexpected(count.error());
            if (*count == 0)
                return {};
        }
    }

    [[nodiscard]] archive_entry *entry() const { return m_entry; }
    [[nodiscard]] std::string name() const
    {
        return textOf(::archive_entry_pathname(m_entry), ::archive_entry_pathname_utf8(m_entry));
    }
    [[nodiscard]] EntryAttributes attributes() const
    {
        return { ::archive_entry_perm(m_entry),
                 { ::archive_entry_mtime(m_entry), ::archive_entry_mtime_nsec(m_entry) } };
    }
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    static Error cancelled() { return systemError(Step::Write, ECANCELED, {}); }

private:
    static la_ssize_t give(struct ::archive *reader, void *self, const void **bytes)
    {
        auto &reading = *static_cast<Reading *>(self);
        const Result<std::size_t> count = reading.m_source(reading.m_piece);
        if (!count) {
            reading.m_failure = count.error();
            ::archive_set_error(reader, ECANCELED, "%s", "the source failed");
            return -1;
        }
        *bytes = reading.m_piece.data();
        return static_cast<la_ssize_t>(*count);
    }

    std::unexpected<Error> failure()
    {
        if (m_failure)
            return std::unexpected(*m_failure);
        return std::unexpected(archiveError(m_reader.get(), ErrorCode::BadInput, Step::Parse));
    }

    const ArchiveSource &m_source;
    const std::stop_token &m_stop;
    std::vector<std::byte> m_piece;
    std::unique_ptr<struct ::archive, CloseReader> m_reader;
    archive_entry *m_entry = nullptr;
    std::optional<Error> m_failure;
};

Result<void> FolderUnpacker::unpack(const ArchiveSource &source, const std::stop_token &stop)
{
    Reading reading(source, stop);
    if (Result<void> opened = reading.open(); !opened)
        return opened;
    while (true) {
        const Result<bool> found = reading.next();
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return reading.drain();
        if (Result<void> unpacked = unpackEntry(reading); !unpacked)
            return unpacked;
    }
}

Result<void> FolderUnpacker::unpackEntry(Reading &reading)
{
    archive_entry *entry = reading.entry();
    const Result<EntryPath> path = entryPath(reading.name());
    if (!path)
        return std::unexpected(path.error());
    if (const std::string original =
            textOf(::archive_entry_hardlink(entry), ::archive_entry_hardlink_utf8(entry));
        !original.empty()) {
        const Result<EntryPath> originalPath = entryPath(original);
        return originalPath
            ? m_folder.makeHardLink(*path, *originalPath)
            : refusedEntry(reading.name(), Detail(phrase("Error", "it is another name of %1"), original));
    }
    switch (::archive_entry_filetype(entry)) {
    case AE_IFREG:
        return unpackFile(reading, *path);
    case AE_IFDIR:
        ++m_summary.folders;
        return m_folder.makeFolder(*path, reading.attributes());
    case AE_IFLNK:
        ++m_summary.links;
        return m_folder.makeLink(*path,
                                 textOf(::archive_entry_symlink(entry), ::archive_entry_symlink_utf8(entry)),
                                 reading.attributes());
    default:
        return refusedEntry(reading.name(), refusedKind(::archive_entry_filetype(entry)));
    }
}

Result<void> FolderUnpacker::unpackFile(Reading &reading, const EntryPath &entry)
{
    const Result<UniqueFd> file = m_folder.makeFile(entry);
    if (!file)
        return std::unexpected(file.error());
    ++m_summary.files;
    FileContent content(file->get(), m_folder.nameOf(entry), m_remember == Remember::Digests, reading.stop());
    while (true) {
        const auto piece = reading.nextPiece();
        if (!piece)
            return std::unexpected(piece.error());
        if (!*piece)
            break;
        const auto &[bytes, offset] = **piece;
        if (offset < content.end())
            return refusedEntry(joined(entry), phrase("Error", "its parts overlap"));
        if (Result<void> written = content.write(bytes, offset); !written)
            return written;
        m_summary.size += bytes.size();
    }
    if (Result<void> ended = content.endAt(::archive_entry_size(reading.entry())); !ended)
        return ended;
    if (Result<void> set = m_folder.setFileAttributes(entry, file->get(), reading.attributes()); !set)
        return set;
    if (!content.digest())
        return {};
    Result<Digest> digest = content.digest()->finish();
    if (!digest)
        return std::unexpected(std::move(digest.error()));
    m_files.push_back({ entry, std::move(*digest) });
    return {};
}

Result<void> FolderUnpacker::verify(const std::stop_token &stop,
                                    const std::function<void(std::uint64_t bytes)> &progress) const
{
    for (const UnpackedFile &unpacked : m_files) {
        const std::string name = m_folder.nameOf(unpacked.entry);
        const Result<UniqueFd> file = m_folder.openFile(unpacked.entry);
        if (!file)
            return std::unexpected(file.error());
        const Result<Digest> digest = digestOnDisk(file->get(), name, stop, progress);
        if (!digest)
            return std::unexpected(digest.error());
        if (*digest != unpacked.digest)
            return std::unexpected(plainError(ErrorCode::Io, Step::Read, name,
                                              phrase("Error", "what was read back is not what was written")));
    }
    return {};
}

} // namespace cipherscope::archive
