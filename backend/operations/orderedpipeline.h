// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/wipedbytes.h"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

/** Fills `room` as far as there is data: less than its size means the end. */
using ByteSource = std::function<Result<std::size_t>(std::span<std::byte> room)>;
using ByteSink = std::function<Result<void>(std::span<const std::byte> bytes)>;

/** A part of a stream, as it was read. */
struct Batch {
    std::uint64_t number = 0;
    bool isLast = false; ///< Known from having looked ahead. Only the last one can be shorter, or empty.
    std::span<const std::byte> bytes;
};

/** What became of a batch: so many bytes of the output are to be written, even if what followed them failed.
 */
struct Transformed {
    std::size_t size = 0;
    Result<void> outcome;
};

/**
 * Takes a stream through several threads: batches are read in order, transformed at the same time, and
 * written in order. A thread that is ahead of its turn leaves its output to whoever writes what precedes it,
 * and goes on. The memory is three buffers a thread and one, whatever the stream's size. After the first
 * failure, in the order of the stream, nothing more is written.
 */
class OrderedPipeline final {
public:
    /** Each thread has its own; `out` has room for the output of a batch. */
    using Transform = std::function<Transformed(const Batch &batch, std::span<std::byte> out)>;

    /** Sizes in bytes: of a batch, and of the most that one becomes. Source and sink are called by one thread
     * at a time. */
    OrderedPipeline(std::size_t batchSize, std::size_t outputSize, ByteSource source, ByteSink sink);

    /**
     * A thread's share of the work; returns when there is no more. The error, of the source, the transform or
     * the sink, is given to one of the threads; the others end without one. Errors besides: Cancelled.
     */
    [[nodiscard]] Result<void> run(const Transform &transform, const std::stop_token &stop);

    /** Whether another thread would find something to do. Waits for nothing. */
    [[nodiscard]] bool hasMore();

private:
    struct Read {
        Batch batch;
        Result<void> outcome;
    };
    struct Finished {
        WipedBytes out;
        Transformed transformed;
    };
    /** The next batch in `room`, whose memory becomes that of another. Nothing after the last batch. */
    [[nodiscard]] std::optional<Read> readNext(WipedBytes &room);
    void addOutputs();
    /** Memory for a batch's output; nothing once a thread has failed. Waits for one that is written. */
    [[nodiscard]] std::optional<WipedBytes> takeOutput();
    /** Leaves the output to its turn, and writes all whose turn has come, unless another thread does. */
    [[nodiscard]] Result<void> writeInTurn(std::uint64_t number, Finished finished);
    [[nodiscard]] Result<void> runShare(const Transform &transform, const std::stop_token &stop);
    void abandon();

    const std::size_t m_batchSize;
    const std::size_t m_outputSize;
    const ByteSource m_source;
    const ByteSink m_sink;

    std::mutex m_readMutex;
    std::uint64_t m_nextNumber = 0;
    WipedBytes m_ahead; ///< The next batch, whose size says whether the one before it is the last.
    Result<std::size_t> m_aheadSize = 0;
    std::atomic<bool> m_ended = false; ///< Written under the mutex, read without it, too.

    std::mutex m_writeMutex;
    std::condition_variable m_outputFreed;
    std::vector<WipedBytes> m_freeOutputs;
    std::map<std::uint64_t, Finished> m_waiting; ///< For their turn, by number.
    std::uint64_t m_turn = 0;
    bool m_isWriting = false;
    std::atomic<bool> m_failed = false; ///< Written under the mutex, read without it, too.
};

} // namespace cipherscope::operations
