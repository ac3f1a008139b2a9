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

QString countsText(const operations::CheckSummary &summary, std::size_t leftOut)
{
    QStringList parts;
    const auto add = [&parts](const char *text, std::size_t count) {
        if (count > 0)
            parts.push_back(translated(text, count).arg(messages::countText(count)));
    };
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 OK"), summary.ok);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 failed"), summary.failed);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 missing"), summary.missing);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 unreadable"), summary.unreadable);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 malformed"), summary.malformed);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 not checked"), summary.pending);
    add(QT_TRANSLATE_NOOP("CheckVerdict", "%1 left out"), leftOut);
    return parts.join(QStringLiteral(", "));
}

QString intactText(std::size_t count)
{
    if (count == 1)
        return translated(QT_TRANSLATE_NOOP("CheckVerdict", "The file is intact"), 1);
    return translated(QT_TRANSLATE_NOOP("CheckVerdict", "All %1 files are intact"), count)
        .arg(messages::countText(count));
}

QString differText(const operations::CheckSummary &summary)
{
    const std::size_t files = summary.total() - summary.malformed;
    return ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "The file differs from its checksum"),
                   QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files differs"),
                   QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files differ"), summary.failed, files);
}

CheckVerdict incomplete(const operations::CheckSummary &summary, std::size_t leftOut)
{
    const std::size_t files = summary.total() - summary.malformed;
    if (summary.pending > 0)
        return { QStringLiteral("warning"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "Stopped: the file was not checked"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "Stopped: %1 of %2 files was not checked"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "Stopped: %1 of %2 files were not checked"),
                         summary.pending, files),
                 {} };
    if (summary.missing > 0)
        return { QStringLiteral("bad"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "The file is missing"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files is missing"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files are missing"), summary.missing,
                         files),
                 {} };
    if (summary.unreadable > 0)
        return { QStringLiteral("bad"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "The file could not be read"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files could not be read"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 of %2 files could not be read"),
                         summary.unreadable, files),
                 {} };
    if (summary.malformed > 0)
        return { QStringLiteral("warning"),
                 counted(QT_TRANSLATE_NOOP("CheckVerdict", "%1 line could not be understood"),
                         QT_TRANSLATE_NOOP("CheckVerdict", "%1 lines could not be understood"),
                         summary.malformed),
                 {} };
    return { QStringLiteral("warning"),
             counted(QT_TRANSLATE_NOOP("CheckVerdict", "%1 file was left out, the rest is intact"),
                     QT_TRANSLATE_NOOP("CheckVerdict", "%1 files were left out, the rest is intact"),
                     leftOut),
             {} };
}

CheckVerdict verdictWithoutDetails(const operations::CheckSummary &summary, std::size_t leftOut, bool running)
{
    if (summary.failed > 0)
        return { QStringLiteral("bad"), differText(summary), {} };
    if (running) {
        const std::size_t files = summary.total() - summary.malformed;
        const char *const text = QT_TRANSLATE_NOOP("CheckVerdict", "Checking: %1 of %2 files");
        return { QStringLiteral("neutral"),
                 ofTotal(QT_TRANSLATE_NOOP("CheckVerdict", "Checking the file"), text, text,
                         files - summary.pending, files),
                 {} };
    }
    if (summary.total() == 0)
        return { QStringLiteral("warning"),
                 translated(QT_TRANSLATE_NOOP("CheckVerdict", "Nothing was checked"), 0),
                 {} };
    if (summary.allGood() && leftOut == 0)
        return { QStringLiteral("good"), intactText(summary.ok), {} };
    return incomplete(summary, leftOut);
}

} // namespace

CheckVerdict verdictOf(const operations::CheckSummary &summary, std::size_t leftOut, bool running)
{
    CheckVerdict verdict = verdictWithoutDetails(summary, leftOut, running);
    verdict.details = countsText(summary, leftOut);
    return verdict;
}

} // namespace cipherscope::ui
