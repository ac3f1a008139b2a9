// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/contentdigest.h"

#include "core/wipedbytes.h"
#include "engine/opensslengine.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::archive {

namespace {

std::unique_ptr<engine::Hasher> newHasher()
{
    const auto algorithm = engine::OpenSslEngine().openHash("sha256", nullptr);
    if (!algorithm)
        return nullptr;
    Result<std::unique_ptr<engine::Hasher>> hasher = (*algorithm)->newHasher();
    return hasher ? std::move(*hasher) : nullptr;
}

const Error noHasher = plainError(ErrorCode::Internal, Step::Compute, "sha256");

} // namespace

ContentDigest::ContentDigest()
    : m_hasher(newHasher())
{
}

ContentDigest::~ContentDigest() = default;

Result<void> ContentDigest::update(std::span<const std::byte> bytes)
{
    return m_hasher ? m_hasher->update(bytes) : std::unexpected(noHasher);
}

Result<Digest> ContentDigest::finish()
{
    return m_hasher ? m_hasher->finish() : std::unexpected(noHasher);
}

Result<Digest> digestOnDisk(int fd, const std::filesystem::path &name, const std::stop_token &stop,
                            const std::function<void(std::uint64_t bytes)> &progress)
{
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ContentDigest digest;
    WipedBytes piece(std::size_t{ 128 } * 1024);
    off_t offset = 0;
    while (true) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Read, ECANCELED, name.native()));
        const ssize_t count = ::pread(fd, piece.writable().data(), piece.size(), offset);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(systemError(Step::Read, errno, name.native()));
        if (count == 0)
            return digest.finish();
        const auto size = static_cast<std::size_t>(count);
        if (Result<void> hashed = digest.update(piece.view().first(size)); !hashed)
            return std::unexpected(std::move(hashed.error()));
        offset += count;
        progress(size);
    }
}

} // namespace cipherscope::archive
