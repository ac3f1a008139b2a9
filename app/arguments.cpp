// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "arguments.h"

#include <string>
#include <string_view>

namespace cipherscope::app {

namespace {

/** Where a byte that is not UTF-8 is kept in a QString: Unicode's lone low surrogates, which no valid text
 * has. */
constexpr char16_t escapedBytes = 0xdc00;

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

} // namespace

QStringList argumentsFromBytes(std::span<char *const> arguments)
{
    QStringList texts;
    for (const char *argument : arguments)
        texts.append(argumentFromBytes(argument));
    return texts;
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

} // namespace cipherscope::app
