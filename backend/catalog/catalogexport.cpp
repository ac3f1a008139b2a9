// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

namespace {

/** Bytes that are no UTF-8 become replacement characters: the kernel prints ASCII. */
/** What is text even where it looks like a number. */
constexpr std::array<std::string_view, 5> textKeys{ "name", "driver", "module", "selftest", "type" };

QJsonValue valueOf(const CryptoEntry &entry, std::string_view key, std::string_view text)
{
    if (key == "internal")
        return entry.internal;
    const bool isText = std::ranges::find(textKeys, key) != textKeys.end();
    if (const auto number = entry.number(key); number && !isText)
        return static_cast<qint64>(*number);
    return QString::fromUtf8(text);
}

std::vector<std::size_t> allIndexes(const CatalogSnapshot &snapshot)
{
    std::vector<std::size_t> indexes(snapshot.entries.size());
    std::iota(indexes.begin(), indexes.end(), std::size_t{ 0 });
    return indexes;
}

bool isComplete(const CatalogSnapshot &snapshot, std::size_t index)
{
    return index < snapshot.entries.size() && index < snapshot.selections.size()
        && index < snapshot.access.size();
}

constexpr std::array<std::string_view, 10> firstColumns{ "name",     "driver", "type",     "module",
                                                         "priority", "refcnt", "selftest", "internal",
                                                         "selected", "access" };

std::vector<std::string> columnsOf(const CatalogSnapshot &snapshot, std::span<const std::size_t> indexes)
{
    std::vector<std::string> columns(firstColumns.begin(), firstColumns.end());
    std::set<std::string> known(columns.begin(), columns.end());
    for (const std::size_t index : indexes) {
        if (!isComplete(snapshot, index))
            continue;
        for (const auto &[key, value] : snapshot.entries[index].fields) {
            if (known.insert(key).second)
                columns.push_back(key);
        }
    }
    return columns;
}

/** The cell and a comma. */
void appendCell(QByteArray &csv, std::string_view text)
{
    const bool needsQuotes = text.find_first_of(",\"\r\n") != std::string_view::npos;
    if (needsQuotes)
        csv += '"';
    for (const char c : text) {
        if (c == '"')
            csv += '"';
        csv += c;
    }
    csv += needsQuotes ? "\"," : ",";
}

/** Ends a line: takes the comma after its last cell away. */
void endLine(QByteArray &csv)
{
    csv.chop(1);
    csv += "\r\n";
}

std::string_view cellOf(const CatalogSnapshot &snapshot, std::size_t index, std::string_view column)
{
    if (column == "selected")
        return snapshot.selections[index].isSelected() ? "yes" : "no";
    if (column == "access")
        return accessName(snapshot.access[index].access);
    return snapshot.entries[index].field(column).value_or("");
}

QJsonArray listToJson(const std::vector<std::string> &names)
{
    QJsonArray array;
    for (const std::string &name : names)
        array.append(QString::fromUtf8(name));
    return array;
}

QJsonArray evidenceToJson(const std::vector<Evidence> &list)
{
    QJsonArray array;
    for (const Evidence &evidence : list)
        array.append(QJsonObject{ { QStringLiteral("what"), QString::fromUtf8(evidence.what) },
                                  { QStringLiteral("found"), QString::fromUtf8(evidence.found) },
                                  { QStringLiteral("command"), QString::fromUtf8(evidence.command) } });
    return array;
}

} // namespace

QJsonObject entryToJson(const CryptoEntry &entry, const Selection &selection, const AccessAnswer &access)
{
    QJsonObject object;
    for (const auto &[key, text] : entry.fields) {
        const QString name = QString::fromUtf8(key);
        if (!object.contains(name))
            object.insert(name, valueOf(entry, key, text));
    }
    object.insert(QStringLiteral("selected"), selection.isSelected());
    object.insert(QStringLiteral("access"), QString::fromUtf8(accessName(access.access)));
    return object;
}

QByteArray catalogToJson(const CatalogSnapshot &snapshot)
{
    return catalogToJson(snapshot, allIndexes(snapshot));
}

QByteArray catalogToJson(const CatalogSnapshot &snapshot, std::span<const std::size_t> indexes)
{
    QJsonArray array;
    for (const std::size_t index : indexes) {
        if (isComplete(snapshot, index))
            array.append(
                entryToJson(snapshot.entries[index], snapshot.selections[index], snapshot.access[index]));
    }
    return QJsonDocument(array).toJson(QJsonDocument::Indented);
}

QByteArray catalogToCsv(const CatalogSnapshot &snapshot)
{
    return catalogToCsv(snapshot, allIndexes(snapshot));
}

QByteArray catalogToCsv(const CatalogSnapshot &snapshot, std::span<const std::size_t> indexes)
{
    const std::vector<std::string> columns = columnsOf(snapshot, indexes);
    QByteArray csv;
    for (const std::string &column : columns)
        appendCell(csv, column);
    endLine(csv);
    for (const std::size_t index : indexes) {
        if (!isComplete(snapshot, index))
            continue;
        for (const std::string &column : columns)
            appendCell(csv, cellOf(snapshot, index, column));
        endLine(csv);
    }
    return csv;
}

QJsonObject diagnosisToJson(const Diagnosis &diagnosis)
{
    QJsonObject types;
    for (const TypeDiagnosis &type : diagnosis.types) {
        types.insert(
            QString::fromUtf8(afalg::typeName(type.type)),
            QJsonObject{ { QStringLiteral("state"), QString::fromUtf8(availabilityName(type.state)) },
                         { QStringLiteral("probed"), QString::fromUtf8(type.probedName) },
                         { QStringLiteral("reachable"), listToJson(type.reachable) },
                         { QStringLiteral("refused"), listToJson(type.refused) },
                         { QStringLiteral("evidence"), evidenceToJson(type.evidence) } });
    }
    return { { QStringLiteral("state"), QString::fromUtf8(availabilityName(diagnosis.state)) },
             { QStringLiteral("af_alg_restrict"),
               diagnosis.restrictValue ? QJsonValue(*diagnosis.restrictValue)
                                       : QJsonValue(QJsonValue::Null) },
             { QStringLiteral("answers"), diagnosis.everyTypeAnswers() },
             { QStringLiteral("types"), types },
             { QStringLiteral("evidence"), evidenceToJson(diagnosis.evidence) } };
}

} // namespace cipherscope::catalog
