// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include "messages/displayname.h"
#include "messages/sentence.h"

#include <QByteArray>
#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <string>

namespace cipherscope::cli {

namespace {

int outputError = 0; ///< The errno of the first failure to write, for finishOutput(), which comes much later.

void noteOutput(bool good)
{
    if (!good && outputError == 0)
        outputError = errno;
}

} // namespace

void print(std::string_view bytes)
{
    noteOutput(std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size());
}

void printLine(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    print({ bytes.constData(), static_cast<std::size_t>(bytes.size()) });
}

void complain(const QString &text)
{
    noteOutput(std::fflush(stdout) == 0);
    std::fputs(("cipherscope-cli: " + text.toUtf8() + '\n').constData(), stderr);
}

void complain(const Error &error)
{
    const QString technical = messages::technicalDetail(error);
    const QString sentence = messages::sentence(error, messages::Audience::Terminal);
    complain(technical.isEmpty() ? sentence : sentence + QStringLiteral(" [%1]").arg(technical));
}

bool finishOutput()
{
    noteOutput(std::fflush(stdout) == 0);
    if (outputError == 0)
        return true;
    complain(systemError(Step::Write, outputError, phrase("Error", "standard output").text()));
    return false;
}

QString textOf(const std::filesystem::path &path)
{
    return messages::displayName(path.native());
}

} // namespace cipherscope::cli
