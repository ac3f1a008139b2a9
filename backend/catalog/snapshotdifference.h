// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/catalogsnapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** A driver of one side, as far as it is compared. */
struct SnapshotSide {
    std::string driver;
    std::string module;
    std::string type; ///< The kernel's word.
    std::optional<int> priority;
    bool isSelected = false;
    Access access = Access::NotUserSpace;

    bool operator==(const SnapshotSide &) const = default;
};

enum class DifferenceKind { OnlyHere, OnlyThere, Changed };

/** One driver that is not the same on both machines. */
struct SnapshotDifference {
    DifferenceKind kind = DifferenceKind::Changed;
    std::string name; ///< The generic name.
    std::optional<SnapshotSide> here;
    std::optional<SnapshotSide> there;

    bool operator==(const SnapshotDifference &) const = default;
};

/**
 * What differs between two lists, by name, then driver. Drivers of one name and kind are matched by their own
 * names; if then one is left on either side, these two count as a change of the driver. Reference counts are
 * not compared. The same twice in a list is matched twice.
 */
[[nodiscard]] std::vector<SnapshotDifference> differencesBetween(const CatalogSnapshot &here,
                                                                 const CatalogSnapshot &there);

} // namespace cipherscope::catalog
