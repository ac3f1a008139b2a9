// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <thread>

namespace cipherscope::operations {

/**
 * A regular file's content as memory, to be read once from its beginning to its end. While a window of 4 MiB
 * and the one before it are in use a thread of its own fetches the next one and gives back those that were
 * used, so that the disk and the computing do not wait for each other.
 *
 * Only for system calls to read from: a page that can no longer be read (the file shrank, its drive is gone)
 * is EFAULT to them, and would be SIGBUS to this process.
 */
class MappedFile final {
public:
    static constexpr std::size_t windowSize = std::size_t{ 4 } * 1024 * 1024;

    /** `fd`: open for reading; `size`: bytes, not 0. isMapped() is false where the file cannot be mapped. */
    MappedFile(int fd, std::uint64_t size);
    ~MappedFile();
    MappedFile(const MappedFile &) = delete;
    MappedFile &operator=(const MappedFile &) = delete;

    [[nodiscard]] bool isMapped() const { return !m_bytes.empty(); }

    /** The window at `offset`, a multiple of its size; the one before the last one is given back then. */
    [[nodiscard]] std::span<const std::byte> window(std::uint64_t offset);

private:
    void fetchAhead(const std::stop_token &stop);
    void giveBack(std::uint64_t offset);
    [[nodiscard]] std::span<std::byte> windowBytes(std::uint64_t offset) const;

    std::span<std::byte> m_bytes;
    std::atomic<std::uint64_t> m_fetchedEnd = 0; ///< Up to where pages are to be fetched.
    std::jthread m_fetcher;
};

} // namespace cipherscope::operations
