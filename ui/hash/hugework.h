// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>

namespace cipherscope::ui {

/** Above either, nothing is read before the user has said so. */
inline constexpr std::uint64_t hugeByteCount = std::uint64_t{ 4 } << 30U;
inline constexpr std::size_t hugeFileCount = 2000;

[[nodiscard]] bool isHuge(std::size_t files, std::uint64_t bytes);

/** "Hash 5,213 files (38 GiB)?" and, where a speed is known, how long that takes. */
[[nodiscard]] QString hugeWorkQuestion(std::size_t files, std::uint64_t bytes, double bytesPerSecond);

} // namespace cipherscope::ui
