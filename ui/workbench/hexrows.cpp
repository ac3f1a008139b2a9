// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hexrows.h"

#include "core/hex.h"

namespace cipherscope::ui {

QString hexRow(std::span<const std::byte> bytes)
{
    QString row;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            row += QLatin1Char(' ');
        row += QString::fromStdString(toHex(bytes.subspan(i, 1)));
    }
    return row;
}

QString asciiRow(std::span<const std::byte> bytes)
{
    QString row;
    for (const std::byte byte : bytes) {
        const auto code = std::to_integer<char16_t>(byte);
        row += code >= 0x20 && code < 0x7f ? QChar(code) : QChar(u'.');
    }
    return row;
}

QString offsetText(std::size_t offset)
{
    constexpr int digits = 8;
    return QStringLiteral("%1").arg(static_cast<qulonglong>(offset), digits, 16, QLatin1Char('0'));
}

} // namespace cipherscope::ui
