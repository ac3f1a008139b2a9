// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>

namespace cipherscope::engine {
class Hasher;
}

namespace cipherscope::archive {

/**
 * A SHA-256 by which two passes over the same content are compared. OpenSSL computes it, whatever computes
 * the cipher: who is to be checked has no part in the check.
 */
class ContentDigest final {
public:
    ContentDigest();
    ContentDigest(const ContentDigest &) = delete;
    ContentDigest &operator=(const ContentDigest &) = delete;
    ~ContentDigest();

    /** Errors: those of engine::Hasher. */
    [[nodiscard]] Result<void> update(std::span<const std::byte> bytes);
    /** 32 bytes. */
    [[nodiscard]] Result<Digest> finish();

private:
    std::unique_ptr<engine::Hasher> m_hasher;
};

/**
 * The digest of what is on the disk: what the page cache has of the file is dropped first, which must have
 * been synced. From its start to its end; the descriptor's position does not matter. `progress` gets the
 * bytes of each buffer. Errors: Io, Cancelled.
 */
[[nodiscard]] Result<Digest> digestOnDisk(int fd, const std::filesystem::path &name,
                                          const std::stop_token &stop,
                                          const std::function<void(std::uint64_t bytes)> &progress);

} // namespace cipherscope::archive
