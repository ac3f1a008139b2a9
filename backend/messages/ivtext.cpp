// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/ivtext.h"

#include <QCoreApplication>

#include <utility>

namespace cipherscope::messages {

namespace {

using engine::IvSegment;
using engine::IvSegmentKind;
using engine::IvSegmentOrigin;

QString translated(const char *text)
{
    return QCoreApplication::translate("Iv", text);
}

const char *segmentName(IvSegmentKind kind)
{
    switch (kind) {
    case IvSegmentKind::LengthByte:
        return QT_TRANSLATE_NOOP("Iv", "L − 1");
    case IvSegmentKind::Nonce:
        return QT_TRANSLATE_NOOP("Iv", "Nonce");
    case IvSegmentKind::Salt:
        return QT_TRANSLATE_NOOP("Iv", "Salt");
    case IvSegmentKind::Iv:
        return QT_TRANSLATE_NOOP("Iv", "IV");
    case IvSegmentKind::LittleCounter:
    case IvSegmentKind::BigCounter:
        return QT_TRANSLATE_NOOP("Iv", "Block counter");
    }
    std::unreachable();
}

} // namespace

QString ivSegmentName(const IvSegment &segment)
{
    return translated(segmentName(segment.kind));
}

QString ivSegmentNote(const IvSegment &segment)
{
    if (segment.origin == IvSegmentOrigin::Key)
        return translated(QT_TRANSLATE_NOOP("Iv", "the key's last %1 bytes")).arg(segment.size);
    if (segment.origin == IvSegmentOrigin::Cipher)
        return translated(QT_TRANSLATE_NOOP("Iv", "added by the cipher"));
    if (segment.kind == IvSegmentKind::LittleCounter)
        return translated(QT_TRANSLATE_NOOP("Iv", "least byte first"));
    if (segment.kind == IvSegmentKind::BigCounter)
        return translated(QT_TRANSLATE_NOOP("Iv", "L bytes, begins at 0"));
    return segment.size == 1 ? translated(QT_TRANSLATE_NOOP("Iv", "1 byte"))
                             : translated(QT_TRANSLATE_NOOP("Iv", "%1 bytes")).arg(segment.size);
}

QString ivPartsProblem(const engine::CipherRules &rules, const engine::IvParts &parts)
{
    const std::optional<std::size_t> wanted = engine::ivNonceSize(rules, parts.number);
    const bool isCcm = rules.ivForm == engine::IvForm::CcmBlock;
    if (!wanted && isCcm)
        return translated(QT_TRANSLATE_NOOP("Iv", "L must be 2 to 8."));
    if (!wanted)
        return translated(QT_TRANSLATE_NOOP("Iv", "The block counter must be 0 to %1."))
            .arg(engine::largestIvNumber(rules));
    if (*wanted == parts.nonce.size())
        return {};
    if (!isCcm)
        return translated(QT_TRANSLATE_NOOP("Iv", "The nonce has %1 bytes; it must have %2."))
            .arg(parts.nonce.size())
            .arg(*wanted);
    return translated(QT_TRANSLATE_NOOP("Iv", "The nonce has %1 bytes; with L = %2 it must have %3."))
        .arg(parts.nonce.size())
        .arg(parts.number + 1)
        .arg(*wanted);
}

} // namespace cipherscope::messages
