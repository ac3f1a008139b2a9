// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkverdict.h"

#include "messages/quantity.h"

#include <QCoreApplication>
#include <QStringList>

namespace cipherscope::ui {

namespace {

QString translated(const char *text, std::size_t count)
{
    return QCoreApplication::translate("CheckVerdict", text, nullptr, static_cast<int>(count));
}

/** "3 lines could not be understood". */
QString counted(const char *one, const char *many, std::size_t count)
{
    return translated(count == 1 ? one : many, count).arg(messages::countText(count));
}

/** "2 of 12 files differ", and of a list of one file, whose frame has no place for a number: "The file
 * differs". */
QString ofTotal(const char *only, const char *one, const char *many, std::size_t count, std::size_t total)
{
    return total == 1 ? translated(only, 1) : counted(one, many, count).arg(messages::countText(total));
}

/** So that the counts of the lines are not those of the files. */
bool aFileHasSeveralLines(const CheckCounts &counts)
{
    return counts.lines.total() - counts.lines.malformed + counts.linesLeftOut
        != counts.files.total() + counts.filesLeftOut;
}

QString countsText(const CheckCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](const char *text, std::size_t count) {
        if (count > 0)
            parts.push_back(translated(text, count).arg(messages::countText(count)));
    };
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 OK"), counts.lines.ok);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 failed"), counts.lines.failed);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 missing"), counts.lines.missing);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 unreadable"), counts.lines.unreadable);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 not computed"), counts.lines.notComputable);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 malformed"), counts.lines.malformed);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 not checked"), counts.lines.pending);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 left out"), counts.linesLeftOut);
    const QString text = parts.join(QStringLiteral(", "));
    return aFileHasSeveralLines(counts)
        ? translated(QT_TRANSLATE_NOOP("CheckVerdict", "Checksums: %1"), counts.lines.total()).arg(text)
        : text;
}

QString intactText(std::size_t count)
{
    if (count == 1)
        return translated(QT_TRANSLATE_NOOP("CheckVerdict", "The file is intact"), 1);
    return translated(QT_TRANSLATE_NOOP("CheckVerdict", "All %1 files are intact"), count)
        .arg(messages::countText(count));
}

/** Where nothing differs, and not all is good. */
CheckVerdict incomplete(const CheckCounts &counts)
{
    const operations::CheckSummary &files = counts.files;
    const std::size_t total = files.total();
    if (files.pending > 0)
        return { QStringLiteral("warning"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "Stopped: the file was not checked"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "Stopped: %1 of %2 files was not checked"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "Stopped: %1 of %2 files were not checked"),
                         files.pending, total),
                 {} };
    if (files.missing > 0)
        return { QStringLiteral("bad"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "The file is missing"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files is missing"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files are missing"), files.missing,
                         total),
                 {} };
    if (files.unreadable > 0)
        return { QStringLiteral("bad"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "The file could not be read"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files could not be read"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files could not be read"),
                         files.unreadable, total),
                 {} };
    if (files.notComputable > 0)
        return {
            QStringLiteral("warning"),
            ofTotal(
                QT_TRANSLATE_NOOP("CheckVerdict", "Not every checksum of the file could be computed"),
                QT_TRANSLATE_NOOP("CheckVerdict", "Not every checksum of %1 of %2 files could be computed"),
                QT_TRANSLATE_NOOP("CheckVerdict", "Not every checksum of %1 of %2 files could be computed"),
                files.notComputable, total),
            {}
        };
    if (counts.lines.malformed > 0)
        return { QStringLiteral("warning"),
                 counted(QT_TRANSLATE_NOOP("CheckVerdict", "%1 line could not be understood"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 lines could not be understood"),
                         counts.lines.malformed),
                 {} };
    return { QStringLiteral("warning"),
             counted(QT_TRANSLATE_NOOP("CheckVerdict", "%1 file was left out, the rest is intact"),
                     QT_TRANSLATE_NOOP("CheckVerdict", "%1 files were left out, the rest is intact"),
                     counts.filesLeftOut),
             {} };
}

CheckVerdict verdictWithoutDetails(const CheckCounts &counts, bool running)
{
    const operations::CheckSummary &files = counts.files;
    const std::size_t total = files.total();
    if (files.failed > 0)
        return { QStringLiteral("bad"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "The file differs from its checksum"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files differs"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files differ"), files.failed, total),
                 {} };
    if (running) {
        const char *const text = QT_TRANSLATE_NOOP("CheckVerdict", "Checking: %1 of %2 files");
        return { QStringLiteral("neutral"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "Checking the file"), text, text,
                         total - files.pending, total),
                 {} };
    }
    if (counts.lines.total() == 0)
        return { QStringLiteral("warning"),
                 translated(QT_TRANSLATE_NOOP("CheckVerdict", "Nothing was checked"), 0),
                 {} };
    if (counts.lines.allGood() && counts.linesLeftOut == 0)
        return { QStringLiteral("good"), intactText(files.ok), {} };
    return incomplete(counts);
}

} // namespace

CheckVerdict verdictOf(const CheckCounts &counts, bool running)
{
    CheckVerdict verdict = verdictWithoutDetails(counts, running);
    verdict.details = countsText(counts);
    return verdict;
}

} // namespace cipherscope::ui
