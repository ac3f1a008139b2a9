// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/checksumwriter.h"

#include "core/hex.h"
#include "engine/crc32.h"
#include "engine/hashnames.h"
#include "formats/hashdeeprows.h"
#include "formats/nameescapes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace cipherscope::formats {

namespace {

constexpr std::string_view lineBreaks = "\n\r";
constexpr std::string_view standardInputName = "-";

std::unexpected<Error> refused(std::string_view subject, Phrase detail)
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Write, std::string(subject), detail));
}

std::string tagOf(std::string_view algorithm)
{
    static constexpr std::string_view hmac = "hmac(";
    if (algorithm.starts_with(hmac) && algorithm.ends_with(')'))
        return "HMAC-" + tagOf(algorithm.substr(hmac.size(), algorithm.size() - hmac.size() - 1));
    const engine::HashName *hash = engine::hashByKernelName(algorithm);
    return std::string(hash ? hash->tag : algorithm);
}

/** What is wrong with a name in any form; nothing if it is right. */
std::optional<Phrase> unusableName(std::string_view name)
{
    if (name.empty())
        return phrase("Error", "the name is empty");
    if (name.find('\0') != std::string_view::npos)
        return phrase("Error", "the name has a NUL byte");
    return std::nullopt;
}

std::string plainLine(ChecksumForm form, std::string_view algorithm, const Digest &digest,
                      const std::string &name)
{
    if (form == ChecksumForm::Tagged)
        return tagOf(algorithm) + " (" + name + ") = " + toHex(digest) + "\n";
    return toHex(digest) + "  " + name + "\n";
}

std::string escapableLine(ChecksumForm form, std::string_view algorithm, const Digest &digest,
                          std::string_view name)
{
    if (name == standardInputName)
        return plainLine(form, algorithm, digest, "./-");
    if (!needsEscapes(name))
        return plainLine(form, algorithm, digest, std::string(name));
    return "\\" + plainLine(form, algorithm, digest, escapedName(name));
}

Result<std::string> sfvLine(std::string_view algorithm, const Digest &digest, std::string_view name)
{
    static constexpr std::size_t crcSize = 4;
    if (algorithm != engine::crc32Name || digest.size() != crcSize)
        return refused(name, phrase("Error", "an .sfv file holds CRC-32 alone"));
    if (name.find_first_of(lineBreaks) != std::string_view::npos)
        return refused(name, phrase("Error", "an .sfv file cannot hold a name with a line break"));
    if (name.starts_with(';'))
        return refused(name, phrase("Error", "an .sfv file cannot hold a name that starts with a semicolon"));
    return std::string(name) + " " + toHex(digest) + "\n";
}

struct HashdeepColumn {
    std::string_view kernel;
    std::string_view column;
};

constexpr std::array hashdeepColumns{
    HashdeepColumn{ "md5", "md5" },
    HashdeepColumn{ "sha1", "sha1" },
    HashdeepColumn{ "sha256", "sha256" },
    HashdeepColumn{ "wp512", "whirlpool" },
};

Result<std::string> hashdeepHead(std::span<const std::string> algorithms)
{
    if (algorithms.empty())
        return refused({}, phrase("Error", "a hashdeep file needs at least one hash"));
    std::string head = std::string(hashdeepHeader) + "\n" + std::string(hashdeepMark) + "size,";
    for (const std::string &algorithm : algorithms) {
        const auto *column = std::ranges::find(hashdeepColumns, algorithm, &HashdeepColumn::kernel);
        if (column == hashdeepColumns.end())
            return refused(algorithm,
                           phrase("Error", "hashdeep knows MD5, SHA-1, SHA-256 and Whirlpool alone"));
        head += std::string(column->column) + ",";
    }
    return head + "filename\n";
}

Result<std::string> hashdeepRow(std::span<const std::string> algorithms, const HashdeepRow &row)
{
    const std::string &name = row.name.native();
    if (const std::optional<Phrase> reason = unusableName(name))
        return refused(name, *reason);
    if (name.find_first_of(lineBreaks) != std::string::npos)
        return refused(name, phrase("Error", "a hashdeep file cannot hold a name with a line break"));
    if (row.digests.size() != algorithms.size())
        return refused(name, phrase("Error", "a hashdeep row needs one digest a column"));
    std::string line = std::to_string(row.size) + ",";
    for (std::size_t i = 0; i < algorithms.size(); ++i) {
        const engine::HashName *hash = engine::hashByKernelName(algorithms[i]);
        if (!hash || row.digests[i].size() != hash->digestSize)
            return refused(name, phrase("Error", "a digest has not the length of its hash"));
        line += toHex(row.digests[i]) + ",";
    }
    return line + name + "\n";
}

} // namespace

std::string standardInputLine(ChecksumForm form, std::string_view algorithm, const Digest &digest)
{
    return plainLine(form, algorithm, digest, std::string(standardInputName));
}

Result<std::string> checksumLine(ChecksumForm form, std::string_view algorithm, const Digest &digest,
                                 const std::filesystem::path &name)
{
    const std::string &text = name.native();
    if (digest.empty())
        return refused(text, phrase("Error", "the digest is empty"));
    if (form == ChecksumForm::BareDigest)
        return toHex(digest) + "\n";
    if (const std::optional<Phrase> reason = unusableName(text))
        return refused(text, *reason);
    switch (form) {
    case ChecksumForm::Gnu:
    case ChecksumForm::Tagged:
        return escapableLine(form, algorithm, digest, text);
    case ChecksumForm::Sfv:
        return sfvLine(algorithm, digest, text);
    case ChecksumForm::Hashdeep:
    case ChecksumForm::BareDigest:
        break;
    }
    return refused(text, phrase("Error", "a hashdeep file is written as a whole"));
}

Result<std::string> hashdeepText(std::span<const std::string> algorithms, std::span<const HashdeepRow> rows)
{
    auto text = hashdeepHead(algorithms);
    for (const HashdeepRow &row : rows) {
        if (!text)
            break;
        const auto line = hashdeepRow(algorithms, row);
        if (!line)
            return std::unexpected(line.error());
        *text += *line;
    }
    return text;
}

} // namespace cipherscope::formats
