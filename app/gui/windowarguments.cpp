// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowarguments.h"

#include "arguments.h"
#include "components/filenames.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace cipherscope::app {

namespace {

/** A file may be given by its address too, as some file managers do. */
QUrl urlOfFile(const QString &argument)
{
    if (argument.startsWith("file:"_L1))
        return QUrl(argument);
    std::error_code ignored; // Without a current folder there is no such file.
    const std::filesystem::path file = std::filesystem::absolute(pathFromArgument(argument), ignored);
    return ui::urlFromPath(file.lexically_normal());
}

} // namespace

WindowOptions parseArguments(std::span<char *const> arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::tr("Shows the ciphers inside the running kernel and puts them to work."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption page(
        u"page"_s, QCoreApplication::tr("Opens at PAGE: %1.").arg(MainWindow::pageNames().join(", "_L1)),
        u"PAGE"_s);
    const QCommandLineOption theme(
        u"theme"_s, QCoreApplication::tr("Looks THEME for this run: system, light, dark."), u"THEME"_s);
    parser.addOptions({ page, theme });
    parser.addPositionalArgument(
        u"FILE"_s, QCoreApplication::tr("Files and folders for the Hash page, or for the Encrypt page."),
        u"[FILE...]"_s);
    parser.process(argumentsFromBytes(arguments));

    WindowOptions options;
    options.page = parser.value(page);
    options.theme = parser.value(theme);
    const QStringList files = parser.positionalArguments();
    for (const QString &file : files)
        options.files.append(urlOfFile(file));
    return options;
}

} // namespace cipherscope::app
