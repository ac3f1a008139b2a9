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

using Row = std::vector<std::string>;

std::vector<Row> rowsOf(const catalog::CatalogSnapshot &snapshot)
{
    std::vector<Row> rows{ { "", "NAME", "DRIVER", "TYPE", "PRIORITY", "MODULE", "ACCESS" } };
    for (std::size_t i = 0; i < snapshot.entries.size(); ++i) {
        const catalog::CryptoEntry &entry = snapshot.entries[i];
        rows.push_back({ snapshot.selections[i].isSelected() ? "*" : "", entry.name, entry.driver, entry.type,
                         entry.priority ? std::to_string(*entry.priority) : "", entry.module,
                         std::string(catalog::accessName(snapshot.access[i].access)) });
    }
    return rows;
}

void printTable(const std::vector<Row> &rows)
{
    std::vector<std::size_t> widths(rows.front().size());
    for (const Row &row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    for (const Row &row : rows) {
        std::string line;
        for (std::size_t column = 0; column + 1 < row.size(); ++column)
            line += row[column] + std::string(widths[column] - row[column].size() + 1, ' ');
        print(line + row.back() + "\n");
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
        printLine(translated("    here:  %1").arg(sideOf(difference.here)));
        printLine(translated("    there: %1").arg(sideOf(difference.there)));
    }
    return differences.empty() ? exitSuccess : exitFailure;
}

} // namespace

int runList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        "Lists what /proc/crypto holds. A star marks the driver that a program gets which asks for the name; "
        "the last column says what this process can reach over AF_ALG."));
    const QCommandLineOption json(QStringLiteral("json"), translated("Print every field as JSON."));
    const QCommandLineOption snapshotOption(
        QStringLiteral("snapshot"),
        translated("Print a snapshot: the same JSON with the machine and the date."));
    const QCommandLineOption compare(
        QStringLiteral("compare"),
        translated(
            "Say what differs from a snapshot, or from what --json printed on another machine. Status 1 "
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
