// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/namegroups.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <tuple>

namespace cipherscope::ui {

namespace {

constexpr double clearlyFaster = 1.1;

QString translatedGroup(const char *text)
{
    return QCoreApplication::translate("Algorithms", text);
}

bool comesFirst(const AlgorithmRow &left, const AlgorithmRow &right)
{
    const auto rank = [](const AlgorithmRow &row) {
        const std::int64_t priority = row.entry.priority.value_or(std::numeric_limits<int>::min());
        return std::tuple(row.loadable.has_value(), !row.wins(), -priority, row.listOrder);
    };
    return rank(left) < rank(right);
}

} // namespace

bool MeteredDriver::isMeasurable() const
{
    const catalog::EntryType kind = row.entry.kind;
    const bool hasRate = kind == catalog::EntryType::Hash || kind == catalog::EntryType::Skcipher
        || kind == catalog::EntryType::Aead || kind == catalog::EntryType::Rng;
    return hasRate && !row.loadable && row.access.access == catalog::Access::Reachable;
}

double NameGroup::fastestRate() const
{
    return std::ranges::max_element(drivers, {}, &MeteredDriver::rate)->rate;
}

const MeteredDriver *NameGroup::firstChoice() const
{
    const auto found =
        std::ranges::find_if(drivers, [](const MeteredDriver &driver) { return driver.row.wins(); });
    return found == drivers.end() ? nullptr : &*found;
}

bool NameGroup::isSurprise() const
{
    const MeteredDriver *first = firstChoice();
    return first && first->rate > 0 && fastestRate() > first->rate * clearlyFaster;
}

QString NameGroup::surpriseText() const
{
    if (!isSurprise())
        return {};
    const auto fastest = std::ranges::max_element(drivers, {}, &MeteredDriver::rate);
    return translatedGroup(QT_TRANSLATE_NOOP("Algorithms", "%1 is %2 times as fast as the first choice"))
        .arg(fastest->row.driver, QLocale().toString(fastest->rate / firstChoice()->rate, 'f', 1));
}

QString NameGroup::countText() const
{
    return drivers.size() == 1 ? translatedGroup(QT_TRANSLATE_NOOP("Algorithms", "1 driver"))
                               : translatedGroup(QT_TRANSLATE_NOOP("Algorithms", "%1 drivers"))
                                     .arg(QLocale().toString(static_cast<int>(drivers.size())));
}

QString NameGroup::summary() const
{
    QStringList parts{ key.first, type, countText() };
    if (const QString surprise = surpriseText(); !surprise.isEmpty())
        parts.append(surprise);
    return parts.join(QStringLiteral(", "));
}

std::vector<MeterRequest> NameGroup::requests() const
{
    std::vector<MeterRequest> requests;
    for (const MeteredDriver &driver : drivers) {
        const catalog::CryptoEntry &entry = driver.row.entry;
        const bool byName = driver.row.access.byGenericNameOnly;
        if (driver.isMeasurable())
            requests.push_back({ entry.kind, entry.name, byName ? entry.name : entry.driver, entry.driver });
    }
    return requests;
}

void NameGroup::takeReadings(const DriverMeter &meter)
{
    for (MeteredDriver &driver : drivers) {
        const catalog::CryptoEntry &entry = driver.row.entry;
        if (const DriverMeter::Reading *reading = meter.reading(entry.kind, entry.driver)) {
            driver.rate = reading->rate;
            driver.failure = reading->failure;
        }
        driver.measuring = meter.isMeasuring(entry.kind, entry.driver);
    }
}

std::vector<NameGroup> nameGroups(const AlgorithmsFilter &rows)
{
    std::map<std::tuple<QString, QString, catalog::EntryType>, NameGroup> byName;
    for (int i = 0; i < rows.rowCount(); ++i) {
        const AlgorithmRow &row = rows.rowAt(i);
        NameGroup &group = byName[{ row.nameKey, row.name, row.entry.kind }];
        group.key = { row.name, row.entry.kind };
        group.drivers.push_back({ row, 0, {}, false });
    }
    std::vector<NameGroup> groups;
    groups.reserve(byName.size());
    for (auto &[key, group] : byName) {
        std::ranges::stable_sort(group.drivers, comesFirst, &MeteredDriver::row);
        group.type = group.drivers.front().row.type;
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace cipherscope::ui
