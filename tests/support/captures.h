// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>

#include <string>

namespace cipherscope::testing {

/** The names of the stored /proc/crypto captures. */
inline QStringList captureNames()
{
    return QDir(QStringLiteral(CIPHERSCOPE_TEST_DATA "/proc-crypto"))
        .entryList({ QStringLiteral("*.txt") }, QDir::Files);
}

inline QString captureFile(const QString &name)
{
    return QStringLiteral(CIPHERSCOPE_TEST_DATA "/proc-crypto/") + name;
}

inline std::string captureText(const QString &name)
{
    QFile file(captureFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace cipherscope::testing
