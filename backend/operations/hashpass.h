// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"
#include "operations/filepieces.h"
#include "operations/readprogress.h"

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace cipherscope::operations {

/**
 * A single read of a file for several hashers, by one thread or more: each thread takes the hasher that is
 * furthest behind and feeds it the next piece. The hashers stay within the pieces' capacity of each other.
 */
class HashPass final {
public:
    /** Pieces and hashers are not used any more once a share() has returned. `progress` is told of each piece
     * that every hasher has had, by one thread at a time. */
    HashPass(FilePieces &pieces, std::span<engine::Hasher *const> hashers, std::stop_token stop,
             ReadProgress progress);

    /**
     * A thread's share of the work. Returns when every hasher has had every piece, or, after the first
     * failure, as soon as no thread feeds a hasher any more. Errors, the same to all threads: of read(), of
     * Hasher::update(), Cancelled, Internal (an exception). The hashers hold half a message then.
     */
    [[nodiscard]] Result<void> share();

    /** Whether one more thread beside the first could find something to do. Who is told so must share().
     * Waits for nothing. */
    [[nodiscard]] bool takeHelper();

private:
    struct Place {
        engine::Hasher *hasher = nullptr;
        std::uint64_t next = 0; ///< The number of the piece that it is to get.
        bool isBusy = false;
    };

    [[nodiscard]] FilePiece &held(std::uint64_t number) { return m_held[number % m_held.size()]; }
    [[nodiscard]] bool isOver() const;
    /** The hasher to feed now, or none. */
    [[nodiscard]] Place *furthestBehind();
    [[nodiscard]] bool mayRead() const;
    void feed(Place &place, std::unique_lock<std::mutex> &lock);
    void read(std::unique_lock<std::mutex> &lock);
    void giveBackUsed();
    void fail(Error error);

    FilePieces &m_pieces;
    const std::stop_token m_stop;
    const ReadProgress m_progress;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Place> m_places;
    std::vector<FilePiece> m_held; ///< A ring of the pieces that are not yet used by all.
    std::uint64_t m_read = 0; ///< Pieces so far.
    std::uint64_t m_givenBack = 0; ///< Of those, used by all.
    std::size_t m_helpers = 0;
    std::size_t m_busy = 0; ///< Threads that read or feed.
    bool m_isReading = false;
    bool m_hasEnded = false; ///< Everything was read.
    std::optional<Error> m_failure; ///< The first.
};

} // namespace cipherscope::operations
