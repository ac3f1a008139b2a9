// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startuptrace.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QFile>
#include <QObject>
#include <QQuickWindow>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace cipherscope::app {

namespace {

/** Since this process was started, to the clock tick of 10 ms: field 22 of proc(5)'s /proc/PID/stat. */
double millisecondsSinceStart()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = stat.readAll();
    // The second field is a name that may contain blanks; the third follows its closing parenthesis.
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 22 - 3;
    if (fields.size() <= startTime)
        return -1;
    const double start = fields[startTime].toDouble() * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6 - start;
}

} // namespace

void traceFirstFrame(QQuickWindow &window)
{
    if (qEnvironmentVariableIntValue("CIPHERSCOPE_STARTUP_TRACE") == 0)
        return;
    const auto print = [] {
        std::fprintf(stderr, "first frame after %.0f ms, %.0f ms of processor time\n",
                     millisecondsSinceStart(), 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
    };
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, print,
                     static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection));
}

} // namespace cipherscope::app
