// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QImage>
#include <QQuickWindow>
#include <QString>

namespace cipherscope::testing {

/** Saves what the window shows as NAME.png in $CIPHERSCOPE_SCREENSHOTS, or below the system's temporary
 * folder. */
inline bool saveScreenshot(QQuickWindow &window, const QString &name)
{
    const QString chosen = qEnvironmentVariable("CIPHERSCOPE_SCREENSHOTS");
    const QString folder =
        chosen.isEmpty() ? QDir::tempPath() + QStringLiteral("/cipherscope-screenshots") : chosen;
    return QDir().mkpath(folder)
        && window.grabWindow().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace cipherscope::testing
