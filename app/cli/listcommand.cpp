// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/access.h"
#include "catalog/catalogexport.h"
#include "catalog/catalogsnapshot.h"
#include "catalog/machinesnapshot.h"
#include "catalog/snapshotdifference.h"
#include "commands.h"
#include "messages/snapshottext.h"
#include "session.h"
#include "terminal.h"

#include <algorithm>

namespace cipherscope::cli {

namespace {

QList<QStringList> rowsOf(const catalog::CatalogSnapshot &snapshot)
{
    QList<QStringList> rows{ { QString(), Cli::tr("NAME"), Cli::tr("DRIVER"), Cli::tr("TYPE"),
                               Cli::tr("PRIORITY"), Cli::tr("MODULE"), Cli::tr("ACCESS") } };
    for (std::size_t i = 0; i < snapshot.entries.size(); ++i) {
        const catalog::CryptoEntry &entry = snapshot.entries[i];
        rows.push_back({ snapshot.selections[i].isSelected() ? QStringLiteral("*") : QString(),
                         QString::fromStdString(entry.name), QString::fromStdString(entry.driver),
                         QString::fromStdString(entry.type),
                         entry.priority ? QString::number(*entry.priority) : QString(),
                         QString::fromStdString(entry.module),
                         QString::fromUtf8(catalog::accessName(snapshot.access[i].access)) });
    }
    return rows;
}

void printTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths(rows.front().size());
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column + 1 < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 1);
        printLine(line + row.back());
    }
}

QString sideOf(const std::optional<catalog::SnapshotSide> &side)
{
    return side ? QString::fromStdString(side->driver) + QStringLiteral(", ") + messages::sideText(*side)
                : QStringLiteral("-");
}

/** As diff(1): status 0 if both are the same, 1 if not, 2 if the other one cannot be read. */
int compareWith(const catalog::CatalogSnapshot &here, const QString &file)
{
    const Result<catalog::MachineSnapshot> there = catalog::readSnapshot(pathFromArgument(file));
    if (!there) {
        complain(there.error());
        return exitUsage;
    }
    const std::vector<catalog::SnapshotDifference> differences =
        catalog::differencesBetween(here, there->catalog);
    for (const catalog::SnapshotDifference &difference : differences) {
        const QString changes = messages::changesText(difference);
        printLine(QString::fromStdString(difference.name) + QStringLiteral(": ")
                  + messages::differenceText(difference.kind)
                  + (changes.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(changes)));
        printLine(Cli::tr("    here:  %1").arg(sideOf(difference.here)));
        printLine(Cli::tr("    there: %1").arg(sideOf(difference.there)));
    }
    return differences.empty() ? exitSuccess : exitFailure;
}

} // namespace

int runList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Cli::tr(
        "Lists what /proc/crypto holds. A star marks the driver that a program gets which asks for the name; "
        "the last column says what this process can reach over AF_ALG."));
    const QCommandLineOption json(QStringLiteral("json"), Cli::tr("Print every field as JSON."));
    const QCommandLineOption snapshotOption(
        QStringLiteral("snapshot"),
        Cli::tr("Print a snapshot: the same JSON with the machine and the date."));
    const QCommandLineOption compare(
        QStringLiteral("compare"),
        Cli::tr("Say what differs from a snapshot, or from what --json printed on another machine. Status 1 "
                "if anything does."),
        QStringLiteral("FILE"));
    parser.addOptions({ json, snapshotOption, compare });
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;

    Session session;
    catalog::AccessProber prober(afalg::realSystemCalls());
    const Result<catalog::CatalogSnapshot> snapshot =
        session.answer<catalog::CatalogSnapshot>([&prober](const std::stop_token &stop) {
            return catalog::readCatalog(prober, "/proc/crypto", stop);
        });
    if (!snapshot) {
        complain(snapshot.error());
        return exitFailure;
    }
    if (parser.isSet(compare))
        return compareWith(*snapshot, parser.value(compare));
    if (parser.isSet(snapshotOption))
        print(catalog::snapshotToJson(catalog::snapshotOfThisMachine(*snapshot)).toStdString());
    else if (parser.isSet(json))
        print(catalog::catalogToJson(*snapshot).toStdString());
    else
        printTable(rowsOf(*snapshot));
    return exitSuccess;
}

} // namespace cipherscope::cli
