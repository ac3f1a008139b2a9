// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminal.h"

#include "messages/sentence.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <cstdio>

namespace cipherscope::cli {

void print(std::string_view bytes)
{
    // A failure is remembered by the stream, for finishOutput().
    std::fwrite(bytes.data(), 1, bytes.size(), stdout);
}

void printLine(const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    print({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void complain(const QString &text)
{
    std::fflush(stdout);
    std::fputs(("cipherscope-cli: " + text.toUtf8() + '\n').constData(), stderr);
}

void complain(const Error &error)
{
    const QString technical = messages::technicalDetail(error);
    complain(technical.isEmpty() ? messages::sentence(error)
                                 : messages::sentence(error) + QStringLiteral(" [%1]").arg(technical));
}

bool finishOutput()
{
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return true;
    complain(systemError(Step::Write, errno, "standard output"));
    return false;
}

std::filesystem::path pathFromArgument(const QString &argument)
{
    return QFile::encodeName(argument).toStdString();
}

QString textOf(const std::filesystem::path &path)
{
    return QFile::decodeName(path.c_str());
}

} // namespace cipherscope::cli
