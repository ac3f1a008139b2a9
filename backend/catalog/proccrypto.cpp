// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/proccrypto.h"

#include "catalog/textfile.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

namespace cipherscope::catalog {

namespace {

std::optional<int> numberFrom(std::string_view text)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

/** Reads the members that have a meaning of their own from the fields, which are complete by now. */
void interpretFields(CryptoEntry &entry)
{
    const auto text = [&entry](std::string_view key) { return std::string(entry.field(key).value_or("")); };
    entry.name = text("name");
    entry.driver = text("driver");
    entry.module = text("module");
    entry.type = text("type");
    entry.kind = entryType(entry.type);
    entry.priority = numberFrom(text("priority"));
    entry.refcount = numberFrom(text("refcnt"));
    entry.selftest = text("selftest");
    entry.internal = text("internal") == "yes";
    entry.async = text("async") == "yes";
    if (const auto fips = entry.field("fips"))
        entry.fips = *fips == "yes";
}

void finishBlock(std::vector<CryptoEntry> &entries, CryptoEntry &block)
{
    interpretFields(block);
    if (!block.name.empty() || !block.driver.empty())
        entries.push_back(std::move(block));
    block = CryptoEntry();
}

std::pair<std::string_view, std::string_view> fieldFrom(std::string_view line)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos)
        return { line, {} };
    return { trimmed(line.substr(0, colon)), trimmed(line.substr(colon + 1)) };
}

} // namespace

std::vector<CryptoEntry> parseProcCrypto(std::string_view text)
{
    std::vector<CryptoEntry> entries;
    CryptoEntry block;
    bool named = false;
    for (const std::string_view whole : linesOf(text)) {
        const std::string_view line = trimmed(whole);
        const auto [key, value] = fieldFrom(line);
        if (line.empty() || (named && key == "name")) {
            finishBlock(entries, block);
            named = false;
        }
        if (line.empty())
            continue;
        named = named || key == "name";
        block.fields.emplace_back(key, value);
    }
    finishBlock(entries, block);
    return entries;
}

std::vector<CryptoEntry> parseProcCryptoOf(std::string_view text, std::string_view name)
{
    constexpr std::string_view separator = "\n\n";
    std::vector<CryptoEntry> entries;
    while (!text.empty()) {
        const std::string_view block = text.substr(0, text.find(separator));
        if (block.find(name) != std::string_view::npos)
            std::ranges::move(parseProcCrypto(block), std::back_inserter(entries));
        text.remove_prefix(std::min(text.size(), block.size() + separator.size()));
    }
    return entries;
}

Result<std::vector<CryptoEntry>> readProcCrypto(const std::filesystem::path &file)
{
    const Result<std::string> text = readTextFile(file);
    if (!text)
        return std::unexpected(text.error());
    return parseProcCrypto(*text);
}

Result<std::vector<CryptoEntry>> readProcCryptoOf(std::string_view name, const std::filesystem::path &file)
{
    const Result<std::string> text = readTextFile(file);
    if (!text)
        return std::unexpected(text.error());
    return parseProcCryptoOf(*text, name);
}

} // namespace cipherscope::catalog
