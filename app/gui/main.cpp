// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"
#include "startuptrace.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickWindow>

#include <cstdlib>

using namespace Qt::StringLiterals;
using cipherscope::app::MainWindow;
using cipherscope::app::WindowOptions;

namespace {

WindowOptions parseArguments(const QGuiApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QGuiApplication::tr("Shows the ciphers inside the running kernel and puts them to work."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption page(
        u"page"_s, QGuiApplication::tr("Opens at PAGE: %1.").arg(MainWindow::pageNames().join(", "_L1)),
        u"PAGE"_s);
    const QCommandLineOption theme(
        u"theme"_s, QGuiApplication::tr("Looks THEME for this run: system, light, dark."), u"THEME"_s);
    parser.addOptions({ page, theme });
    parser.addPositionalArgument(
        u"FILE"_s, QGuiApplication::tr("Files and folders for the Hash page, or for the Encrypt page."),
        u"[FILE...]"_s);
    parser.process(application);

    WindowOptions options;
    options.page = parser.value(page);
    options.theme = parser.value(theme);
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        options.files.append(QUrl::fromUserInput(file, QDir::currentPath(), QUrl::AssumeLocalFile));
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"cipherscope"_s);
    QGuiApplication::setApplicationDisplayName(u"Cipherscope"_s);
    QGuiApplication::setApplicationVersion(QStringLiteral(CIPHERSCOPE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.cipherscope.Cipherscope"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/cipherscope.svg"_s));
    const WindowOptions options = parseArguments(application);

    MainWindow window(options);
    if (window.window() == nullptr)
        return EXIT_FAILURE;
    cipherscope::app::traceFirstFrame(*window.window());
    return QGuiApplication::exec();
}
