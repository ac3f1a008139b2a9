// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace cipherscope::messages {

/** "1.5 GiB": a size with a binary prefix, in the locale's numbers. Whole bytes below 1 KiB. */
[[nodiscard]] QString bytesText(std::uint64_t bytes, const QLocale &locale = QLocale());

/** "1,234": a count in the locale's numbers. */
[[nodiscard]] QString countText(std::uint64_t count, const QLocale &locale = QLocale());

/** "231 MB/s": a throughput with a decimal prefix, as drives and networks are rated; "–" for 0. */
[[nodiscard]] QString rateText(double bytesPerSecond, const QLocale &locale = QLocale());

/** "less than a second", "12 s", "3 min 20 s", "2 h 5 min". */
[[nodiscard]] QString durationText(double seconds);

/** The same, or an empty text for an unknown time. */
[[nodiscard]] QString durationText(const std::optional<double> &seconds);

} // namespace cipherscope::messages
