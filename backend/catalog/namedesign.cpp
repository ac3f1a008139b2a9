// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/namedesign.h"

#include "catalog/likelykind.h"

#include <algorithm>
#include <set>
#include <utility>

namespace cipherscope::catalog {

namespace {

using State = NameChoice::State;

State stateOf(const Template &each, const ModuleAliases &aliases, const std::set<std::string_view> &notLoaded)
{
    const auto names = [&each](const std::vector<CryptoAlias> &list) {
        return std::ranges::find(list, each.name, &CryptoAlias::name) != list.end();
    };
    if (notLoaded.contains(each.name))
        return State::NotLoaded;
    return names(aliases.builtIn) || names(aliases.aliases) ? State::Loaded : State::Unknown;
}

PartKind wantedAt(const Template *parent, std::size_t argument)
{
    const bool isKnown = parent && argument < parent->takes.size();
    return isKnown && parent->takes[argument] != PartKind::None ? parent->takes[argument] : PartKind::Any;
}

// NOLINTNEXTLINE(misc-no-recursion): as deep as the name is nested.
void append(std::vector<NamePlace> &places, const AlgorithmName &name, PartKind wanted,
            const std::vector<std::size_t> &path)
{
    places.push_back({ wanted, name.base, static_cast<int>(path.size()), path });
    const Template *known = findTemplate(name.base);
    for (std::size_t i = 0; i < name.arguments.size(); ++i) {
        std::vector<std::size_t> below = path;
        below.push_back(i);
        append(places, name.arguments[i], wantedAt(known, i), below);
    }
}

bool fitsAt(const AlgorithmName &argument, PartKind part)
{
    if (const Template *made = findTemplate(argument.base))
        return argument.isTemplate() && fits(*made, part);
    return !argument.isTemplate() && fits(likelyKind(argument.base), part, argument.base);
}

/** The arguments of a template's examples, but for those of the present ones that fit. */
std::vector<AlgorithmName> argumentsFor(const Template &wanted, std::vector<AlgorithmName> present)
{
    std::vector<AlgorithmName> arguments;
    for (std::size_t i = 0; i < wanted.argumentCount(); ++i) {
        if (i < present.size() && fitsAt(present[i], wanted.takes[i]))
            arguments.push_back(std::move(present[i]));
        else
            arguments.push_back(parseAlgorithmName(wanted.examples[i]).value_or(AlgorithmName{}));
    }
    return arguments;
}

} // namespace

NameParts::NameParts(std::span<const CryptoEntry> entries, std::span<const LoadableAlgorithm> loadable,
                     const ModuleAliases &aliases)
{
    std::set<std::pair<std::string_view, EntryType>> seen;
    const auto add = [this, &seen](const std::string &name, EntryType kind, State state) {
        if (!name.contains('(') && !findTemplate(name) && seen.insert({ name, kind }).second)
            m_plain.push_back({ kind, { name, false, state } });
    };
    for (const CryptoEntry &entry : entries) {
        if (!entry.internal && entry.kind != EntryType::Larval)
            add(entry.name, entry.kind, State::Loaded);
    }
    std::set<std::string_view> notLoaded;
    for (const LoadableAlgorithm &algorithm : loadable) {
        notLoaded.insert(algorithm.name);
        if (!algorithm.isTemplate && !algorithm.isDriver())
            add(algorithm.name, algorithm.kind, State::NotLoaded);
    }
    std::ranges::sort(m_plain, {},
                      [](const Plain &plain) -> const std::string & { return plain.choice.name; });
    for (const Template &each : knownTemplates())
        m_templates.push_back({ std::string(each.name), true, stateOf(each, aliases, notLoaded) });
}

std::vector<NameChoice> NameParts::choicesFor(PartKind part) const
{
    std::vector<NameChoice> choices;
    for (const NameChoice &each : m_templates) {
        if (part == PartKind::None || fits(*findTemplate(each.name), part))
            choices.push_back(each);
    }
    for (const Plain &plain : m_plain) {
        if (fits(plain.kind, part, plain.choice.name))
            choices.push_back(plain.choice);
    }
    return choices;
}

std::vector<NamePlace> placesOf(const AlgorithmName &name)
{
    std::vector<NamePlace> places;
    append(places, name, PartKind::None, {});
    return places;
}

AlgorithmName withBase(AlgorithmName name, std::span<const std::size_t> path, std::string_view base)
{
    AlgorithmName *place = &name;
    for (const std::size_t argument : path) {
        if (argument >= place->arguments.size())
            return name;
        place = &place->arguments[argument];
    }
    place->base = base;
    const Template *wanted = findTemplate(base);
    place->arguments =
        wanted ? argumentsFor(*wanted, std::move(place->arguments)) : std::vector<AlgorithmName>();
    return name;
}

EntryType kindOf(const AlgorithmName &name)
{
    if (!name.isTemplate())
        return likelyKind(name.base);
    const AlgorithmName *outermost = &name;
    const Template *known = findTemplate(outermost->base);
    while (known && known->makes == EntryType::Other && !outermost->arguments.empty()) {
        outermost = &outermost->arguments[0];
        known = findTemplate(outermost->base);
    }
    return known ? known->makes : EntryType::Other;
}

std::vector<std::string> modulesOf(const AlgorithmName &name, const ModuleAliases &aliases)
{
    std::set<std::string> modules;
    for (const NamePlace &place : placesOf(name)) {
        for (const CryptoAlias &alias : aliases.aliases) {
            if (alias.name == place.base)
                modules.insert(alias.module);
        }
    }
    return { modules.begin(), modules.end() };
}

} // namespace cipherscope::catalog
