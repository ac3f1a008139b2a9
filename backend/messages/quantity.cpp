// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/quantity.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace cipherscope::messages {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Quantity", text);
}

} // namespace

QString bytesText(std::uint64_t bytes, const QLocale &locale)
{
    if (bytes == 1)
        return translated(QT_TRANSLATE_NOOP("Quantity", "1 byte"));
    return locale.formattedDataSize(static_cast<qint64>(bytes), bytes < 1024 ? 0 : 1,
                                    QLocale::DataSizeIecFormat);
}

QString countText(std::uint64_t count, const QLocale &locale)
{
    return locale.toString(static_cast<qulonglong>(count));
}

QString rateText(double bytesPerSecond, const QLocale &locale)
{
    if (bytesPerSecond <= 0)
        return QStringLiteral("–");
    static constexpr std::array units{ QT_TRANSLATE_NOOP("Quantity", "%1 B/s"),
                                       QT_TRANSLATE_NOOP("Quantity", "%1 kB/s"),
                                       QT_TRANSLATE_NOOP("Quantity", "%1 MB/s"),
                                       QT_TRANSLATE_NOOP("Quantity", "%1 GB/s") };
    std::size_t unit = 0;
    // The limits are those at which rounding makes one digit more: never "1000 kB/s" nor "10.0 MB/s".
    while (bytesPerSecond >= 999.5 && unit + 1 < units.size()) {
        bytesPerSecond /= 1000;
        ++unit;
    }
    const int decimals = bytesPerSecond < 9.95 && unit > 0 ? 1 : 0;
    return translated(units[unit]).arg(locale.toString(bytesPerSecond, 'f', decimals));
}

QString durationText(double seconds)
{
    if (seconds < 1)
        return translated(QT_TRANSLATE_NOOP("Quantity", "less than a second"));
    const auto whole = static_cast<long long>(std::llround(seconds));
    if (whole < 60)
        return translated(QT_TRANSLATE_NOOP("Quantity", "%1 s")).arg(whole);
    if (whole < 3600)
        return translated(QT_TRANSLATE_NOOP("Quantity", "%1 min %2 s")).arg(whole / 60).arg(whole % 60);
    return translated(QT_TRANSLATE_NOOP("Quantity", "%1 h %2 min")).arg(whole / 3600).arg(whole % 3600 / 60);
}

QString durationText(const std::optional<double> &seconds)
{
    return seconds ? durationText(*seconds) : QString();
}

} // namespace cipherscope::messages
