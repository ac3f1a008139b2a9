// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/modprobeconfig.h"

#include "catalog/modulename.h"
#include "catalog/textfile.h"

#include <algorithm>
#include <array>
#include <fnmatch.h>
#include <set>
#include <system_error>
#include <utility>

namespace cipherscope::catalog {

namespace {

constexpr std::array<std::string_view, 5> folders{ "/etc/modprobe.d", "/run/modprobe.d",
                                                   "/usr/local/lib/modprobe.d", "/usr/lib/modprobe.d",
                                                   "/lib/modprobe.d" };

bool matches(std::string_view pattern, std::string_view name)
{
    return ::fnmatch(canonicalModuleName(pattern).c_str(), canonicalModuleName(name).c_str(), 0) == 0;
}

/** The files that count in one folder, by name. */
std::vector<std::filesystem::path> configFilesIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    auto entry = std::filesystem::directory_iterator(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        if (entry->path().extension() == ".conf")
            files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

void appendLines(std::vector<ModprobeLine> &lines, const std::filesystem::path &shownAs,
                 std::string_view text)
{
    std::size_t number = 0;
    bool continued = false;
    for (const std::string_view line : linesOf(text)) {
        ++number;
        const bool more = line.ends_with('\\');
        const std::string_view part = more ? line.substr(0, line.size() - 1) : line;
        if (continued)
            lines.back().text += part;
        else
            lines.push_back({ shownAs, number, std::string(part) });
        continued = more;
    }
}

bool isCommentOrEmpty(const ModprobeLine &line)
{
    const std::string_view text = trimmed(line.text);
    return text.empty() || text.starts_with('#');
}

/** An install command that ends by calling modprobe or insmod is someone's way to load, not to block. */
bool loadsNothing(std::string_view command)
{
    return !command.contains("modprobe") && !command.contains("insmod");
}

} // namespace

std::vector<ModprobeLine> readModprobeConfig(const DiagnosisPaths &paths)
{
    std::vector<ModprobeLine> lines;
    std::set<std::filesystem::path> seen;
    for (const std::string_view folder : folders) {
        for (const std::filesystem::path &file : configFilesIn(paths.at(folder))) {
            if (!seen.insert(file.filename()).second)
                continue;
            if (const Result<std::string> text = readTextFile(file))
                appendLines(lines, std::filesystem::path(folder) / file.filename(), *text);
        }
    }
    std::erase_if(lines, isCommentOrEmpty);
    return lines;
}

bool blocks(std::string_view line, const KernelModule &module)
{
    const std::vector<std::string_view> words = wordsOf(line);
    if (words.size() < 2)
        return false;
    const auto isThis = [&module](std::string_view pattern) {
        return matches(pattern, module.name) || matches(pattern, module.alias);
    };
    if (words[0] == "blacklist")
        return canonicalModuleName(words[1]) == canonicalModuleName(module.name);
    if (words[0] == "install")
        return isThis(words[1]) && words.size() > 2 && loadsNothing(line.substr(line.find(words[2])));
    return words[0] == "alias" && words.size() > 2 && words[2] == "off" && isThis(words[1]);
}

std::string shellQuoted(std::string_view text)
{
    const auto isHarmless = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view("/._-+,:=@%").contains(c);
    };
    if (!text.empty() && std::ranges::all_of(text, isHarmless))
        return std::string(text);
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'')
            quoted += "'\\''";
        else
            quoted += c;
    }
    return quoted + '\'';
}

} // namespace cipherscope::catalog
