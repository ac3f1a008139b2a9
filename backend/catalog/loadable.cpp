// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/loadable.h"

#include "catalog/likelykind.h"
#include "catalog/templates.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

namespace cipherscope::catalog {

namespace {

using Names = std::set<std::string, std::less<>>;

/** The generic random generator: every other name of its modules is one of its drivers. */
constexpr std::string_view anyGenerator = "stdrng";

/** What one kernel's aliases say, arranged to answer questions. */
class Arrangement final {
public:
    Arrangement(const ModuleAliases &aliases, const std::set<std::string> &loaded)
    {
        for (const CryptoAlias &alias : aliases.aliases)
            m_namesOf[alias.module].insert(alias.name);
        for (const CryptoAlias &alias : aliases.aliases) {
            if (aliases.builtInModules.contains(alias.module) || loaded.contains(alias.module))
                continue;
            m_pending[alias.name].push_back(alias.module);
            const std::string generic = genericOf(alias);
            if (generic != alias.name) {
                m_genericOf.emplace(alias.name, generic);
                m_driversOf[generic].insert(alias.name);
            }
        }
    }

    /** The modules of each name that are not loaded. */
    [[nodiscard]] const std::map<std::string, std::vector<std::string>> &pending() const { return m_pending; }
    /** The generic name of a driver; the name itself if it is none. */
    [[nodiscard]] std::string generic(const std::string &name) const
    {
        const auto found = m_genericOf.find(name);
        return found == m_genericOf.end() ? name : found->second;
    }
    /** The drivers of a name all whose modules are among `modules`. */
    [[nodiscard]] std::vector<std::string> driversWithin(const std::string &name,
                                                         const std::vector<std::string> &modules) const
    {
        std::vector<std::string> drivers;
        if (const auto found = m_driversOf.find(name); found != m_driversOf.end()) {
            for (const std::string &driver : found->second) {
                if (std::ranges::includes(modules, m_pending.at(driver)))
                    drivers.push_back(driver);
            }
        }
        return drivers;
    }
    /** Of the modules of a name, those that no driver's name leads to. */
    [[nodiscard]] std::vector<std::string> onlyByThisName(const std::string &name) const
    {
        std::vector<std::string> modules = m_pending.at(name);
        if (const auto found = m_driversOf.find(name); found != m_driversOf.end()) {
            for (const std::string &driver : found->second)
                std::erase_if(modules, [&others = m_pending.at(driver)](const std::string &module) {
                    return std::ranges::binary_search(others, module);
                });
        }
        return modules;
    }

private:
    /** By the names of its module: that of sha256-avx2 is asked for as sha256, too. */
    [[nodiscard]] std::string genericOf(const CryptoAlias &alias) const
    {
        const Names &names = m_namesOf.at(alias.module);
        if (alias.name != anyGenerator && names.contains(anyGenerator))
            return std::string(anyGenerator);
        std::string_view beginning = alias.name;
        while (beginning.contains('-')) {
            beginning = beginning.substr(0, beginning.rfind('-'));
            if (names.contains(beginning))
                return std::string(beginning);
        }
        return alias.name;
    }

    std::map<std::string, Names, std::less<>> m_namesOf;
    std::map<std::string, std::vector<std::string>> m_pending;
    std::map<std::string, std::string> m_genericOf;
    std::map<std::string, Names> m_driversOf;
};

Names namesOfEntries(std::span<const CryptoEntry> entries)
{
    Names names;
    for (const CryptoEntry &entry : entries) {
        names.insert(entry.name);
        names.insert(entry.driver);
    }
    return names;
}

} // namespace

std::vector<LoadableAlgorithm> loadableAlgorithms(const ModuleAliases &aliases,
                                                  std::span<const CryptoEntry> entries,
                                                  const std::set<std::string> &loaded)
{
    const Arrangement arrangement(aliases, loaded);
    const Names present = namesOfEntries(entries);
    std::vector<LoadableAlgorithm> result;
    for (const auto &[name, modules] : arrangement.pending()) {
        LoadableAlgorithm row{ .name = name,
                               .algorithm = arrangement.generic(name),
                               .drivers = {},
                               .modules = modules,
                               .kind = likelyKind(name),
                               .isTemplate = findTemplate(name) != nullptr };
        const bool isPresent = present.contains(name);
        if (row.isDriver()) {
            const auto parent = arrangement.pending().find(row.algorithm);
            const bool comesWithIt = parent != arrangement.pending().end() && !present.contains(row.algorithm)
                && std::ranges::includes(parent->second, modules);
            if (isPresent || comesWithIt)
                continue;
            if (row.kind == EntryType::Other)
                row.kind = likelyKind(row.algorithm);
        } else if (isPresent) {
            row.modules = arrangement.onlyByThisName(name);
            if (row.modules.empty())
                continue;
        } else {
            row.drivers = arrangement.driversWithin(name, modules);
        }
        result.push_back(std::move(row));
    }
    return result;
}

} // namespace cipherscope::catalog
