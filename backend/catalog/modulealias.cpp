// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/modulealias.h"

#include "catalog/algorithmname.h"
#include "catalog/modulename.h"
#include "catalog/systemfacts.h"
#include "catalog/textfile.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace cipherscope::catalog {

namespace {

constexpr std::string_view prefix = "crypto-";
constexpr std::string_view anyDriver = "-all";
constexpr std::size_t longestAlgorithmName = 127; // CRYPTO_MAX_ALG_NAME without its zero byte

bool isPrintable(char c)
{
    return c > ' ' && c < '\x7f';
}

bool isPlainModuleName(std::string_view name)
{
    return !name.empty() && name.size() <= longestAlgorithmName && std::ranges::all_of(name, isPrintable)
        && !name.contains('/');
}

/** The name that an alias stands for; nullopt if it is for something else, or a pattern. */
std::optional<std::string> nameOf(std::string_view alias)
{
    if (!alias.starts_with(prefix))
        return std::nullopt;
    std::string_view name = alias.substr(prefix.size());
    if (name.size() > anyDriver.size() && name.ends_with(anyDriver))
        name.remove_suffix(anyDriver.size());
    const bool isPlain = name.size() <= longestAlgorithmName && std::ranges::all_of(name, isPrintable)
        && name.find_first_of("*?[") == std::string_view::npos;
    if (!isPlain || !parseAlgorithmName(name))
        return std::nullopt;
    return std::string(name);
}

void add(std::vector<CryptoAlias> &aliases, std::string_view alias, std::string_view module)
{
    if (!isPlainModuleName(module))
        return;
    if (std::optional<std::string> name = nameOf(alias))
        aliases.push_back({ std::move(*name), canonicalModuleName(module) });
}

void sortOut(std::vector<CryptoAlias> &aliases)
{
    std::ranges::sort(aliases);
    const auto repeated = std::ranges::unique(aliases);
    aliases.erase(repeated.begin(), repeated.end());
}

/** "kernel/crypto/sha256_generic.ko" -> "sha256_generic". */
std::string moduleOfFile(std::string_view file)
{
    file.remove_prefix(file.rfind('/') == std::string_view::npos ? 0 : file.rfind('/') + 1);
    return canonicalModuleName(file.substr(0, file.find(".ko")));
}

std::string contents(const std::filesystem::path &file)
{
    return readTextFile(file).value_or(std::string());
}

} // namespace

std::vector<CryptoAlias> parseModuleAliases(std::string_view text)
{
    std::vector<CryptoAlias> aliases;
    for (const std::string_view line : linesOf(text)) {
        // Nearly all of the many thousand lines are about devices.
        if (!line.contains(prefix))
            continue;
        const std::vector<std::string_view> words = wordsOf(line);
        if (words.size() == 3 && words[0] == "alias")
            add(aliases, words[1], words[2]);
    }
    sortOut(aliases);
    return aliases;
}

std::vector<CryptoAlias> parseBuiltInAliases(std::string_view modinfo)
{
    constexpr std::string_view key = ".alias=";
    std::vector<CryptoAlias> aliases;
    while (!modinfo.empty()) {
        const std::string_view item = modinfo.substr(0, modinfo.find('\0'));
        modinfo.remove_prefix(std::min(item.size() + 1, modinfo.size()));
        if (const std::size_t place = item.find(key); place != std::string_view::npos)
            add(aliases, item.substr(place + key.size()), item.substr(0, place));
    }
    sortOut(aliases);
    return aliases;
}

ModuleAliases readModuleAliases(const DiagnosisPaths &paths)
{
    ModuleAliases result;
    result.folder = "/lib/modules/" + readSystemFacts(paths.root).kernelRelease;
    const std::filesystem::path folder = paths.at(result.folder);
    if (const Result<std::string> text = readTextFile(folder / "modules.alias")) {
        result.found = true;
        result.aliases = parseModuleAliases(*text);
    }
    result.builtIn = parseBuiltInAliases(contents(folder / "modules.builtin.modinfo"));
    for (const CryptoAlias &alias : result.builtIn)
        result.builtInModules.insert(alias.module);
    const std::string builtIn = contents(folder / "modules.builtin");
    for (const std::string_view line : linesOf(builtIn))
        result.builtInModules.insert(moduleOfFile(line));
    return result;
}

std::string builtInModule(const ModuleAliases &aliases, const CryptoEntry &entry)
{
    const std::string_view base = std::string_view(entry.name).substr(0, entry.name.find('('));
    for (const std::string_view name :
         { std::string_view(entry.driver), std::string_view(entry.name), base }) {
        const auto found = std::ranges::find(aliases.builtIn, name, &CryptoAlias::name);
        if (found != aliases.builtIn.end())
            return found->module;
    }
    return {};
}

std::set<std::string> readLoadedModules(const DiagnosisPaths &paths)
{
    std::set<std::string> modules;
    const std::string text = contents(paths.at("/proc/modules"));
    for (const std::string_view line : linesOf(text))
        modules.insert(canonicalModuleName(line.substr(0, line.find(' '))));
    return modules;
}

} // namespace cipherscope::catalog
