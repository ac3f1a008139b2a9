// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/hashdeeprows.h"

#include "engine/hashnames.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace cipherscope::formats {

namespace {

/** Hashdeep 4.4 writes five at most. */
constexpr std::size_t mostColumns = 64;

/** Takes the text before the first comma off `rest`; nothing if there is no comma. */
std::optional<std::string_view> takeField(std::string_view &rest)
{
    const std::size_t comma = rest.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const std::string_view field = rest.substr(0, comma);
    rest.remove_prefix(comma + 1);
    return field;
}

bool isSize(std::string_view field)
{
    return !field.empty() && std::ranges::all_of(field, [](char c) { return c >= '0' && c <= '9'; });
}

LineResult<Digest> digestOfColumn(std::string_view field, const engine::HashName &hash)
{
    auto digest = parseDigest(field);
    if (digest && digest->size() != hash.digestSize)
        return std::unexpected(otherLength(digest->size(), hash.tag, hash.digestSize));
    return digest;
}

} // namespace

LineResult<HashdeepRows> HashdeepRows::fromColumns(std::string_view line)
{
    std::string_view rest = line;
    if (rest.starts_with(hashdeepMark))
        rest.remove_prefix(hashdeepMark.size());
    HashdeepRows rows;
    if (takeField(rest) != "size")
        return std::unexpected(phrase("Error", "the columns line does not start with \"size\""));
    while (const auto column = takeField(rest)) {
        if (rows.m_algorithms.size() == mostColumns)
            return std::unexpected(
                phrase("Error", "the columns line has more columns than there are hashes"));
        const engine::HashName *hash = engine::hashByTag(*column);
        rows.m_algorithms.push_back(hash ? std::optional(std::string(hash->kernel)) : std::nullopt);
    }
    if (rest != "filename")
        return std::unexpected(phrase("Error", "the columns line does not end with \"filename\""));
    if (std::ranges::none_of(rows.m_algorithms, [](const auto &name) { return name.has_value(); }))
        return std::unexpected(phrase("Error", "none of its columns is a hash that can be computed here"));
    return rows;
}

LineResult<HashdeepLine> HashdeepRows::parse(std::string_view line) const
{
    std::string_view rest = line;
    const auto size = takeField(rest);
    if (!size || !isSize(*size))
        return std::unexpected(phrase("Error", "the row does not start with a size in bytes and a comma"));
    HashdeepLine result;
    for (const auto &algorithm : m_algorithms) {
        const auto field = takeField(rest);
        if (!field)
            return std::unexpected(phrase("Error", "the row has fewer fields than there are columns"));
        if (!algorithm)
            continue;
        auto digest = digestOfColumn(*field, *engine::hashByKernelName(*algorithm));
        if (!digest)
            return std::unexpected(std::move(digest.error()));
        result.digests.push_back({ *algorithm, std::move(*digest) });
    }
    if (rest.empty())
        return std::unexpected(phrase("Error", "the row has no file name"));
    result.name = rest;
    return result;
}

} // namespace cipherscope::formats
