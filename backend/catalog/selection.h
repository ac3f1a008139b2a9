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

/** Why an entry is, or is not, what a bind() to its generic name gets (crypto_alg_lookup() in crypto/api.c).
 */
enum class SelectionReason {
    Selected, ///< The highest priority of all that qualify, or the driver whose own name is the name.
    OnlyOne, ///< Selected because nothing else qualifies.
    LowerPriority,
    SamePriorityLater, ///< Another with the same priority stands before it in the kernel's list.
    NameIsADriver, ///< The generic name is at the same time another driver's own name, which goes before
                   ///< priorities.
    Internal,
    SelfTestNotPassed,
    NotInFipsMode, ///< It would win, but FIPS mode refuses it, and the kernel does not fall back to the next
                   ///< one.
    AsyncNotOffered, ///< Asynchronous, on a kernel that gives user space synchronous drivers only.
    Larval,
    NotUserSpaceType,
};

struct Selection {
    SelectionReason reason = SelectionReason::NotUserSpaceType;
    /**
     * The index of the entry that wins this name and type; npos if none does. For types that user space
     * cannot bind it is what other kernel code gets, and no reason there says that it is selected.
     */
    std::size_t winner = npos;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    [[nodiscard]] bool isSelected() const
    {
        return reason == SelectionReason::Selected || reason == SelectionReason::OnlyOne;
    }

    bool operator==(const Selection &) const = default;
};

/** What /proc/crypto does not say about how this kernel chooses. */
struct SelectionRules {
    bool synchronousOnly = false; ///< AF_ALG never gives an asynchronous driver (Linux 7.2 and later).
};

/**
 * For each entry, in the same order: whether a bind() to its generic name gets it now, and why.
 * The rule is that of __crypto_alg_lookup(), whose list /proc/crypto prints in its order: a driver whose own
 * name is asked for, else the highest priority, of equals the first. Hash types (shash, ahash) compete with
 * each other, so do skcipher types; entries of different kinds never do.
 */
[[nodiscard]] std::vector<Selection> selectDrivers(std::span<const CryptoEntry> entries,
                                                   SelectionRules rules = {});

/** The driver that a bind() of `name` (generic or driver name) among entries of `kind` gets now; nullopt if
 * none. */
[[nodiscard]] std::optional<std::string> selectedDriver(std::span<const CryptoEntry> entries, EntryType kind,
                                                        std::string_view name, SelectionRules rules = {});

} // namespace cipherscope::catalog
