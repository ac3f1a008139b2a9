// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>
#include <span>

// The text of a hex view: 16 bytes a row.

namespace cipherscope::ui {

inline constexpr std::size_t bytesPerRow = 16;

/** "42 83 1e c2": at most bytesPerRow of them. */
[[nodiscard]] QString hexRow(std::span<const std::byte> bytes);

/** The printable ones of ASCII, a dot for any other. */
[[nodiscard]] QString asciiRow(std::span<const std::byte> bytes);

/** The offset of a row in eight or more hexadecimal digits. */
[[nodiscard]] QString offsetText(std::size_t offset);

} // namespace cipherscope::ui
