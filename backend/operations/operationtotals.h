// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operation.h"

#include <cstdint>
#include <optional>

namespace cipherscope::operations {

/** How far several operations are, taken together. */
class OperationTotals final {
public:
    void add(const Operation &operation);

    /** 0 to 1: of the bytes, or of the files where none of them has any. */
    [[nodiscard]] double progress() const;
    /** Bytes a second. */
    [[nodiscard]] double throughput() const { return m_throughput; }
    /** Of the one that takes longest; nullopt while unknown. */
    [[nodiscard]] std::optional<double> secondsLeft() const { return m_secondsLeft; }

private:
    std::uint64_t m_bytesDone = 0;
    std::uint64_t m_bytesTotal = 0;
    std::uint64_t m_filesDone = 0;
    std::uint64_t m_filesTotal = 0;
    double m_throughput = 0;
    std::optional<double> m_secondsLeft;
};

} // namespace cipherscope::operations
