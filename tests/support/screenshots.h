// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/waiting.h"

#include <QDir>
#include <QImage>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QString>

namespace cipherscope::testing {

/** Runs the event loop until the window has been drawn that often from now on: layouts are at rest by then.
 */
inline bool waitForFrames(QQuickWindow &window, int count = 2)
{
    for (int i = 0; i < count; ++i) {
        QSignalSpy drawn(&window, &QQuickWindow::frameSwapped);
        window.update();
        if (!drawn.wait(patience))
            return false;
    }
    return true;
}

/** Where pictures go: $CIPHERSCOPE_SCREENSHOTS, or below the system's temporary folder. */
inline QDir screenshotFolder()
{
    const QString chosen = qEnvironmentVariable("CIPHERSCOPE_SCREENSHOTS");
    const QDir folder(chosen.isEmpty() ? QDir::tempPath() + QStringLiteral("/cipherscope-screenshots")
                                       : chosen);
    folder.mkpath(QStringLiteral("."));
    return folder;
}

/** Saves what the window shows as NAME.png in the folder for pictures. */
inline bool saveScreenshot(QQuickWindow &window, const QString &name)
{
    return waitForFrames(window)
        && window.grabWindow().save(screenshotFolder().filePath(name + QStringLiteral(".png")));
}

} // namespace cipherscope::testing
