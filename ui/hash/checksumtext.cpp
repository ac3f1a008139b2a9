// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checksumtext.h"

#include "engine/crc32.h"
#include "engine/hashnames.h"
#include "formats/checksumwriter.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

namespace cipherscope::ui {

namespace {

using formats::ChecksumForm;

/** What a hashdeep file can hold, in the order of hashdeep -c. */
constexpr std::array<std::string_view, 4> hashdeepHashes{ "md5", "sha1", "sha256", "wp512" };

const HashedDigest *digestOf(const FileRow &row, std::string_view hash)
{
    const auto found = std::ranges::find_if(row.digests, [hash](const HashedDigest &digest) {
        return !digest.hash.keyed && digest.hash.hash == hash;
    });
    return found == row.digests.end() ? nullptr : &*found;
}

std::vector<std::string> hashesOf(std::span<const FileRow> rows)
{
    std::vector<std::string> hashes;
    for (const FileRow &row : rows) {
        for (const HashedDigest &digest : row.digests) {
            if (!digest.hash.keyed && std::ranges::find(hashes, digest.hash.hash) == hashes.end())
                hashes.push_back(digest.hash.hash);
        }
    }
    return hashes;
}

bool isBelow(const std::filesystem::path &relative)
{
    return !relative.empty() && *relative.begin() != "..";
}

std::filesystem::path nameIn(const std::filesystem::path &folder, const std::filesystem::path &file)
{
    std::filesystem::path relative = file.lexically_relative(folder);
    return isBelow(relative) ? relative : file;
}

Result<std::string> linesText(const SaveForm &form, std::span<const FileRow> rows,
                              const std::filesystem::path &folder)
{
    std::string text;
    for (const FileRow &row : rows) {
        for (const std::string &hash : form.hashes) {
            const HashedDigest *digest = digestOf(row, hash);
            if (!digest)
                continue;
            const Result<std::string> line =
                formats::checksumLine(form.form, hash, digest->digest, nameIn(folder, row.path));
            if (!line)
                return std::unexpected(line.error());
            text += *line;
        }
    }
    return text;
}

Result<std::string> hashdeepTextOf(const SaveForm &form, std::span<const FileRow> rows,
                                   const std::filesystem::path &folder)
{
    std::vector<formats::HashdeepRow> lines;
    for (const FileRow &row : rows) {
        formats::HashdeepRow line{ row.size, {}, nameIn(folder, row.path) };
        for (const std::string &hash : form.hashes) {
            if (const HashedDigest *digest = digestOf(row, hash))
                line.digests.push_back(digest->digest);
        }
        // A line has a digest in every column: a row hashed with others is passed over.
        if (line.digests.size() == form.hashes.size())
            lines.push_back(std::move(line));
    }
    return formats::hashdeepText(form.hashes, lines);
}

} // namespace

std::vector<SaveForm> saveForms(std::span<const FileRow> rows)
{
    const std::vector<std::string> hashes = hashesOf(rows);
    std::vector<SaveForm> forms;
    for (const std::string &hash : hashes) {
        if (hash != engine::crc32Name)
            forms.push_back({ ChecksumForm::Gnu, { hash } });
    }
    if (!hashes.empty())
        forms.push_back({ ChecksumForm::Tagged, hashes });
    if (std::ranges::find(hashes, engine::crc32Name) != hashes.end())
        forms.push_back({ ChecksumForm::Sfv, { std::string(engine::crc32Name) } });
    SaveForm hashdeep{ ChecksumForm::Hashdeep, {} };
    for (const std::string_view hash : hashdeepHashes) {
        if (std::ranges::find(hashes, hash) != hashes.end())
            hashdeep.hashes.emplace_back(hash);
    }
    if (!hashdeep.hashes.empty())
        forms.push_back(std::move(hashdeep));
    return forms;
}

std::string clipboardText(std::span<const FileRow> rows)
{
    std::string text;
    for (const FileRow &row : rows) {
        const bool plain = row.digests.size() == 1 && !row.digests.front().hash.keyed;
        const ChecksumForm form = plain ? ChecksumForm::Gnu : ChecksumForm::Tagged;
        for (const HashedDigest &digest : row.digests) {
            const Result<std::string> line =
                formats::checksumLine(form, digest.hash.hash, digest.digest, row.path.filename());
            if (line)
                text += *line;
        }
    }
    return text;
}

std::string suggestedFileName(const SaveForm &form)
{
    switch (form.form) {
    case ChecksumForm::Sfv:
        return "checksums.sfv";
    case ChecksumForm::Hashdeep:
        return "checksums.hashdeep";
    case ChecksumForm::Gnu: {
        std::string name = form.hashes.front();
        std::ranges::transform(name, name.begin(),
                               [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
        return name + "SUMS";
    }
    default:
        return "CHECKSUMS";
    }
}

Result<std::string> checksumText(const SaveForm &form, std::span<const FileRow> rows,
                                 const std::filesystem::path &folder)
{
    return form.form == ChecksumForm::Hashdeep ? hashdeepTextOf(form, rows, folder)
                                               : linesText(form, rows, folder);
}

} // namespace cipherscope::ui
