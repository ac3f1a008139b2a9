// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/mappedfile.h"

#include <algorithm>
#include <sys/mman.h>
#include <system_error>

namespace cipherscope::operations {

namespace {

// Linux 5.14. Older kernels answer EINVAL, and the pages come when they are used.
constexpr int populateRead = 22; // MADV_POPULATE_READ

} // namespace

MappedFile::MappedFile(int fd, std::uint64_t size)
{
    const auto length = static_cast<std::size_t>(size);
    if (length != size)
        return;
    void *const address = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, fd, 0);
    if (address == MAP_FAILED)
        return;
    m_bytes = { static_cast<std::byte *>(address), length };
    ::madvise(m_bytes.data(), m_bytes.size(), MADV_SEQUENTIAL);
    try {
        m_fetcher = std::jthread([this](const std::stop_token &stop) { fetchAhead(stop); });
    } catch (const std::system_error &) {
        return; // No thread to be had: the pages come when they are used.
    }
}

MappedFile::~MappedFile()
{
    if (!isMapped())
        return;
    if (m_fetcher.joinable()) {
        m_fetcher.request_stop();
        m_fetchedEnd.fetch_add(1);
        m_fetchedEnd.notify_one();
        m_fetcher.join();
    }
    ::munmap(m_bytes.data(), m_bytes.size());
}

std::span<const std::byte> MappedFile::window(std::uint64_t offset)
{
    m_fetchedEnd.store(offset + 2 * windowSize);
    m_fetchedEnd.notify_one();
    if (offset >= 2 * windowSize && !m_fetcher.joinable())
        giveBack(offset - 2 * windowSize);
    return windowBytes(offset);
}

void MappedFile::fetchAhead(const std::stop_token &stop)
{
    for (std::uint64_t offset = windowSize; offset < m_bytes.size(); offset += windowSize) {
        std::uint64_t end = m_fetchedEnd.load();
        while (end <= offset && !stop.stop_requested()) {
            m_fetchedEnd.wait(end);
            end = m_fetchedEnd.load();
        }
        if (stop.stop_requested())
            return;
        const bool isStillAhead = end < offset + 2 * windowSize;
        if (isStillAhead) {
            const std::span<std::byte> next = windowBytes(offset);
            ::madvise(next.data(), next.size(), populateRead);
        }
        if (offset >= 3 * windowSize)
            giveBack(offset - 3 * windowSize);
    }
}

void MappedFile::giveBack(std::uint64_t offset)
{
    const std::span<std::byte> used = windowBytes(offset);
    ::madvise(used.data(), used.size(), MADV_DONTNEED);
}

std::span<std::byte> MappedFile::windowBytes(std::uint64_t offset) const
{
    const auto rest = m_bytes.subspan(static_cast<std::size_t>(offset));
    return rest.first(std::min(rest.size(), windowSize));
}

} // namespace cipherscope::operations
