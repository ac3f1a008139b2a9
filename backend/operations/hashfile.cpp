// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashfile.h"

#include "core/uniquefd.h"
#include "operations/mappedfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace cipherscope::operations {

namespace {

// What a hash reads stays in the processor's second cache; four times as much does not, and costs a quarter
// of the speed.
constexpr std::size_t bufferSize = std::size_t{ 64 } * 1024;

/** On whole pages: the kernel takes 16 pages at once, and 64 KiB at any other place lie on 17. */
struct alignas(4096) Buffer {
    std::array<std::byte, bufferSize> bytes;
};

using Hashers = std::span<engine::Hasher *const>;

Result<std::size_t> readSome(int fd, std::span<std::byte> buffer, const std::filesystem::path &name)
{
    ssize_t count = 0;
    do {
        count = ::read(fd, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return std::unexpected(systemError(Step::Read, errno, name.native()));
    return static_cast<std::size_t>(count);
}

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
std::string changeBetween(const struct stat &before, const struct stat &after, std::uint64_t bytesRead)
{
    if (after.st_nlink == 0 && before.st_nlink != 0)
        return "it was deleted";
    if (after.st_size > before.st_size)
        return "it grew";
    if (after.st_size < before.st_size)
        return "it shrank";
    if (!sameTime(before.st_mtim, after.st_mtim))
        return "it was written to";
    // Files of /proc say that they are empty, those of /sys that they have a page, whatever they hold.
    const bool sizeIsReal = before.st_size != 0 && before.st_blocks != 0;
    if (sizeIsReal && bytesRead != static_cast<std::uint64_t>(before.st_size))
        return "its size is not what the file system says";
    return {};
}

Error cancelled(const std::filesystem::path &name)
{
    return systemError(Step::Read, ECANCELED, name.native());
}

Result<void> updateAll(Hashers hashers, std::span<const std::byte> data)
{
    for (engine::Hasher *hasher : hashers) {
        if (Result<void> fed = hasher->update(data); !fed)
            return fed;
    }
    return {};
}

Result<std::vector<Digest>> finishAll(Hashers hashers)
{
    std::vector<Digest> digests;
    digests.reserve(hashers.size());
    for (engine::Hasher *hasher : hashers) {
        Result<Digest> digest = hasher->finish();
        if (!digest)
            return std::unexpected(std::move(digest.error()));
        digests.push_back(std::move(*digest));
    }
    return digests;
}

Result<void> feedRead(int fd, const std::filesystem::path &name, Hashers hashers, const std::stop_token &stop,
                      const ReadProgress &progress)
{
    const auto buffer = std::make_unique_for_overwrite<Buffer>();
    while (true) {
        if (stop.stop_requested())
            return std::unexpected(cancelled(name));
        const Result<std::size_t> count = readSome(fd, buffer->bytes, name);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            return {};
        if (Result<void> fed = updateAll(hashers, std::span(buffer->bytes).first(*count)); !fed)
            return fed;
        progress(*count);
    }
}

/** Whether the hashers can take a mapped file's pages as they are, which spares a copy of the data. */
bool isWorthMapping(const struct stat &status, Hashers hashers)
{
    return S_ISREG(status.st_mode) && status.st_size >= static_cast<off_t>(MappedFile::windowSize)
        && std::ranges::all_of(hashers, &engine::Hasher::reportsFaults);
}

/** Why the kernel could not reach a page of a mapped file. */
Error causeOfFault(int fd, std::uint64_t offset, const std::filesystem::path &name, Error fault)
{
    std::byte byte{};
    const ssize_t count = ::pread(fd, &byte, 1, static_cast<off_t>(offset));
    if (count < 0)
        return systemError(Step::Read, errno, name.native());
    if (count == 0)
        return plainError(ErrorCode::Changed, Step::Read, name.native(), "it shrank");
    return fault;
}

Result<void> feedMapped(int fd, std::uint64_t size, const std::filesystem::path &name, Hashers hashers,
                        const std::stop_token &stop, const ReadProgress &progress)
{
    MappedFile file(fd, size);
    if (!file.isMapped())
        return feedRead(fd, name, hashers, stop, progress);
    for (std::uint64_t offset = 0; offset < size; offset += MappedFile::windowSize) {
        std::span<const std::byte> window = file.window(offset);
        for (std::uint64_t at = offset; !window.empty();) {
            if (stop.stop_requested())
                return std::unexpected(cancelled(name));
            const std::span<const std::byte> piece = window.first(std::min(window.size(), bufferSize));
            if (Result<void> fed = updateAll(hashers, piece); !fed) {
                if (fed.error().systemError != EFAULT)
                    return fed;
                return std::unexpected(causeOfFault(fd, at, name, std::move(fed.error())));
            }
            progress(piece.size());
            window = window.subspan(piece.size());
            at += piece.size();
        }
    }
    return {};
}

} // namespace

Result<std::vector<Digest>> hashDescriptor(int fd, const std::filesystem::path &name,
                                           std::span<engine::Hasher *const> hashers,
                                           const std::stop_token &stop, const ReadProgress &progress)
{
    if (Result<void> fed = feedRead(fd, name, hashers, stop, progress); !fed)
        return std::unexpected(std::move(fed.error()));
    return finishAll(hashers);
}

Result<std::vector<Digest>> hashFile(const std::filesystem::path &file,
                                     std::span<engine::Hasher *const> hashers, const std::stop_token &stop,
                                     const ReadProgress &progress)
{
    const UniqueFd fd(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd.isOpen())
        return std::unexpected(systemError(Step::Open, errno, file.native()));
    const Result<struct stat> before = statusOf(fd.get(), file);
    if (!before)
        return std::unexpected(before.error());
    if (!S_ISREG(before->st_mode) && !S_ISBLK(before->st_mode))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, file.native()));
    ::posix_fadvise(fd.get(), 0, 0, POSIX_FADV_SEQUENTIAL);

    std::uint64_t bytesRead = 0;
    const ReadProgress counting = [&bytesRead, &progress](std::uint64_t bytes) {
        bytesRead += bytes;
        progress(bytes);
    };
    Result<void> fed = isWorthMapping(*before, hashers)
        ? feedMapped(fd.get(), static_cast<std::uint64_t>(before->st_size), file, hashers, stop, counting)
        : feedRead(fd.get(), file, hashers, stop, counting);
    if (!fed)
        return std::unexpected(std::move(fed.error()));
    if (S_ISREG(before->st_mode)) {
        const Result<struct stat> after = statusOf(fd.get(), file);
        if (!after)
            return std::unexpected(after.error());
        if (std::string change = changeBetween(*before, *after, bytesRead); !change.empty())
            return std::unexpected(
                plainError(ErrorCode::Changed, Step::Read, file.native(), std::move(change)));
    }
    return finishAll(hashers);
}

} // namespace cipherscope::operations
