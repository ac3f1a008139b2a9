// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/snapshotdifference.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cipherscope::catalog {

namespace {

/** The drivers of one name on both sides. */
struct Sides {
    std::vector<SnapshotSide> here;
    std::vector<SnapshotSide> there;
};
using Key = std::pair<std::string, EntryType>;

SnapshotSide sideOf(const CatalogSnapshot &catalog, std::size_t index)
{
    const CryptoEntry &entry = catalog.entries[index];
    return { entry.driver,
             entry.module,
             entry.type,
             entry.priority,
             index < catalog.selections.size() && catalog.selections[index].isSelected(),
             index < catalog.access.size() ? catalog.access[index].access : Access::NotUserSpace };
}

void sortIn(std::map<Key, Sides> &names, const CatalogSnapshot &catalog,
            std::vector<SnapshotSide> Sides::*side)
{
    for (std::size_t i = 0; i < catalog.entries.size(); ++i)
        (names[{ catalog.entries[i].name, catalog.entries[i].kind }].*side).push_back(sideOf(catalog, i));
}

/** Takes the pairs with the same driver out of both sides, and gives those that changed. */
std::vector<SnapshotDifference> matchDrivers(const std::string &name, Sides &sides)
{
    std::vector<SnapshotDifference> changed;
    std::erase_if(sides.here, [&](const SnapshotSide &here) {
        const auto there = std::ranges::find(sides.there, here.driver, &SnapshotSide::driver);
        if (there == sides.there.end())
            return false;
        if (!(here == *there))
            changed.push_back({ DifferenceKind::Changed, name, here, *there });
        sides.there.erase(there);
        return true;
    });
    return changed;
}

} // namespace

std::vector<SnapshotDifference> differencesBetween(const CatalogSnapshot &here, const CatalogSnapshot &there)
{
    std::map<Key, Sides> names;
    sortIn(names, here, &Sides::here);
    sortIn(names, there, &Sides::there);
    std::vector<SnapshotDifference> differences;
    for (auto &[key, sides] : names) {
        std::vector<SnapshotDifference> found = matchDrivers(key.first, sides);
        if (sides.here.size() == 1 && sides.there.size() == 1) {
            found.push_back({ DifferenceKind::Changed, key.first, sides.here.front(), sides.there.front() });
            sides = {};
        }
        for (SnapshotSide &side : sides.here)
            found.push_back({ DifferenceKind::OnlyHere, key.first, std::move(side), std::nullopt });
        for (SnapshotSide &side : sides.there)
            found.push_back({ DifferenceKind::OnlyThere, key.first, std::nullopt, std::move(side) });
        std::ranges::stable_sort(found, {}, [](const SnapshotDifference &difference) {
            return difference.here ? difference.here->driver : difference.there->driver;
        });
        std::ranges::move(found, std::back_inserter(differences));
    }
    return differences;
}

} // namespace cipherscope::catalog
