// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/hashfile.h"

#include "operations/inputfile.h"
#include "operations/mappedfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
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

/** Whether a file's blocks (of 512 bytes, stat(2)) are fewer than its size needs. */
bool hasHoles(const struct stat &status)
{
    constexpr off_t block = 512;
    return status.st_blocks < status.st_size / block;
}

/** Whether the hashers can take a mapped file's pages as they are, which spares a copy of the data. A page of
 * a hole would be allocated by a tmpfs when it is touched; read() gives zeros and allocates nothing. */
bool isWorthMapping(const InputFile &input, Hashers hashers)
{
    return input.isRegular() && input.status().st_size >= static_cast<off_t>(MappedFile::windowSize)
        && !hasHoles(input.status()) && std::ranges::all_of(hashers, &engine::Hasher::reportsFaults);
}

/** Why the kernel could not reach a page of a mapped file. */
Error causeOfFault(int fd, std::uint64_t offset, const std::filesystem::path &name, Error fault)
{
    std::byte byte{};
    const ssize_t count = ::pread(fd, &byte, 1, static_cast<off_t>(offset));
    if (count < 0)
        return systemError(Step::Read, errno, name.native());
    if (count == 0)
        return plainError(ErrorCode::Changed, Step::Read, name.native(), phrase("Error", "it shrank"));
    return fault;
}

Result<void> feedMapped(const InputFile &input, const std::filesystem::path &name, Hashers hashers,
                        const std::stop_token &stop, const ReadProgress &progress)
{
    const auto size = static_cast<std::uint64_t>(input.status().st_size);
    MappedFile file(input.fd(), size);
    if (!file.isMapped())
        return feedRead(input.fd(), name, hashers, stop, progress);
    for (std::uint64_t offset = 0; offset < size; offset += MappedFile::windowSize) {
        std::span<const std::byte> window = file.window(offset);
        for (std::uint64_t at = offset; !window.empty();) {
            if (stop.stop_requested())
                return std::unexpected(cancelled(name));
            const std::span<const std::byte> piece = window.first(std::min(window.size(), bufferSize));
            if (Result<void> fed = updateAll(hashers, piece); !fed) {
                if (fed.error().systemError != EFAULT)
                    return fed;
                return std::unexpected(causeOfFault(input.fd(), at, name, std::move(fed.error())));
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
    const Result<InputFile> input = InputFile::open(file);
    if (!input)
        return std::unexpected(input.error());
    std::uint64_t bytesRead = 0;
    const ReadProgress counting = [&bytesRead, &progress](std::uint64_t bytes) {
        bytesRead += bytes;
        progress(bytes);
    };
    Result<void> fed = isWorthMapping(*input, hashers) ? feedMapped(*input, file, hashers, stop, counting)
                                                       : feedRead(input->fd(), file, hashers, stop, counting);
    if (fed)
        fed = input->checkUnchanged(bytesRead);
    if (!fed)
        return std::unexpected(std::move(fed.error()));
    return finishAll(hashers);
}

} // namespace cipherscope::operations
