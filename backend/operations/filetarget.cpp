// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/filetarget.h"

#include "archive/contentdigest.h"
#include "operations/agenames.h"
#include "operations/descriptorio.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::operations {

namespace {

const Error notThere = plainError(ErrorCode::BadInput, Step::Read, phrase("Error", "standard output").text(),
                                  phrase("Error", "what went there cannot be read back or kept"));

} // namespace

Result<void> StandardOutput::write(std::span<const std::byte> bytes)
{
    return writeFully(STDOUT_FILENO, bytes, phrase("Error", "standard output").text());
}

Result<void> StandardOutput::verify(const Digest &, const std::stop_token &, const ReadProgress &)
{
    return std::unexpected(notThere);
}

ByteSource StandardOutput::readBack()
{
    return [](std::span<std::byte>) -> Result<std::size_t> { return std::unexpected(notThere); };
}

Result<std::filesystem::path> StandardOutput::keepPart()
{
    return std::unexpected(notThere);
}

Result<std::unique_ptr<TransferTarget>> FileTarget::open(const std::filesystem::path &target,
                                                         mode_t permissions)
{
    Result<TemporaryFile> file = TemporaryFile::beside(target, permissions);
    if (!file)
        return std::unexpected(std::move(file.error()));
    return std::make_unique<FileTarget>(target, std::move(*file));
}

FileTarget::FileTarget(std::filesystem::path target, TemporaryFile file)
    : m_target(std::move(target))
    , m_file(std::move(file))
{
}

Result<void> FileTarget::write(std::span<const std::byte> bytes)
{
    return writeFully(m_file.fd(), bytes, m_target);
}

/** The new file is as private as the old one, and as old; what a folder was packed into is new. */
Result<void> FileTarget::finish(const std::optional<struct stat> &like)
{
    const bool isLikeFile = like && S_ISREG(like->st_mode);
    const std::optional<mode_t> permissions = permissionsLike(like);
    if (permissions && ::fchmod(m_file.fd(), *permissions) < 0)
        return std::unexpected(systemError(Step::Write, errno, m_target.native()));
    const std::array<timespec, 2> times{ timespec{ 0, UTIME_OMIT }, isLikeFile ? like->st_mtim : timespec{} };
    if (isLikeFile && ::futimens(m_file.fd(), times.data()) < 0)
        return std::unexpected(systemError(Step::Write, errno, m_target.native()));
    if (::fsync(m_file.fd()) < 0)
        return std::unexpected(systemError(Step::Sync, errno, m_target.native()));
    return {};
}

Result<void> FileTarget::verify(const Digest &written, const std::stop_token &stop,
                                const ReadProgress &progress)
{
    const Result<Digest> found = archive::digestOnDisk(m_file.fd(), m_target, stop, progress);
    if (!found)
        return std::unexpected(found.error());
    if (*found != written)
        return std::unexpected(plainError(ErrorCode::Io, Step::Read, m_target.native(),
                                          phrase("Error", "what was read back is not what was written")));
    return {};
}

ByteSource FileTarget::readBack()
{
    ::posix_fadvise(m_file.fd(), 0, 0, POSIX_FADV_DONTNEED);
    ::lseek(m_file.fd(), 0, SEEK_SET);
    return [this](std::span<std::byte> room) { return readFully(m_file.fd(), room, m_target); };
}

Result<std::filesystem::path> FileTarget::keepPart()
{
    while (true) {
        std::filesystem::path name = partialNameOf(m_target);
        if (Result<void> kept = m_file.putInPlaceAs(name, Existing::Keep); kept)
            return name;
        else if (kept.error().code != ErrorCode::AlreadyExists)
            return std::unexpected(std::move(kept.error()));
    }
}

} // namespace cipherscope::operations
