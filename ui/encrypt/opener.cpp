// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opener.h"

#include "formats/age/passphrase.h"
#include "formats/age/recipient.h"
#include "formats/age/scrypt.h"
#include "messages/quantity.h"
#include "messages/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace cipherscope::ui {

namespace {

class OpenerText {
    Q_DECLARE_TR_FUNCTIONS(OpenerText)
};

bool isKnown(const age::Stanza &stanza)
{
    return age::lockKind(stanza).has_value();
}

QString keysText(const age::Header &header)
{
    const auto known = std::ranges::count_if(header.stanzas, isKnown);
    const bool postQuantum = std::ranges::any_of(header.stanzas, [](const age::Stanza &stanza) {
        return age::lockKind(stanza) == age::LockKind::PostQuantum;
    });
    if (known == 1)
        return postQuantum ? OpenerText::tr("Locked to a post-quantum key")
                           : OpenerText::tr("Locked to a key");
    const QString text =
        postQuantum ? OpenerText::tr("Locked to %1 post-quantum keys") : OpenerText::tr("Locked to %1 keys");
    return text.arg(QLocale().toString(static_cast<qlonglong>(known)));
}

/** Every stanza is of a type that is not known here. */
QString strangerText(const age::Header &header)
{
    const std::string &type = header.stanzas.front().type();
    if (type.starts_with("ssh-"))
        return OpenerText::tr("Locked to an SSH key, which this program does not use: open it with age.");
    return OpenerText::tr(
               "Locked by an age plugin (%1), which this program does not run: open it with age and that "
               "plugin.")
        .arg(QString::fromStdString(type));
}

} // namespace

Opener openerOf(const operations::FileContent &content)
{
    if (content.kind == operations::ContentKind::OpenSslEnc)
        return Opener::OpenSslPassphrase;
    if (!content.header || content.problem)
        return Opener::Nothing;
    if (age::needsPassphrase(*content.header))
        return Opener::Passphrase;
    return std::ranges::any_of(content.header->stanzas, isKnown) ? Opener::Identity : Opener::Nothing;
}

QString openerText(const operations::FileContent &content)
{
    if (content.problem)
        return messages::sentence(*content.problem);
    switch (openerOf(content)) {
    case Opener::Passphrase:
        return OpenerText::tr("Locked with a passphrase");
    case Opener::Identity:
        return keysText(*content.header);
    case Opener::OpenSslPassphrase:
        return OpenerText::tr("Locked by openssl enc, not authenticated");
    case Opener::Nothing:
        break;
    }
    return content.header ? strangerText(*content.header) : QString();
}

int workFactorOf(const operations::FileContent &content)
{
    return openerOf(content) == Opener::Passphrase ? age::workFactorOf(content.header->stanzas.front()) : 0;
}

QString workFactorRefusal(int logN)
{
    if (logN > age::highestWorkFactor)
        return OpenerText::tr(
                   "Asks for a work factor of 2^%1, which no computer could do. It cannot be opened.")
            .arg(logN);
    const QString memory = messages::bytesText(age::scryptMemory(age::ageScryptCost(logN)));
    return OpenerText::tr(
               "Asks for a work factor of 2^%1: %2 of memory, and minutes or hours of computing. Refused "
               "unless you allow it.")
        .arg(QString::number(logN), memory);
}

} // namespace cipherscope::ui
