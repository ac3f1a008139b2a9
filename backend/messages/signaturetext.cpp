// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/signaturetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace cipherscope::messages {

namespace {

/** A file's name as one word of a command, which no shell and no option parser takes for anything else. */
QString shellWord(QString name)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 0x80 && c.isLetterOrNumber()) || QStringLiteral("._-+,/").contains(c);
    };
    if (name.startsWith(u'-'))
        name.prepend(QStringLiteral("./"));
    if (!name.isEmpty() && std::ranges::all_of(name, isPlain))
        return name;
    return u'\'' + name.replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

} // namespace

QString uncheckedSignatureSentence(const QString &fileName)
{
    return QCoreApplication::translate(
               "Signature",
               "%1 is signed, but nobody has checked the signature here: the list may come from anyone. To "
               "check it, run: gpg --verify %2")
        .arg(fileName, shellWord(fileName));
}

} // namespace cipherscope::messages
