// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmtext.h"

#include "messages/sentence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace cipherscope::ui {

namespace {

constexpr qsizetype namesInALine = 4;

QString translated(const char *text)
{
    return QCoreApplication::translate("Algorithms", text);
}

QString numberText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

/** "a, b, c and 4 more". */
QString someOf(const QStringList &names)
{
    const QString first = names.mid(0, namesInALine).join(QStringLiteral(", "));
    const qsizetype left = names.size() - namesInALine;
    return left <= 0 ? first
                     : translated(QT_TRANSLATE_NOOP("Algorithms", "%1 and %2 more")).arg(first).arg(left);
}

} // namespace

QString accessWord(catalog::Access access)
{
    switch (access) {
    case catalog::Access::Reachable:
        return translated(QT_TRANSLATE_NOOP("Algorithms", "Reachable"));
    case catalog::Access::Restricted:
        return translated(QT_TRANSLATE_NOOP("Algorithms", "Restricted"));
    case catalog::Access::Blocked:
        return translated(QT_TRANSLATE_NOOP("Algorithms", "Blocked"));
    case catalog::Access::NotUserSpace:
        return translated(QT_TRANSLATE_NOOP("Algorithms", "Kernel only"));
    case catalog::Access::Internal:
        return translated(QT_TRANSLATE_NOOP("Algorithms", "Internal"));
    }
    return {};
}

QString accessWord(const AlgorithmRow &row)
{
    return row.loadable ? translated(QT_TRANSLATE_NOOP("Algorithms", "Not loaded"))
                        : accessWord(row.access.access);
}

QString accessColour(const AlgorithmRow &row)
{
    if (row.loadable)
        return QStringLiteral("neutral");
    switch (row.access.access) {
    case catalog::Access::Reachable:
        return QStringLiteral("good");
    case catalog::Access::Restricted:
        return QStringLiteral("warning");
    case catalog::Access::Blocked:
        return QStringLiteral("bad");
    default:
        return QStringLiteral("neutral");
    }
}

QString summaryText(const AlgorithmRow &row)
{
    QStringList parts{ row.name };
    if (!row.driver.isEmpty())
        parts += translated(QT_TRANSLATE_NOOP("Algorithms", "driver %1")).arg(row.driver);
    parts += row.type;
    if (row.entry.priority)
        parts += translated(QT_TRANSLATE_NOOP("Algorithms", "priority %1")).arg(*row.entry.priority);
    parts += accessWord(row);
    if (row.wins())
        parts += translated(QT_TRANSLATE_NOOP("Algorithms", "the driver that this name gets"));
    return parts.join(QStringLiteral(", "));
}

QString tabSeparated(const AlgorithmRow &row)
{
    const QStringList columns{ row.name,        row.driver, row.type,     numberText(row.entry.priority),
                               accessWord(row), row.module, row.selftest, numberText(row.entry.refcount) };
    return columns.join(u'\t');
}

QString hashRefusalText(const AlgorithmRow &row)
{
    using catalog::Access;
    if (row.loadable)
        return translated(QT_TRANSLATE_NOOP("Algorithms", "It is not loaded yet."));
    if (row.entry.kind != catalog::EntryType::Hash)
        return translated(
            QT_TRANSLATE_NOOP("Algorithms", "Files are hashed by hashes only; this is of another type."));
    switch (row.access.access) {
    case Access::Reachable:
        return {};
    case Access::Restricted:
        return translated(QT_TRANSLATE_NOOP("Algorithms",
                                            "The kernel does not give this driver to this program. "
                                            "The System page says what restricts it."));
    case Access::Blocked:
        return translated(QT_TRANSLATE_NOOP("Algorithms",
                                            "The kernel's hash interface is missing or blocked. "
                                            "The System page says why."));
    case Access::Internal:
        return translated(QT_TRANSLATE_NOOP("Algorithms", "It is internal: only other drivers may use it."));
    case Access::NotUserSpace:
        return translated(QT_TRANSLATE_NOOP("Algorithms", "Programs cannot reach this type."));
    }
    return {};
}

QString changeText(const CatalogChange &change)
{
    QStringList parts;
    if (!change.appeared.isEmpty()) {
        parts += translated(QT_TRANSLATE_NOOP("Algorithms", "%1 appeared: %2"))
                     .arg(QLocale().toString(change.appeared.size()), someOf(change.appeared));
    }
    if (!change.disappeared.isEmpty()) {
        parts += translated(QT_TRANSLATE_NOOP("Algorithms", "%1 disappeared: %2"))
                     .arg(QLocale().toString(change.disappeared.size()), someOf(change.disappeared));
    }
    return parts.join(QStringLiteral("; "));
}

QString unreadableText(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return translated(
            QT_TRANSLATE_NOOP("Algorithms",
                              "There is no /proc/crypto: this kernel was built without its crypto "
                              "interface, or a container hides it. The System page says more."));
    return messages::sentence(error);
}

std::vector<FilterChips::Chip> typeChipList()
{
    const auto chip = [](TypeGroup group, const char *label, const char *explanation) {
        FilterChips::Chip made;
        made.label = translated(label);
        made.explanation = translated(explanation);
        made.value = static_cast<int>(group);
        return made;
    };
    return { chip(TypeGroup::Hash, QT_TRANSLATE_NOOP("Algorithms", "Hash"),
                  QT_TRANSLATE_NOOP("Algorithms", "Digests and keyed digests: shash, ahash")),
             chip(TypeGroup::Cipher, QT_TRANSLATE_NOOP("Algorithms", "Cipher"),
                  QT_TRANSLATE_NOOP("Algorithms", "Symmetric encryption: skcipher, lskcipher")),
             chip(TypeGroup::Aead, QT_TRANSLATE_NOOP("Algorithms", "AEAD"),
                  QT_TRANSLATE_NOOP("Algorithms", "Encryption that also notices changes: aead")),
             chip(TypeGroup::Rng, QT_TRANSLATE_NOOP("Algorithms", "RNG"),
                  QT_TRANSLATE_NOOP("Algorithms", "Random number generators: rng")),
             chip(TypeGroup::Other, QT_TRANSLATE_NOOP("Algorithms", "Other"),
                  QT_TRANSLATE_NOOP("Algorithms", "Block ciphers, compression, public keys and the rest")) };
}

std::vector<FilterChips::Chip> accessChipList()
{
    const auto chip = [](catalog::Access access, const char *explanation) {
        FilterChips::Chip made;
        made.label = accessWord(access);
        made.explanation = translated(explanation);
        made.value = static_cast<int>(access);
        return made;
    };
    return { chip(catalog::Access::Reachable,
                  QT_TRANSLATE_NOOP("Algorithms", "This program can use it: the kernel answered")),
             chip(catalog::Access::Restricted,
                  QT_TRANSLATE_NOOP("Algorithms", "The kernel has it and refuses it to this program")),
             chip(catalog::Access::Blocked,
                  QT_TRANSLATE_NOOP("Algorithms",
                                    "The kernel's interface for its type is missing or blocked")),
             chip(catalog::Access::NotUserSpace,
                  QT_TRANSLATE_NOOP("Algorithms", "A type that the kernel never offers to programs")) };
}

} // namespace cipherscope::ui
