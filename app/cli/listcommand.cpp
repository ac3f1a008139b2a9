// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/access.h"
#include "catalog/catalogexport.h"
#include "catalog/catalogsnapshot.h"
#include "commands.h"
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

} // namespace

int runList(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(translated(
        "Lists what /proc/crypto holds. A star marks the driver that a program gets which asks for the name; "
        "the last column says what this process can reach over AF_ALG."));
    const QCommandLineOption json(QStringLiteral("json"), translated("Print every field as JSON."));
    parser.addOption(json);
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
    if (parser.isSet(json))
        print(catalog::catalogToJson(*snapshot).toStdString());
    else
        printTable(rowsOf(*snapshot));
    return exitSuccess;
}

} // namespace cipherscope::cli
