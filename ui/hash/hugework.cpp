// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hugework.h"

#include "messages/quantity.h"

#include <QCoreApplication>
#include <QLocale>

namespace cipherscope::ui {

bool isHuge(std::size_t files, std::uint64_t bytes)
{
    return files > hugeFileCount || bytes > hugeByteCount;
}

QString hugeWorkQuestion(std::size_t files, std::uint64_t bytes, double bytesPerSecond)
{
    const QString count = files == 1 ? QCoreApplication::translate("HugeWork", "1 file")
                                     : QCoreApplication::translate("HugeWork", "%1 files")
                                           .arg(QLocale().toString(static_cast<qulonglong>(files)));
    const QString size = messages::bytesText(bytes);
    if (bytesPerSecond <= 0)
        return QCoreApplication::translate("HugeWork", "Hash %1 (%2)?").arg(count, size);
    const QString time = messages::durationText(static_cast<double>(bytes) / bytesPerSecond);
    return QCoreApplication::translate("HugeWork",
                                       "Hash %1 (%2)? At the last measured speed that takes about %3.")
        .arg(count, size, time);
}

} // namespace cipherscope::ui
