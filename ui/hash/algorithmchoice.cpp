// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithmchoice.h"

#include "engine/hashnames.h"

#include <algorithm>
#include <array>
#include <functional>
#include <set>
#include <string_view>

namespace cipherscope::ui {

namespace {

/** What people meet on download pages, and crc-32 for .sfv files. */
constexpr std::array<std::string_view, 7> commonHashes{
    "sha256", "sha512", "sha1", "md5", "sha3-256", "blake2b-512", "crc-32",
};

bool isHash(const catalog::CryptoEntry &entry)
{
    return entry.kind == catalog::EntryType::Hash && !entry.internal && !entry.name.empty()
        && !entry.driver.empty();
}

std::vector<std::string> genericNames(std::span<const catalog::CryptoEntry> entries)
{
    std::vector<std::string> names;
    for (const engine::HashName &hash : engine::knownHashes())
        names.emplace_back(hash.kernel);
    std::set<std::string> others;
    for (const catalog::CryptoEntry &entry : entries) {
        if (isHash(entry) && !engine::hashByKernelName(entry.name))
            others.insert(entry.name);
    }
    names.insert(names.end(), others.begin(), others.end());
    return names;
}

} // namespace

std::vector<AlgorithmChoice> algorithmChoices(std::span<const catalog::CryptoEntry> entries)
{
    std::vector<const catalog::CryptoEntry *> drivers;
    for (const catalog::CryptoEntry &entry : entries) {
        if (isHash(entry))
            drivers.push_back(&entry);
    }
    std::ranges::stable_sort(drivers, std::greater{},
                             [](const catalog::CryptoEntry *entry) { return entry->priority.value_or(0); });

    std::vector<AlgorithmChoice> choices;
    std::set<std::string> taken;
    for (const std::string &name : genericNames(entries)) {
        taken.insert(name);
        choices.push_back({ .name = name,
                            .hash = name,
                            .isCommon = std::ranges::find(commonHashes, name) != commonHashes.end(),
                            .answer = {} });
        for (const catalog::CryptoEntry *entry : drivers) {
            if (entry->name == name && taken.insert(entry->driver).second)
                choices.push_back({ .name = entry->driver, .hash = name, .isDriver = true, .answer = {} });
        }
    }
    return choices;
}

} // namespace cipherscope::ui
