// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/cipherproblemtext.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>
#include <vector>

namespace cipherscope::messages {

namespace {

using Kind = engine::CipherProblemKind;

QString translated(const char *text)
{
    return QCoreApplication::translate("CipherProblem", text);
}

/** "16", "16 or 24", "16, 24 or 32" */
QString listText(const std::vector<std::size_t> &sizes)
{
    QStringList words;
    for (const std::size_t size : sizes)
        words.append(QString::number(size));
    if (words.size() < 2)
        return words.join(QString());
    const QString last = words.takeLast();
    return translated(QT_TRANSLATE_NOOP("CipherProblem", "%1 or %2"))
        .arg(words.join(QStringLiteral(", ")), last);
}

/** With the places %1 (given), %2 (wanted) and %3 (sizes that are right). */
const char *patternOf(Kind kind)
{
    switch (kind) {
    case Kind::KeySize:
        return QT_TRANSLATE_NOOP("CipherProblem", "The key has %1 bytes; it must have %3.");
    case Kind::EqualKeyHalves:
        return QT_TRANSLATE_NOOP(
            "CipherProblem", "The two halves of the key are the same. They are two keys, and must differ.");
    case Kind::AuthencKeyForm:
        return QT_TRANSLATE_NOOP("CipherProblem",
                                 "The key is not made of an authentication key and an encryption key.");
    case Kind::IvSize:
        return QT_TRANSLATE_NOOP("CipherProblem", "The IV has %1 bytes; it must have %2.");
    case Kind::CcmLengthByte:
        return QT_TRANSLATE_NOOP("CipherProblem",
                                 "The IV's first byte is %1. It says how many bytes count the message's "
                                 "length, less one: 1 to 7.");
    case Kind::MessageTooShort:
        return QT_TRANSLATE_NOOP("CipherProblem", "The message has %1 bytes; it must have at least %2.");
    case Kind::MessageTooLong:
        return QT_TRANSLATE_NOOP("CipherProblem",
                                 "The message has %1 bytes; under this key and IV it may have %2 at most.");
    case Kind::MessageNotMultiple:
        return QT_TRANSLATE_NOOP("CipherProblem",
                                 "The message has %1 bytes; it must be a multiple of %2. Nothing is padded.");
    case Kind::CounterWraps:
        return QT_TRANSLATE_NOOP(
            "CipherProblem",
            "The message has %1 blocks, but the counter in the IV has numbers for %2 only. "
            "After that the same key stream would come again.");
    case Kind::TagSize:
        return QT_TRANSLATE_NOOP("CipherProblem", "The tag has %1 bytes; it must have %3.");
    case Kind::ShorterThanTag:
        return QT_TRANSLATE_NOOP("CipherProblem", "There are %1 bytes, fewer than the %2 of the tag.");
    case Kind::AadSize:
        return QT_TRANSLATE_NOOP("CipherProblem", "The additional data has %1 bytes; it must have %3.");
    case Kind::AadWithoutIv:
        return QT_TRANSLATE_NOOP("CipherProblem",
                                 "The additional data must end with the %2 bytes of the IV.");
    }
    std::unreachable();
}

QString rightSizes(const engine::CipherRules &rules, Kind kind)
{
    if (kind == Kind::KeySize)
        return sizesText(rules.keySizes);
    if (kind == Kind::TagSize)
        return listText(rules.tagSizeList());
    return sizesText(rules.aadSizes);
}

} // namespace

QString sizesText(const engine::SizeRange &sizes)
{
    constexpr std::size_t mostInAList = 8;
    const std::vector<std::size_t> all = sizes.all();
    if (!all.empty() && all.size() <= mostInAList)
        return listText(all);
    if (sizes.max == static_cast<std::size_t>(-1))
        return translated(QT_TRANSLATE_NOOP("CipherProblem", "at least %1")).arg(sizes.min);
    return translated(QT_TRANSLATE_NOOP("CipherProblem", "%1 to %2")).arg(sizes.min).arg(sizes.max);
}

QString problemSentence(const engine::CipherRules &rules, const engine::CipherProblem &problem)
{
    QString text = translated(patternOf(problem.kind));
    text.replace(QStringLiteral("%1"), QString::number(problem.given));
    text.replace(QStringLiteral("%2"), QString::number(problem.wanted));
    return text.replace(QStringLiteral("%3"), rightSizes(rules, problem.kind));
}

} // namespace cipherscope::messages
