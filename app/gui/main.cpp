// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/longcomputation.h"
#include "mainwindow.h"
#include "operations/stopsignals.h"
#include "startuptrace.h"
#include "translation.h"
#include "windowarguments.h"

#include <QGuiApplication>
#include <QIcon>
#include <QQuickWindow>

#include <cstdlib>

using namespace Qt::StringLiterals;
using cipherscope::app::MainWindow;
using cipherscope::app::WindowOptions;

namespace {

/** To the end of the window and of all that was running behind it. */
int showWindow(const WindowOptions &options)
{
    MainWindow window(options);
    if (window.window() == nullptr)
        return EXIT_FAILURE;
    cipherscope::app::traceFirstFrame(*window.window());
    return window.run();
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"cipherscope"_s);
    QGuiApplication::setApplicationDisplayName(u"Cipherscope"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(CIPHERSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.cipherscope.Cipherscope"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/cipherscope.svg"_s));
    cipherscope::app::translateTexts(application);
    // Of what QGuiApplication has left.
    const WindowOptions options = cipherscope::app::parseArguments({ argv, static_cast<std::size_t>(argc) });
    const int status = cipherscope::operations::endedBySignal(showWindow(options));
    if (cipherscope::abandonedComputations() > 0)
        std::_Exit(status);
    return status;
}
