// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/bytepipe.h"

#include "core/secretbytes.h"

#include <algorithm>
#include <cerrno>
#include <utility>

namespace cipherscope::operations {

BytePipe::BytePipe(std::size_t capacity)
    : m_buffer(capacity)
{
}

BytePipe::~BytePipe()
{
    wipe(m_buffer);
}

Result<void> BytePipe::write(std::span<const std::byte> bytes)
{
    std::unique_lock lock(m_mutex);
    while (!bytes.empty()) {
        m_changed.wait(lock, [this] { return m_stopped || m_size < m_buffer.size(); });
        if (m_stopped)
            return std::unexpected(*m_stopped);
        const std::size_t at = (m_begin + m_size) % m_buffer.size();
        const std::size_t count = std::min({ bytes.size(), m_buffer.size() - m_size, m_buffer.size() - at });
        std::ranges::copy(bytes.first(count), m_buffer.begin() + static_cast<std::ptrdiff_t>(at));
        m_size += count;
        bytes = bytes.subspan(count);
        m_changed.notify_all();
    }
    return {};
}

void BytePipe::closeWriting()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void BytePipe::breakOff()
{
    const std::lock_guard lock(m_mutex);
    m_broken = true;
    m_changed.notify_all();
}

Result<std::size_t> BytePipe::read(std::span<std::byte> room)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_size > 0 || m_closed || m_broken; });
    if (m_broken)
        return std::unexpected(systemError(Step::Read, ECANCELED, {}));
    const std::size_t count = std::min({ room.size(), m_size, m_buffer.size() - m_begin });
    std::ranges::copy(std::span(m_buffer).subspan(m_begin, count), room.begin());
    m_begin = (m_begin + count) % m_buffer.size();
    m_size -= count;
    m_changed.notify_all();
    return count;
}

void BytePipe::stopReading(Error why)
{
    const std::lock_guard lock(m_mutex);
    m_stopped = std::move(why);
    m_changed.notify_all();
}

} // namespace cipherscope::operations
