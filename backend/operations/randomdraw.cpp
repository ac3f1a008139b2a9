// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/randomdraw.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace cipherscope::operations {

namespace {

constexpr std::size_t blockSize = std::size_t{ 64 } * 1024;
constexpr std::size_t mostWaiting = 8; ///< Blocks, before who draws hands over himself.
/** A slow generator's block goes on after so long, full or not. */
constexpr std::chrono::milliseconds mostPatience{ 50 };
constexpr unsigned callsBetweenLooks = 16;

/** Gives how much it has drawn when the room is full, patience at an end, or stop requested. */
Result<std::size_t> drawBlock(engine::RandomStream &stream, std::span<std::byte> room,
                              const std::stop_token &stop)
{
    const auto start = std::chrono::steady_clock::now();
    std::size_t size = 0;
    unsigned calls = 0;
    while (size < room.size() && !stop.stop_requested()) {
        const Result<std::size_t> drawn = stream.draw(room.subspan(size));
        if (!drawn)
            return std::unexpected(drawn.error());
        size += *drawn;
        if (++calls % callsBetweenLooks == 0 && std::chrono::steady_clock::now() - start > mostPatience)
            break;
    }
    return size;
}

} // namespace

RandomDraw::RandomDraw(std::shared_ptr<const engine::RandomGenerator> generator, std::uint64_t bytes,
                       unsigned streams, Sink sink)
    : m_generator(std::move(generator))
    , m_bytes(bytes)
    , m_streams(m_generator->repeatsItself() ? 1 : streams)
    , m_sink(std::move(sink))
{
}

Result<void> RandomDraw::run(const std::stop_token &stop)
{
    const unsigned place = m_arrived.fetch_add(1);
    if (place < m_streams)
        return draw(stop);
    // One is enough.
    return place == m_streams ? handOverAll(stop) : Result<void>();
}

Result<void> RandomDraw::draw(const std::stop_token &stop)
{
    const Result<std::unique_ptr<engine::RandomStream>> stream = m_generator->newStream();
    if (!stream)
        return std::unexpected(stream.error());
    std::uint64_t share = 0; // Of all bytes: reserved, and not drawn yet.
    while (!stop.stop_requested()) {
        if (share == 0)
            share = reserve();
        if (share == 0)
            return handOver(true);
        Block block{ takeRoom(), 0 };
        const std::size_t wanted = static_cast<std::size_t>(std::min<std::uint64_t>(share, blockSize));
        const Result<std::size_t> size = drawBlock(**stream, block.room.writable().first(wanted), stop);
        if (!size)
            return std::unexpected(size.error());
        block.size = *size;
        share -= block.size;
        const bool isFull = enqueue(std::move(block)) >= mostWaiting;
        if (isFull || !m_hasTaker.load()) {
            if (Result<void> handed = handOver(isFull); !handed)
                return handed;
        }
    }
    return {};
}

Result<void> RandomDraw::handOver(bool mustWait)
{
    std::unique_lock lock(m_sinkMutex, std::defer_lock);
    if (mustWait)
        lock.lock();
    else if (!lock.try_lock())
        return {};
    Block block;
    while (!m_failed && takeNext(block)) {
        m_handedOver += block.size;
        const bool isLast = m_bytes > 0 && m_handedOver == m_bytes;
        Result<void> taken = m_sink(block.room.view().first(block.size), isLast);
        m_failed = !taken;
        if (!taken)
            return taken;
        const std::lock_guard queueLock(m_queueMutex);
        m_free.push_back(std::move(block.room));
        if (isLast) {
            m_complete.store(true);
            m_queueChanged.notify_all();
        }
    }
    return {};
}

Result<void> RandomDraw::handOverAll(const std::stop_token &stop)
{
    m_hasTaker.store(true);
    while (!m_complete.load() && !stop.stop_requested()) {
        if (Result<void> handed = handOver(true); !handed)
            return handed;
        std::unique_lock lock(m_queueMutex);
        m_queueChanged.wait(lock, stop, [this] { return !m_queue.empty() || m_complete.load(); });
    }
    return {};
}

std::uint64_t RandomDraw::reserve()
{
    const std::lock_guard lock(m_queueMutex);
    if (m_bytes == 0)
        return blockSize;
    const std::uint64_t share = std::min<std::uint64_t>(blockSize, m_bytes - m_reserved);
    m_reserved += share;
    return share;
}

WipedBytes RandomDraw::takeRoom()
{
    {
        const std::lock_guard lock(m_queueMutex);
        if (!m_free.empty()) {
            WipedBytes room = std::move(m_free.back());
            m_free.pop_back();
            return room;
        }
    }
    return WipedBytes(blockSize);
}

std::size_t RandomDraw::enqueue(Block block)
{
    const std::lock_guard lock(m_queueMutex);
    m_queue.push_back(std::move(block));
    m_queueChanged.notify_one();
    return m_queue.size();
}

bool RandomDraw::takeNext(Block &block)
{
    const std::lock_guard lock(m_queueMutex);
    if (m_queue.empty())
        return false;
    block = std::move(m_queue.front());
    m_queue.pop_front();
    return true;
}

} // namespace cipherscope::operations
