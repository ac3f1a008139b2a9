// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QQuickWindow;

namespace cipherscope::app {

/**
 * With CIPHERSCOPE_STARTUP_TRACE=1 in the environment: prints to stderr the milliseconds from the process's
 * start (/proc/self/stat) to the window's first frame on the screen, and those of processor time in them.
 */
void traceFirstFrame(QQuickWindow &window);

} // namespace cipherscope::app
