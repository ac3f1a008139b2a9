// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/displayname.h"

#include <QChar>

namespace cipherscope::messages {

namespace {

constexpr char16_t firstPrintable = 0x20;
constexpr char16_t deleteSign = 0x7f;
constexpr char16_t controlPictures = 0x2400;

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f
        || c == 0x61c;
}

QChar visible(QChar c)
{
    const char16_t code = c.unicode();
    if (code < firstPrintable)
        return QChar(static_cast<char16_t>(controlPictures + code));
    if (code == deleteSign || turnsDirection(code) || (code >= 0x80 && code < 0xa0) || code == 0x2028
        || code == 0x2029)
        return QChar(QChar::ReplacementCharacter);
    return c;
}

} // namespace

QString displayName(const std::string &name)
{
    QString text = QString::fromStdString(name);
    for (QChar &c : text)
        c = visible(c);
    return text;
}

} // namespace cipherscope::messages
