// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/selection.h"

#include <map>
#include <utility>

namespace cipherscope::catalog {

namespace {

/** Types among which one name has one winner. The kernel keeps two generations of compression apart. */
enum class Arena {
    Hash,
    Skcipher,
    Aead,
    Rng,
    Cipher,
    Compression,
    TransformCompression,
    Akcipher,
    Kpp,
    Sig,
    None
};

Arena arenaOf(const CryptoEntry &entry)
{
    switch (entry.kind) {
    case EntryType::Hash:
        return Arena::Hash;
    case EntryType::Skcipher:
        return Arena::Skcipher;
    case EntryType::Aead:
        return Arena::Aead;
    case EntryType::Rng:
        return Arena::Rng;
    case EntryType::Cipher:
        return Arena::Cipher;
    case EntryType::Compression:
        return entry.type == "compression" ? Arena::Compression : Arena::TransformCompression;
    case EntryType::Akcipher:
        return Arena::Akcipher;
    case EntryType::Kpp:
        return Arena::Kpp;
    case EntryType::Sig:
        return Arena::Sig;
    case EntryType::Larval:
    case EntryType::Other:
        return Arena::None;
    }
    std::unreachable();
}

bool isForUserSpace(Arena arena)
{
    return arena == Arena::Hash || arena == Arena::Skcipher || arena == Arena::Aead || arena == Arena::Rng;
}

/** A priority at or below this never wins: where __crypto_alg_lookup() starts its search for the best. */
constexpr int priorityFloor = -2;

int priorityOf(const CryptoEntry &entry)
{
    return entry.priority.value_or(priorityFloor);
}

/** Why an entry is not even considered; nullopt if it is. */
std::optional<SelectionReason> disqualification(const CryptoEntry &entry, Arena arena, SelectionRules rules)
{
    if (entry.kind == EntryType::Larval)
        return SelectionReason::Larval;
    if (entry.internal)
        return SelectionReason::Internal;
    if (!selfTestPassed(entry))
        return SelectionReason::SelfTestNotPassed;
    if (rules.synchronousOnly && entry.async && isForUserSpace(arena))
        return SelectionReason::AsyncNotOffered;
    return std::nullopt;
}

/** The lookup of the kernel, prepared for many names. */
class Lookup final {
public:
    Lookup(std::span<const CryptoEntry> entries, SelectionRules rules)
    {
        for (std::size_t index = 0; index < entries.size(); ++index) {
            const CryptoEntry &entry = entries[index];
            const Arena arena = arenaOf(entry);
            if (arena == Arena::None || disqualification(entry, arena, rules))
                continue;
            m_byDriver.try_emplace({ arena, entry.driver }, index);
            if (priorityOf(entry) <= priorityFloor)
                continue;
            const auto [best, isFirst] = m_byName.try_emplace({ arena, entry.name }, Best{ index, 0 });
            ++best->second.candidates;
            if (!isFirst && priorityOf(entry) > priorityOf(entries[best->second.index]))
                best->second.index = index;
        }
    }

    /** The index of what the kernel finds, or Selection::npos. */
    [[nodiscard]] std::size_t find(Arena arena, std::string_view name) const
    {
        const std::size_t exact = findDriver(arena, name);
        if (exact != Selection::npos)
            return exact;
        const auto best = m_byName.find({ arena, name });
        return best == m_byName.end() ? Selection::npos : best->second.index;
    }

    /** The same among the drivers' own names only. */
    [[nodiscard]] std::size_t findDriver(Arena arena, std::string_view name) const
    {
        const auto exact = m_byDriver.find({ arena, name });
        return exact == m_byDriver.end() ? Selection::npos : exact->second;
    }

    /** How many compete for a generic name. */
    [[nodiscard]] std::size_t candidates(Arena arena, std::string_view name) const
    {
        const auto best = m_byName.find({ arena, name });
        return best == m_byName.end() ? 0 : best->second.candidates;
    }

private:
    struct Best {
        std::size_t index;
        std::size_t candidates;
    };
    using Key = std::pair<Arena, std::string_view>;
    std::map<Key, std::size_t> m_byDriver;
    std::map<Key, Best> m_byName;
};

bool isRefusedByFips(const CryptoEntry &entry)
{
    return entry.fips == false;
}

Selection selectionOf(std::span<const CryptoEntry> entries, std::size_t index, const Lookup &lookup,
                      SelectionRules rules)
{
    const CryptoEntry &entry = entries[index];
    const Arena arena = arenaOf(entry);
    const std::size_t found = lookup.find(arena, entry.name);
    const bool refused = found != Selection::npos && isRefusedByFips(entries[found]);
    const std::size_t winner = refused ? Selection::npos : found;

    if (const auto reason = disqualification(entry, arena, rules))
        return { *reason, winner };
    if (!isForUserSpace(arena))
        return { SelectionReason::NotUserSpaceType, winner };
    if (found == index && refused)
        return { SelectionReason::NotInFipsMode, winner };
    if (found == index)
        return { lookup.candidates(arena, entry.name) > 1 ? SelectionReason::Selected
                                                          : SelectionReason::OnlyOne,
                 winner };
    if (lookup.findDriver(arena, entry.name) != Selection::npos)
        return { SelectionReason::NameIsADriver, winner };
    if (found != Selection::npos && priorityOf(entry) == priorityOf(entries[found]))
        return { SelectionReason::SamePriorityLater, winner };
    return { SelectionReason::LowerPriority, winner };
}

} // namespace

std::vector<Selection> selectDrivers(std::span<const CryptoEntry> entries, SelectionRules rules)
{
    const Lookup lookup(entries, rules);
    std::vector<Selection> selections;
    selections.reserve(entries.size());
    for (std::size_t index = 0; index < entries.size(); ++index)
        selections.push_back(selectionOf(entries, index, lookup, rules));
    return selections;
}

std::optional<std::string> selectedDriver(std::span<const CryptoEntry> entries, EntryType kind,
                                          std::string_view name, SelectionRules rules)
{
    CryptoEntry ofKind;
    ofKind.kind = kind;
    const std::size_t found = Lookup(entries, rules).find(arenaOf(ofKind), name);
    if (found == Selection::npos || isRefusedByFips(entries[found]))
        return std::nullopt;
    return entries[found].driver;
}

} // namespace cipherscope::catalog
