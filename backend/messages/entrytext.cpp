// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messages/entrytext.h"

#include "core/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <utility>

namespace cipherscope::messages {

namespace {

enum class Unit { None, Bytes, Key };

struct FieldRow {
    std::string_view key;
    Unit unit;
    const char *label;
    const char *explanation;
};

// The lines that crypto/*.c of Linux 2.6.38 to 7.3 print.
constexpr std::array fieldRows{
    FieldRow{
        "name", Unit::None, QT_TRANSLATE_NOOP("Entry", "Name"),
        QT_TRANSLATE_NOOP(
            "Entry",
            "What the algorithm is called, whoever computes it. Several drivers can have the same name.") },
    FieldRow{ "driver", Unit::None, QT_TRANSLATE_NOOP("Entry", "Driver"),
              QT_TRANSLATE_NOOP("Entry", "The implementation. Asking for this name gets exactly this one.") },
    FieldRow{
        "module", Unit::None, QT_TRANSLATE_NOOP("Entry", "Module"),
        QT_TRANSLATE_NOOP("Entry", "The kernel module that brought it; \"kernel\" if it is built in.") },
    FieldRow{ "priority", Unit::None, QT_TRANSLATE_NOOP("Entry", "Priority"),
              QT_TRANSLATE_NOOP("Entry",
                                "Of the drivers with the same name, the one with the highest priority is "
                                "taken. Faster ones have higher numbers.") },
    FieldRow{ "refcnt", Unit::None, QT_TRANSLATE_NOOP("Entry", "References"),
              QT_TRANSLATE_NOOP(
                  "Entry", "1 when nobody uses it. Each user, also another driver built on it, adds one.") },
    FieldRow{ "selftest", Unit::None, QT_TRANSLATE_NOOP("Entry", "Self-test"),
              QT_TRANSLATE_NOOP("Entry",
                                "Whether the kernel has checked it against known results. Nobody gets it "
                                "before that has passed.") },
    FieldRow{ "internal", Unit::None, QT_TRANSLATE_NOOP("Entry", "Internal"),
              QT_TRANSLATE_NOOP("Entry",
                                "\"yes\": a building block for other drivers, never given to a program.") },
    FieldRow{ "type", Unit::None, QT_TRANSLATE_NOOP("Entry", "Type"), nullptr },
    FieldRow{ "async", Unit::None, QT_TRANSLATE_NOOP("Entry", "Asynchronous"),
              QT_TRANSLATE_NOOP("Entry", "\"yes\": it may give its result later, as hardware does.") },
    FieldRow{ "fips", Unit::None, QT_TRANSLATE_NOOP("Entry", "FIPS"),
              QT_TRANSLATE_NOOP("Entry", "Whether it may be used while the kernel is in FIPS mode.") },
    FieldRow{
        "blocksize", Unit::Bytes, QT_TRANSLATE_NOOP("Entry", "Block size"),
        QT_TRANSLATE_NOOP("Entry", "It works on pieces of this length. 1 means that any length will do.") },
    FieldRow{ "digestsize", Unit::Key, QT_TRANSLATE_NOOP("Entry", "Digest size"),
              QT_TRANSLATE_NOOP("Entry", "The length of its result, whatever the length of the data.") },
    FieldRow{ "min keysize", Unit::Key, QT_TRANSLATE_NOOP("Entry", "Shortest key"),
              QT_TRANSLATE_NOOP("Entry", "No key may be shorter. Modes such as XTS take two keys in one.") },
    FieldRow{ "max keysize", Unit::Key, QT_TRANSLATE_NOOP("Entry", "Longest key"),
              QT_TRANSLATE_NOOP("Entry", "No key may be longer. Not every length between must be allowed.") },
    FieldRow{
        "ivsize", Unit::Bytes, QT_TRANSLATE_NOOP("Entry", "IV size"),
        QT_TRANSLATE_NOOP(
            "Entry", "The length of the initialisation vector, which makes equal messages look different.") },
    FieldRow{ "maxauthsize", Unit::Bytes, QT_TRANSLATE_NOOP("Entry", "Longest tag"),
              QT_TRANSLATE_NOOP(
                  "Entry", "The length of the longest tag by which a change of the message is noticed.") },
    FieldRow{ "chunksize", Unit::Bytes, QT_TRANSLATE_NOOP("Entry", "Chunk size"),
              QT_TRANSLATE_NOOP("Entry",
                                "A message given in several parts is split at multiples of this length.") },
    FieldRow{
        "walksize", Unit::Bytes, QT_TRANSLATE_NOOP("Entry", "Walk size"),
        QT_TRANSLATE_NOOP(
            "Entry",
            "It is fastest with multiples of this length, because it computes several chunks at once.") },
    FieldRow{ "statesize", Unit::Bytes, QT_TRANSLATE_NOOP("Entry", "State size"),
              QT_TRANSLATE_NOOP("Entry", "What it carries from one part of a message to the next.") },
    FieldRow{ "seedsize", Unit::Bytes, QT_TRANSLATE_NOOP("Entry", "Seed size"),
              QT_TRANSLATE_NOOP(
                  "Entry", "How much seed it wants before it gives random numbers. 0: it seeds itself.") },
    FieldRow{ "geniv", Unit::None, QT_TRANSLATE_NOOP("Entry", "IV generator"),
              QT_TRANSLATE_NOOP("Entry", "A helper inside the kernel that makes initialisation vectors.") },
    FieldRow{ "flags", Unit::None, QT_TRANSLATE_NOOP("Entry", "Flags"),
              QT_TRANSLATE_NOOP(
                  "Entry", "The kernel's internal flags of an algorithm that is just being looked for.") },
};

struct TypeRow {
    std::string_view type;
    const char *text;
};

constexpr std::array typeRows{
    TypeRow{ "shash",
             QT_TRANSLATE_NOOP("Entry", "A hash, keyed or not, that computes at once on the processor.") },
    TypeRow{ "ahash",
             QT_TRANSLATE_NOOP(
                 "Entry", "A hash, keyed or not, that may compute in the background, as hardware does.") },
    TypeRow{
        "skcipher",
        QT_TRANSLATE_NOOP(
            "Entry", "A symmetric cipher with its mode of operation: what encrypts data of any length.") },
    TypeRow{ "lskcipher",
             QT_TRANSLATE_NOOP(
                 "Entry",
                 "A symmetric cipher with its mode, in the kernel's simpler form for memory in one piece.") },
    TypeRow{ "blkcipher",
             QT_TRANSLATE_NOOP("Entry", "A symmetric cipher with its mode, in the form of older kernels.") },
    TypeRow{ "ablkcipher",
             QT_TRANSLATE_NOOP("Entry",
                               "A symmetric cipher with its mode that may compute in the background, in the "
                               "form of older kernels.") },
    TypeRow{
        "givcipher",
        QT_TRANSLATE_NOOP(
            "Entry", "A symmetric cipher that makes its own initialisation vectors, in older kernels.") },
    TypeRow{
        "aead",
        QT_TRANSLATE_NOOP("Entry", "Authenticated encryption: it hides the data and notices every change.") },
    TypeRow{ "nivaead",
             QT_TRANSLATE_NOOP("Entry", "Authenticated encryption, in the form of older kernels.") },
    TypeRow{ "rng", QT_TRANSLATE_NOOP("Entry", "A generator of random numbers.") },
    TypeRow{ "cipher",
             QT_TRANSLATE_NOOP(
                 "Entry", "A block cipher alone, one block at a time: only modes of operation use it.") },
    TypeRow{ "compression", QT_TRANSLATE_NOOP("Entry", "Compression, in the form of older kernels.") },
    TypeRow{ "scomp", QT_TRANSLATE_NOOP("Entry", "Compression that computes at once on the processor.") },
    TypeRow{
        "acomp",
        QT_TRANSLATE_NOOP("Entry", "Compression that may compute in the background, as hardware does.") },
    TypeRow{ "pcomp", QT_TRANSLATE_NOOP("Entry", "Compression in parts, in older kernels.") },
    TypeRow{ "akcipher", QT_TRANSLATE_NOOP("Entry", "Public-key encryption.") },
    TypeRow{ "kpp", QT_TRANSLATE_NOOP("Entry", "Key agreement: two sides find a common secret.") },
    TypeRow{ "sig", QT_TRANSLATE_NOOP("Entry", "Public-key signatures.") },
    TypeRow{ "larval",
             QT_TRANSLATE_NOOP("Entry", "A placeholder: the kernel is just looking for it, or testing it.") },
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Entry", text);
}

QString bytesWithUnit(std::int64_t bytes, bool withBits, const QLocale &locale)
{
    const auto number = static_cast<qlonglong>(bytes);
    QString text = number == 1
        ? translated(QT_TRANSLATE_NOOP("Entry", "1 byte"))
        : translated(QT_TRANSLATE_NOOP("Entry", "%1 bytes")).arg(locale.toString(number));
    constexpr std::int64_t mostWorthBits = 1024;
    if (!withBits || bytes <= 0 || bytes > mostWorthBits)
        return text;
    return text + u' ' + translated(QT_TRANSLATE_NOOP("Entry", "(%1 bits)")).arg(locale.toString(number * 8));
}

FieldText fieldText(const catalog::CryptoEntry &entry, const std::string &key, const std::string &value,
                    const QLocale &locale)
{
    FieldText text{ QString::fromUtf8(key), QString::fromUtf8(key), QString::fromUtf8(value), {} };
    const auto *row = std::ranges::find(fieldRows, key, &FieldRow::key);
    if (row == fieldRows.end())
        return text;
    text.label = translated(row->label);
    text.explanation = row->explanation ? translated(row->explanation) : typeText(entry.type);
    if (row->unit == Unit::None)
        return text;
    if (const auto number = entry.number(key))
        text.value = bytesWithUnit(*number, row->unit == Unit::Key, locale);
    return text;
}

QString restrictedSentence(const catalog::CryptoEntry &entry, int systemError)
{
    switch (systemError) {
    case EPERM:
    case EACCES:
        return translated(QT_TRANSLATE_NOOP(
            "Entry", "The kernel has it, and a sandbox or security rule keeps it from this program."));
    case ELIBBAD:
        return translated(QT_TRANSLATE_NOOP("Entry", "The kernel refuses it: its self-test has failed."));
    case ENOENT:
        if (entry.async)
            return translated(QT_TRANSLATE_NOOP(
                "Entry",
                "The kernel has it and does not give it to this program: newer kernels give programs no "
                "asynchronous drivers, and af_alg_restrict may leave it out."));
        return translated(QT_TRANSLATE_NOOP("Entry",
                                            "The kernel has it and does not give it to this program. The "
                                            "System page says what restricts it."));
    default:
        return translated(QT_TRANSLATE_NOOP("Entry", "The kernel has it, but binding it failed (%1)."))
            .arg(QString::fromStdString(errnoName(systemError)));
    }
}

} // namespace

std::vector<FieldText> fieldTexts(const catalog::CryptoEntry &entry, const QLocale &locale)
{
    std::vector<FieldText> texts;
    texts.reserve(entry.fields.size());
    for (const auto &[key, value] : entry.fields)
        texts.push_back(fieldText(entry, key, value, locale));
    return texts;
}

QString typeText(std::string_view type)
{
    const auto *row = std::ranges::find(typeRows, type, &TypeRow::type);
    return row == typeRows.end() ? QString() : translated(row->text);
}

QString selectionSentence(std::span<const catalog::CryptoEntry> entries, std::size_t index,
                          const catalog::Selection &selection)
{
    using catalog::SelectionReason;
    const QString name = QString::fromUtf8(entries[index].name);
    const bool hasWinner = selection.winner < entries.size();
    const QString winner = hasWinner ? QString::fromUtf8(entries[selection.winner].driver) : QString();
    const auto sentence = [&name, &winner](const char *frame) { return translated(frame).arg(name, winner); };

    switch (selection.reason) {
    case SelectionReason::Selected:
        return translated(QT_TRANSLATE_NOOP("Entry",
                                            "A program that asks for %1 gets this driver: it has the highest "
                                            "priority of all that it may have."))
            .arg(name);
    case SelectionReason::OnlyOne:
        return translated(
                   QT_TRANSLATE_NOOP(
                       "Entry",
                       "A program that asks for %1 gets this driver: there is no other that it may have."))
            .arg(name);
    case SelectionReason::LowerPriority:
        if (!hasWinner)
            return translated(QT_TRANSLATE_NOOP("Entry", "A program that asks for %1 gets nothing."))
                .arg(name);
        return sentence(QT_TRANSLATE_NOOP("Entry",
                                          "A program that asks for %1 gets %2, which has a higher priority. "
                                          "This one must be asked for by its driver's name."));
    case SelectionReason::SamePriorityLater:
        return hasWinner
            ? sentence(QT_TRANSLATE_NOOP("Entry",
                                         "A program that asks for %1 gets %2, which has the same priority "
                                         "and comes first in the kernel's list."))
            : translated(QT_TRANSLATE_NOOP("Entry", "A program that asks for %1 gets nothing.")).arg(name);
    case SelectionReason::NameIsADriver:
        return sentence(QT_TRANSLATE_NOOP(
            "Entry",
            "A program that asks for %1 gets %2, because a driver's own name goes before all priorities."));
    case SelectionReason::Internal:
        return translated(
            QT_TRANSLATE_NOOP("Entry", "No program gets it: it is a building block for other drivers."));
    case SelectionReason::SelfTestNotPassed:
        return translated(QT_TRANSLATE_NOOP("Entry", "Nobody gets it before its self-test has passed."));
    case SelectionReason::NotInFipsMode:
        return translated(QT_TRANSLATE_NOOP("Entry",
                                            "It has the highest priority for %1, but the kernel is in FIPS "
                                            "mode and refuses it; a program that asks gets nothing."))
            .arg(name);
    case SelectionReason::AsyncNotOffered:
        return translated(QT_TRANSLATE_NOOP("Entry", "This kernel gives programs no asynchronous drivers."));
    case SelectionReason::Larval:
        return translated(QT_TRANSLATE_NOOP(
            "Entry", "It is not there yet: the kernel is just looking for it, or testing it."));
    case SelectionReason::NotUserSpaceType:
        return selection.winner == index
            ? translated(
                  QT_TRANSLATE_NOOP(
                      "Entry", "Programs cannot ask for this type. Inside the kernel, %1 means this driver."))
                  .arg(name)
            : translated(QT_TRANSLATE_NOOP("Entry", "Programs cannot ask for this type."));
    }
    std::unreachable();
}

QString accessSentence(const catalog::CryptoEntry &entry, const catalog::AccessAnswer &answer)
{
    switch (answer.access) {
    case catalog::Access::Reachable:
        if (answer.byGenericNameOnly)
            return translated(QT_TRANSLATE_NOOP("Entry",
                                                "This program can use it by the name %1. By its driver's "
                                                "name the kernel refuses it."))
                .arg(QString::fromUtf8(entry.name));
        return translated(
            QT_TRANSLATE_NOOP("Entry", "This program can use it: the kernel answered when asked for it."));
    case catalog::Access::Restricted:
        return restrictedSentence(entry, answer.systemError);
    case catalog::Access::Blocked:
        return translated(QT_TRANSLATE_NOOP("Entry",
                                            "The kernel has it, but the way for programs to this type is "
                                            "missing or blocked. The System page says why."));
    case catalog::Access::NotUserSpace:
        return translated(QT_TRANSLATE_NOOP(
            "Entry", "Only the kernel itself uses this type; there is no way for programs to it."));
    case catalog::Access::Internal:
        return translated(
            QT_TRANSLATE_NOOP("Entry", "Only other drivers use it; the kernel gives it to no program."));
    }
    std::unreachable();
}

} // namespace cipherscope::messages
