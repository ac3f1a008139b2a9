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

/** Where a byte that is not UTF-8 is kept in a QString: Unicode's lone low surrogates, which no valid text
 * has. */
constexpr char16_t escapedBytes = 0xdc00;

} // namespace

QString translated(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

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
    complain(systemError(Step::Write, outputError, "standard output"));
    return false;
}

QString argumentFromBytes(const char *bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    text.clear();
    for (const char c : std::string_view(bytes)) {
        const auto byte = static_cast<unsigned char>(c);
        text.append(QChar(byte < 0x80 ? char16_t{ byte } : static_cast<char16_t>(escapedBytes + byte)));
    }
    return text;
}

std::filesystem::path pathFromArgument(const QString &argument)
{
    if (argument.isValidUtf16())
        return argument.toUtf8().toStdString();
    std::string bytes;
    for (const QChar c : argument)
        bytes.push_back(static_cast<char>(c.unicode() & 0xffU));
    return bytes;
}

QString textOf(const std::filesystem::path &path)
{
    return messages::displayName(path.native());
}

} // namespace cipherscope::cli
