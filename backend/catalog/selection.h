// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** Why an entry is, or is not, what a bind() to its generic name gets (crypto_alg_lookup() in crypto/api.c). */
enum class SelectionReason {
    Selected, ///< The highest priority of all that qualify.
    OnlyOne, ///< Selected because nothing else qualifies.
    LowerPriority,
    SamePriorityLater, ///< Another with the same priority stands before it in the kernel's list.
    Internal,
    SelfTestNotPassed,
    Larval,
    NotUserSpaceType,
};

struct Selection {
    SelectionReason reason = SelectionReason::NotUserSpaceType;
    std::size_t winner = npos; ///< The index of the entry that wins this name and kind; npos if none does.
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    [[nodiscard]] bool isSelected() const
    {
        return reason == SelectionReason::Selected || reason == SelectionReason::OnlyOne;
    }

    bool operator==(const Selection &) const = default;
};

/** For each entry, in the same order: whether a bind() to its generic name gets it now, and why. */
[[nodiscard]] std::vector<Selection> selectDrivers(std::span<const CryptoEntry> entries);

/** The driver that a bind() of `name` (generic or driver name) among entries of `kind` gets now; nullopt if none. */
[[nodiscard]] std::optional<std::string> selectedDriver(std::span<const CryptoEntry> entries, EntryType kind,
                                                        std::string_view name);

} // namespace cipherscope::catalog
