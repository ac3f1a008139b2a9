// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/wipedbytes.h"
#include "engine/rng.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

/**
 * Draws from one generator on several threads, each with a stream of its own, and hands all that was drawn to
 * one sink. A thread more than there are streams takes the handing over from those that draw. The memory is a
 * few blocks of 64 KiB, wiped at the end, whatever the number of bytes.
 */
class RandomDraw final {
public:
    /** One thread at a time calls it. What one thread drew comes in its order; `isLast`: all has come. */
    using Sink = std::function<Result<void>(std::span<const std::byte> bytes, bool isLast)>;

    /** `bytes`: 0 draws until it is stopped. `streams`: at least one. */
    RandomDraw(std::shared_ptr<const engine::RandomGenerator> generator, std::uint64_t bytes,
               unsigned streams, Sink sink);

    /**
     * A thread's share; returns when all was drawn and handed over, or stop was requested, which it looks at
     * after each call of the kernel. Fewer threads than streams do it, too. Errors: those of newStream(),
     * draw() and the sink.
     */
    [[nodiscard]] Result<void> run(const std::stop_token &stop);

    /** Whether the sink has had the last byte. */
    [[nodiscard]] bool isComplete() const { return m_complete.load(); }

private:
    struct Block {
        WipedBytes room;
        std::size_t size = 0;
    };

    [[nodiscard]] Result<void> draw(const std::stop_token &stop);
    /** Hands over whatever waits, unless another thread does it and need not be waited for. */
    [[nodiscard]] Result<void> handOver(bool mustWait);
    [[nodiscard]] Result<void> handOverAll(const std::stop_token &stop);
    [[nodiscard]] std::uint64_t reserve();
    [[nodiscard]] WipedBytes takeRoom();
    [[nodiscard]] std::size_t enqueue(Block block);
    [[nodiscard]] bool takeNext(Block &block);

    const std::shared_ptr<const engine::RandomGenerator> m_generator;
    const std::uint64_t m_bytes;
    const unsigned m_streams;
    const Sink m_sink;
    std::atomic<unsigned> m_arrived = 0;
    std::atomic<bool> m_hasTaker = false; ///< A thread that draws nothing is there.
    std::atomic<bool> m_complete = false;

    std::mutex m_queueMutex;
    std::condition_variable_any m_queueChanged;
    std::deque<Block> m_queue;
    std::vector<WipedBytes> m_free;
    std::uint64_t m_reserved = 0;

    std::mutex m_sinkMutex; ///< Of what follows, too.
    std::uint64_t m_handedOver = 0;
    bool m_failed = false;
};

} // namespace cipherscope::operations
