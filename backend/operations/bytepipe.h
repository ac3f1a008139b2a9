// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace cipherscope::operations {

/** Bytes from one thread to another that reads at its own pace, in bounded memory, which is wiped. */
class BytePipe final {
public:
    /** So many bytes wait at most. */
    explicit BytePipe(std::size_t capacity);
    BytePipe(const BytePipe &) = delete;
    BytePipe &operator=(const BytePipe &) = delete;
    ~BytePipe();

    /** Waits until all has found room. Errors: that with which the reader stopped. */
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);
    /** There is no more: the reader comes to the end. */
    void closeWriting();
    /** There is no more although more belongs there: the reader gets Cancelled. */
    void breakOff();

    /** Waits for something to read; 0 at the end. Errors: Cancelled. */
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> room);
    /** The reader will not read on. */
    void stopReading(Error why);

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::byte> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_size = 0;
    bool m_closed = false;
    bool m_broken = false;
    std::optional<Error> m_stopped;
};

} // namespace cipherscope::operations
