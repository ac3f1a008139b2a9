// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/leftovertext.h"

#include "messages/sentence.h"

#include <QCoreApplication>
#include <QFile>

namespace cipherscope::messages {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Leftover", text);
}

/** `frame`: %1 is the file, %2 why. */
QString textOf(const Error &error, const char *frame, const char *frameWithoutReason)
{
    const QString name = QFile::decodeName(QByteArray::fromStdString(error.subject));
    if (error.detail.empty())
        return translated(frameWithoutReason).arg(name) + QChar::Space + sentence(error);
    return translated(frame).arg(name, detailText(error.detail));
}

} // namespace

QString leftOutText(const Error &skipped)
{
    return textOf(skipped, QT_TRANSLATE_NOOP("Leftover", "%1 was left out: %2."),
                  QT_TRANSLATE_NOOP("Leftover", "%1 was left out."));
}

QString notDeletedText(const Error &left)
{
    return textOf(left, QT_TRANSLATE_NOOP("Leftover", "%1 was not deleted: %2."),
                  QT_TRANSLATE_NOOP("Leftover", "%1 was not deleted."));
}

} // namespace cipherscope::messages
