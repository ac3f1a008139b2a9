// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"
#include "startuptrace.h"
#include "windowarguments.h"

#include <QGuiApplication>
#include <QIcon>
#include <QQuickWindow>

#include <cstdlib>

using namespace Qt::StringLiterals;
using cipherscope::app::MainWindow;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"cipherscope"_s);
    QGuiApplication::setApplicationDisplayName(u"Cipherscope"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(CIPHERSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.cipherscope.Cipherscope"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/cipherscope.svg"_s));
    // Of what QGuiApplication has left.
    MainWindow window(cipherscope::app::parseArguments({ argv, static_cast<std::size_t>(argc) }));
    if (window.window() == nullptr)
        return EXIT_FAILURE;
    cipherscope::app::traceFirstFrame(*window.window());
    return QGuiApplication::exec();
}
