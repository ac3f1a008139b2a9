// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/filepieces.h"

#include "operations/mappedfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <mutex>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace cipherscope::operations {

namespace {

// Four times as much costs a quarter of a hash's speed.
constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024;

/** On whole pages: the kernel takes 16 pages at once, and 64 KiB at any other place lie on 17. */
struct alignas(4096) Buffer {
    std::array<std::byte, pieceSize> bytes;
};

class ReadPieces final : public FilePieces {
public:
    ReadPieces(int fd, std::filesystem::path name)
        : m_fd(fd)
        , m_name(std::move(name))
    {
        m_inUse.reserve(capacity());
        m_free.reserve(capacity());
    }

    std::size_t capacity() const override { return 16; }

    Result<FilePiece> next() override
    {
        Buffer &buffer = takeBuffer();
        ssize_t count = 0;
        do {
            count = ::read(m_fd, buffer.bytes.data(), buffer.bytes.size());
        } while (count < 0 && errno == EINTR);
        if (count < 0)
            return std::unexpected(systemError(Step::Read, errno, m_name.native()));
        const auto size = static_cast<std::size_t>(count);
        return FilePiece{ std::span(buffer.bytes).first(size), std::exchange(m_offset, m_offset + size) };
    }

    void giveBack(const FilePiece &piece) override
    {
        const std::lock_guard lock(m_mutex);
        const auto used = std::ranges::find_if(m_inUse, [&piece](const std::unique_ptr<Buffer> &buffer) {
            return buffer->bytes.data() == piece.bytes.data();
        });
        m_free.push_back(std::move(*used));
        m_inUse.erase(used);
    }

    Error causeOf(Error error, const FilePiece & /*piece*/) const override { return error; }
    const std::filesystem::path &name() const override { return m_name; }

private:
    /** The one that was used last, which is still in the processor's cache. */
    Buffer &takeBuffer()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty()) {
            m_inUse.push_back(std::make_unique_for_overwrite<Buffer>());
        } else {
            m_inUse.push_back(std::move(m_free.back()));
            m_free.pop_back();
        }
        return *m_inUse.back();
    }

    const int m_fd;
    const std::filesystem::path m_name;
    std::uint64_t m_offset = 0;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Buffer>> m_inUse;
    std::vector<std::unique_ptr<Buffer>> m_free;
};

class MappedPieces final : public FilePieces {
public:
    MappedPieces(int fd, std::filesystem::path name, std::uint64_t size)
        : m_fd(fd)
        , m_name(std::move(name))
        , m_size(size)
        , m_file(fd, size)
    {
    }

    [[nodiscard]] bool isMapped() const { return m_file.isMapped(); }

    std::size_t capacity() const override { return MappedFile::windowSize / pieceSize; }

    Result<FilePiece> next() override
    {
        if (m_window.empty() && m_offset < m_size)
            m_window = m_file.window(m_offset);
        const FilePiece piece{ m_window.first(std::min(m_window.size(), pieceSize)), m_offset };
        m_window = m_window.subspan(piece.bytes.size());
        m_offset += piece.bytes.size();
        return piece;
    }

    void giveBack(const FilePiece & /*piece*/) override { }

    Error causeOf(Error error, const FilePiece &piece) const override
    {
        if (error.systemError != EFAULT)
            return error;
        std::byte byte{};
        const ssize_t count = ::pread(m_fd, &byte, 1, static_cast<off_t>(piece.offset));
        if (count < 0)
            return systemError(Step::Read, errno, m_name.native());
        if (count == 0)
            return plainError(ErrorCode::Changed, Step::Read, m_name.native(), phrase("Error", "it shrank"));
        return error;
    }

    const std::filesystem::path &name() const override { return m_name; }

private:
    const int m_fd;
    const std::filesystem::path m_name;
    const std::uint64_t m_size;
    MappedFile m_file;
    std::span<const std::byte> m_window;
    std::uint64_t m_offset = 0;
};

/** Whether a file's blocks (of 512 bytes, stat(2)) are fewer than its size needs. */
bool hasHoles(const struct stat &status)
{
    constexpr off_t block = 512;
    return status.st_blocks < status.st_size / block;
}

/** Whether to take a mapped file's pages as they are, which spares a copy of the data. A page of a hole would
 * be allocated by a tmpfs when it is touched; read() gives zeros and allocates nothing. */
bool isWorthMapping(const InputFile &file)
{
    return file.isRegular() && file.status().st_size >= static_cast<off_t>(MappedFile::windowSize)
        && !hasHoles(file.status());
}

} // namespace

FilePieces::~FilePieces() = default;

std::unique_ptr<FilePieces> readPieces(int fd, const std::filesystem::path &name)
{
    return std::make_unique<ReadPieces>(fd, name);
}

std::unique_ptr<FilePieces> piecesOf(const InputFile &file, const std::filesystem::path &name, bool mayMap)
{
    if (mayMap && isWorthMapping(file)) {
        auto mapped = std::make_unique<MappedPieces>(file.fd(), name,
                                                     static_cast<std::uint64_t>(file.status().st_size));
        if (mapped->isMapped())
            return mapped;
    }
    return readPieces(file.fd(), name);
}

} // namespace cipherscope::operations
