// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/machinesnapshot.h"

#include "catalog/catalogexport.h"
#include "catalog/systemfacts.h"
#include "catalog/textfile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace cipherscope::catalog {

namespace {

const QString formatName = QStringLiteral("cipherscope-snapshot");
constexpr int formatVersion = 1;
constexpr qsizetype mostEntries = 100'000;
constexpr std::size_t longestText = 4096;
constexpr qsizetype mostFields = 256;

/** Where a reading fails, with the file and the entry. */
class Reading final {
public:
    explicit Reading(std::string subject)
        : m_subject(std::move(subject))
    {
    }
    void at(qsizetype entry) { m_entry = entry + 1; }
    [[nodiscard]] std::unexpected<Error> fail(const Detail &why) const
    {
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Parse, m_subject,
                       m_entry == 0 ? why : Detail(phrase("Error", "entry %1: %2"), m_entry, why)));
    }

private:
    std::string m_subject;
    qsizetype m_entry = 0; ///< From 1; 0 before the first.
};

/** A field's value as /proc/crypto would print it; nullopt for what it cannot have. */
std::optional<std::string> fieldText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "yes" : "no";
    if (value.isDouble()) {
        const double number = value.toDouble();
        constexpr double largest = 9007199254740992.0; // 2^53: what JSON's numbers hold exactly.
        if (std::trunc(number) != number || std::fabs(number) > largest)
            return std::nullopt;
        return std::to_string(static_cast<std::int64_t>(number));
    }
    if (!value.isString())
        return std::nullopt;
    std::string text = value.toString().toStdString();
    return text.size() <= longestText ? std::optional(std::move(text)) : std::nullopt;
}

std::optional<int> intField(const CryptoEntry &entry, std::string_view key)
{
    const std::optional<std::int64_t> number = entry.number(key);
    if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

Result<CryptoEntry> readEntry(const QJsonObject &object, const Reading &reading)
{
    if (object.size() > mostFields)
        return reading.fail(phrase("Error", "it has more than 256 fields"));
    CryptoEntry entry;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const std::string key = field.key().toStdString();
        if (key == "selected" || key == "access")
            continue;
        std::optional<std::string> text = fieldText(field.value());
        if (!text || key.size() > longestText)
            return reading.fail(
                Detail(phrase("Error", "\"%1\" is no text, whole number, true or false"), key.substr(0, 40)));
        entry.fields.emplace_back(key, std::move(*text));
    }
    const auto text = [&entry](std::string_view key) { return std::string(entry.field(key).value_or("")); };
    entry.name = text("name");
    entry.driver = text("driver");
    if (entry.name.empty() || entry.driver.empty())
        return reading.fail(entry.name.empty() ? phrase("Error", "it has no \"name\"")
                                               : phrase("Error", "it has no \"driver\""));
    entry.module = text("module");
    entry.type = text("type");
    entry.kind = entryType(entry.type);
    entry.priority = intField(entry, "priority");
    entry.refcount = intField(entry, "refcnt");
    entry.selftest = text("selftest");
    entry.internal = text("internal") == "yes";
    entry.async = text("async") == "yes";
    return entry;
}

Result<Access> readAccess(const QJsonValue &value, const Reading &reading)
{
    constexpr std::array all{ Access::Reachable, Access::Restricted, Access::Blocked, Access::NotUserSpace,
                              Access::Internal };
    for (const Access access : all) {
        if (value.toString() == QString::fromUtf8(accessName(access)))
            return access;
    }
    return reading.fail(
        phrase("Error", "\"access\" is none of reachable, restricted, blocked, not-userspace, internal"));
}

Result<CatalogSnapshot> readEntries(const QJsonArray &array, Reading reading)
{
    if (array.size() > mostEntries)
        return reading.fail(phrase("Error", "it has more than 100000 entries"));
    CatalogSnapshot catalog;
    for (qsizetype i = 0; i < array.size(); ++i) {
        reading.at(i);
        if (!array[i].isObject())
            return reading.fail(phrase("Error", "it is no object"));
        const QJsonObject object = array[i].toObject();
        Result<CryptoEntry> entry = readEntry(object, reading);
        if (!entry)
            return std::unexpected(std::move(entry.error()));
        const Result<Access> access = readAccess(object[QStringLiteral("access")], reading);
        if (!access)
            return std::unexpected(access.error());
        const bool isSelected = object[QStringLiteral("selected")].toBool();
        catalog.selections.push_back(
            { isSelected ? SelectionReason::Selected : SelectionReason::LowerPriority, Selection::npos });
        catalog.access.push_back({ *access, 0, false });
        catalog.entries.push_back(std::move(*entry));
    }
    return catalog;
}

Result<std::string> factOf(const QJsonObject &object, const char *key, const Reading &reading)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (value.isUndefined())
        return std::string();
    std::string text = value.toString().toStdString();
    if (!value.isString() || text.size() > longestText)
        return reading.fail(
            Detail(phrase("Error", "\"%1\" is no text of at most 4096 bytes"), std::string_view(key)));
    return text;
}

Result<MachineSnapshot> readMachine(const QJsonObject &object, const Reading &reading)
{
    if (object[QStringLiteral("format")].toString() != formatName)
        return reading.fail(
            phrase("Error", "it is no snapshot: its \"format\" is not \"cipherscope-snapshot\""));
    if (object[QStringLiteral("version")].toInt() != formatVersion)
        return reading.fail(phrase("Error", "its \"version\" is one that this program does not know"));
    if (!object[QStringLiteral("entries")].isArray())
        return reading.fail(phrase("Error", "it has no \"entries\""));
    MachineSnapshot snapshot;
    const std::array facts{ std::pair{ "kernel", &MachineSnapshot::kernelRelease },
                            std::pair{ "kernel_version", &MachineSnapshot::kernelVersion },
                            std::pair{ "machine", &MachineSnapshot::machine },
                            std::pair{ "cpu", &MachineSnapshot::cpuModel },
                            std::pair{ "date", &MachineSnapshot::date } };
    for (const auto &[key, member] : facts) {
        Result<std::string> text = factOf(object, key, reading);
        if (!text)
            return std::unexpected(std::move(text.error()));
        snapshot.*member = std::move(*text);
    }
    return snapshot;
}

} // namespace

MachineSnapshot snapshotOfThisMachine(CatalogSnapshot catalog)
{
    const SystemFacts facts = readSystemFacts();
    return { facts.kernelRelease,
             facts.kernelVersion,
             facts.machine,
             facts.cpuModel,
             QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
             std::move(catalog) };
}

QByteArray snapshotToJson(const MachineSnapshot &snapshot)
{
    const QJsonArray entries = QJsonDocument::fromJson(catalogToJson(snapshot.catalog)).array();
    const QJsonObject object{ { QStringLiteral("format"), formatName },
                              { QStringLiteral("version"), formatVersion },
                              { QStringLiteral("kernel"), QString::fromUtf8(snapshot.kernelRelease) },
                              { QStringLiteral("kernel_version"), QString::fromUtf8(snapshot.kernelVersion) },
                              { QStringLiteral("machine"), QString::fromUtf8(snapshot.machine) },
                              { QStringLiteral("cpu"), QString::fromUtf8(snapshot.cpuModel) },
                              { QStringLiteral("date"), QString::fromUtf8(snapshot.date) },
                              { QStringLiteral("entries"), entries } };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<MachineSnapshot> parseSnapshot(const QByteArray &json, const std::string &subject)
{
    const Reading reading(subject);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return reading.fail(Detail(phrase("Error", "it is no JSON, at byte %1: %2"), error.offset,
                                   Detail::verbatim(error.errorString().toStdString())));
    Result<MachineSnapshot> snapshot =
        document.isArray() ? MachineSnapshot() : readMachine(document.object(), reading);
    if (!snapshot)
        return snapshot;
    const QJsonArray entries =
        document.isArray() ? document.array() : document.object()[QStringLiteral("entries")].toArray();
    Result<CatalogSnapshot> catalog = readEntries(entries, reading);
    if (!catalog)
        return std::unexpected(std::move(catalog.error()));
    snapshot->catalog = std::move(*catalog);
    return snapshot;
}

Result<MachineSnapshot> readSnapshot(const std::filesystem::path &file)
{
    std::error_code error;
    constexpr std::uintmax_t longest = std::uintmax_t{ 16 } << 20U;
    if (std::filesystem::is_regular_file(file, error) && std::filesystem::file_size(file, error) > longest)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, file.native(),
                                          phrase("Error", "a snapshot has at most 16 MiB")));
    Result<std::string> text = readTextFile(file);
    if (!text)
        return std::unexpected(std::move(text.error()));
    return parseSnapshot(QByteArray::fromStdString(*text), file.native());
}

} // namespace cipherscope::catalog
