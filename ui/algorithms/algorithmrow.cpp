// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmrow.h"

#include "messages/entrytext.h"
#include "messages/loadabletext.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace cipherscope::ui {

namespace {

QString decoded(const std::string &text)
{
    return QString::fromUtf8(text);
}

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(decoded(name));
    return list.join(QStringLiteral(", "));
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

void fillTexts(AlgorithmRow &row)
{
    row.name = decoded(row.entry.name);
    row.driver = decoded(row.entry.driver);
    row.type = decoded(row.entry.type);
    row.module = decoded(row.entry.module);
    row.selftest = decoded(row.entry.selftest);
    if (row.loadable) {
        row.driver = row.loadable->isDriver() ? decoded(row.loadable->name) : joined(row.loadable->drivers);
        row.type = messages::likelyTypeWord(*row.loadable);
        row.module = joined(row.loadable->modules);
    }
    row.searchText = (row.name + u'\n' + row.driver + u'\n' + row.module).toLower();
    row.nameKey = naturalSortKey(row.name);
    row.driverKey = naturalSortKey(row.driver);
    row.typeKey = naturalSortKey(row.type);
    row.moduleKey = naturalSortKey(row.module);
}

} // namespace

TypeGroup typeGroup(catalog::EntryType kind)
{
    switch (kind) {
    case catalog::EntryType::Hash:
        return TypeGroup::Hash;
    case catalog::EntryType::Skcipher:
        return TypeGroup::Cipher;
    case catalog::EntryType::Aead:
        return TypeGroup::Aead;
    case catalog::EntryType::Rng:
        return TypeGroup::Rng;
    default:
        return TypeGroup::Other;
    }
}

bool AlgorithmRow::wins() const
{
    return reason == catalog::SelectionReason::Selected || reason == catalog::SelectionReason::OnlyOne;
}

bool AlgorithmRow::isSameEntry(const AlgorithmRow &other) const
{
    return entry.name == other.entry.name && entry.driver == other.entry.driver
        && entry.type == other.entry.type && occurrence == other.occurrence
        && loadable.has_value() == other.loadable.has_value();
}

bool AlgorithmRow::isUnchanged(const AlgorithmRow &other) const
{
    return entry == other.entry && reason == other.reason && access == other.access
        && reasonText == other.reasonText && loadable == other.loadable;
}

std::vector<AlgorithmRow> algorithmRows(const operations::CatalogSnapshot &snapshot)
{
    using Identity = std::tuple<std::string_view, std::string_view, std::string_view>;
    std::map<Identity, int> occurrences;
    std::vector<AlgorithmRow> rows(snapshot.entries.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        AlgorithmRow &row = rows[i];
        const catalog::CryptoEntry &entry = snapshot.entries[i];
        row.entry = entry;
        row.reason = snapshot.selections[i].reason;
        row.access = snapshot.access[i];
        row.reasonText = messages::selectionSentence(snapshot.entries, i, snapshot.selections[i]);
        row.listOrder = static_cast<int>(i);
        row.occurrence = occurrences[Identity(entry.name, entry.driver, entry.type)]++;
        fillTexts(row);
    }
    return rows;
}

std::vector<AlgorithmRow> loadableRows(std::span<const catalog::LoadableAlgorithm> algorithms)
{
    std::vector<AlgorithmRow> rows(algorithms.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        AlgorithmRow &row = rows[i];
        row.loadable = algorithms[i];
        row.entry.name = algorithms[i].algorithm;
        row.entry.driver = algorithms[i].isDriver() ? algorithms[i].name : std::string();
        row.entry.kind = algorithms[i].kind;
        row.reasonText = messages::loadableSentence(algorithms[i]);
        row.listOrder = static_cast<int>(i);
        fillTexts(row);
    }
    return rows;
}

QString naturalSortKey(const QString &text)
{
    // A run of digits is preceded by its length, so that a longer number is the greater one: as a control
    // character, which comes before everything printable.
    constexpr qsizetype longestRun = 0x1f;
    QString key;
    key.reserve(text.size() + 4);
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text[i])) {
            key += text[i++].toLower();
            continue;
        }
        while (i + 1 < text.size() && text[i] == u'0' && isDigit(text[i + 1]))
            ++i;
        const auto end = std::find_if_not(text.begin() + i, text.end(), isDigit);
        const qsizetype length = end - (text.begin() + i);
        key += QChar(static_cast<char16_t>(std::min(length, longestRun)));
        key += QStringView(text).mid(i, length);
        i += length;
    }
    return key;
}

} // namespace cipherscope::ui
