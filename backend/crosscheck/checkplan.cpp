// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheck/checkplan.h"

#include "afalg/algsocket.h"
#include "catalog/wellknownnames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cipherscope::crosscheck {

namespace {

using catalog::CatalogSnapshot;
using catalog::CryptoEntry;
using catalog::EntryType;

constexpr std::array types{ afalg::AlgType::Hash, afalg::AlgType::Skcipher, afalg::AlgType::Aead };

bool isChecked(const CryptoEntry &entry)
{
    return !entry.internal
        && (entry.kind == EntryType::Hash || entry.kind == EntryType::Skcipher
            || entry.kind == EntryType::Aead);
}

/** The entry's driver as a target of its group, unless it is there: hash drivers may be listed twice. */
void addTarget(CheckGroup &group, const CryptoEntry &entry, const catalog::AccessAnswer &access)
{
    if (std::ranges::find(group.targets, entry.driver, &CheckTarget::driver) != group.targets.end())
        return;
    group.targets.push_back({ entry.driver, access.byGenericNameOnly ? entry.name : entry.driver,
                              access.access == catalog::Access::Reachable, access });
}

/** The indexes of the entries of one name and kind, the lowest priority first. */
std::vector<std::size_t> entriesOf(const CatalogSnapshot &snapshot, const std::string &name, EntryType kind)
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < snapshot.entries.size(); ++i) {
        const CryptoEntry &entry = snapshot.entries[i];
        if (isChecked(entry) && entry.name == name && entry.kind == kind)
            indexes.push_back(i);
    }
    std::ranges::stable_sort(indexes, {},
                             [&snapshot](std::size_t i) { return snapshot.entries[i].priority.value_or(0); });
    return indexes;
}

CheckGroup groupOf(const CatalogSnapshot &snapshot, const std::string &name, EntryType kind,
                   std::span<const std::string> drivers = {})
{
    CheckGroup group;
    group.algorithm = name;
    group.kind = kind;
    for (const std::size_t index : entriesOf(snapshot, name, kind)) {
        const CryptoEntry &entry = snapshot.entries[index];
        if (group.entry.name.empty())
            group.entry = entry;
        if (drivers.empty() || std::ranges::find(drivers, entry.driver) != drivers.end())
            addTarget(group, entry, snapshot.access[index]);
    }
    return group;
}

EntryType kindOf(formats::VectorKind kind)
{
    switch (kind) {
    case formats::VectorKind::Skcipher:
        return EntryType::Skcipher;
    case formats::VectorKind::Aead:
        return EntryType::Aead;
    case formats::VectorKind::Hash:
    case formats::VectorKind::Mac:
        break;
    }
    return EntryType::Hash;
}

} // namespace

void loadNames(afalg::SystemCalls &calls, std::span<const std::string> names, const std::stop_token &stop)
{
    for (const std::string &name : names) {
        for (const afalg::AlgType type : types) {
            if (stop.stop_requested())
                return;
            static_cast<void>(afalg::AlgSocket::open(calls, type, name));
        }
    }
}

std::vector<std::string> commonNames()
{
    std::vector<std::string> names;
    for (const afalg::AlgType type : types) {
        for (const std::string_view name : catalog::wellKnownNames(type))
            names.emplace_back(name);
    }
    return names;
}

std::vector<CheckGroup> planCheck(const CatalogSnapshot &snapshot, std::span<const std::string> names)
{
    std::vector<CheckGroup> groups;
    for (const CryptoEntry &entry : snapshot.entries) {
        const auto isIn = [&names](const std::string &name) {
            return std::ranges::find(names, name) != names.end();
        };
        if (!isChecked(entry) || !(names.empty() || isIn(entry.name) || isIn(entry.driver)))
            continue;
        const bool isKnown = std::ranges::any_of(groups, [&entry](const CheckGroup &group) {
            return group.algorithm == entry.name && group.kind == entry.kind;
        });
        if (!isKnown) // A driver that is asked for by its own name comes alone, without its siblings.
            groups.push_back(groupOf(snapshot, entry.name, entry.kind,
                                     isIn(entry.name) ? std::span<const std::string>() : names));
    }
    std::ranges::stable_sort(groups, {}, &CheckGroup::algorithm);
    return groups;
}

std::vector<CheckGroup> planVectors(const CatalogSnapshot &snapshot, std::vector<formats::TestVector> vectors,
                                    const std::string &source)
{
    std::vector<CheckGroup> groups;
    for (formats::TestVector &vector : vectors) {
        const auto found = std::ranges::find_if(groups, [&vector](const CheckGroup &group) {
            return group.algorithm == vector.algorithm && group.vectors.front().kind == vector.kind;
        });
        CheckGroup &group = found != groups.end()
            ? *found
            : groups.emplace_back(groupOf(snapshot, vector.algorithm, kindOf(vector.kind)));
        group.source = source;
        group.vectors.push_back(std::move(vector));
    }
    return groups;
}

} // namespace cipherscope::crosscheck
