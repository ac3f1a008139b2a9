// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace cipherscope::benchmark {

/** Sizes of messages as people write them, "16, 1k, 1M": in bytes, each once, the smallest first. nullopt if
 * one is no number from 1 to largestSize. */
[[nodiscard]] std::optional<std::vector<std::size_t>> sizesFrom(const QString &list);

/** The same for numbers of threads, "1, 2, 4", from 1 to mostThreads. */
[[nodiscard]] std::optional<std::vector<unsigned>> threadsFrom(const QString &list);

inline constexpr unsigned mostThreads = 1024;

} // namespace cipherscope::benchmark
