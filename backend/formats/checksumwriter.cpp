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
#include <utility>

namespace cipherscope::formats {

namespace {

constexpr std::string_view lineBreaks = "\n\r";
constexpr std::string_view standardInputName = "-";

std::unexpected<Error> refused(std::string_view subject, std::string detail)
{
    return std::unexpected(
        plainError(ErrorCode::BadInput, Step::Write, std::string(subject), std::move(detail)));
}

std::string tagOf(std::string_view algorithm)
{
    static constexpr std::string_view hmac = "hmac(";
    if (algorithm.starts_with(hmac) && algorithm.ends_with(')'))
        return "HMAC-" + tagOf(algorithm.substr(hmac.size(), algorithm.size() - hmac.size() - 1));
    const engine::HashName *hash = engine::hashByKernelName(algorithm);
    return std::string(hash ? hash->tag : algorithm);
}

/** What is wrong with a name in any form; empty if nothing is. */
std::string_view unusableName(std::string_view name)
{
    if (name.empty())
        return "the name is empty";
    return name.find('\0') == std::string_view::npos ? std::string_view() : "the name has a NUL byte";
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
        return refused(name, "an .sfv file holds CRC-32 alone");
    if (name.find_first_of(lineBreaks) != std::string_view::npos)
        return refused(name, "an .sfv file cannot hold a name with a line break");
    if (name.starts_with(';'))
        return refused(name, "an .sfv file cannot hold a name that starts with a semicolon");
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
        return refused({}, "a hashdeep file needs at least one hash");
    std::string head = std::string(hashdeepHeader) + "\n" + std::string(hashdeepMark) + "size,";
    for (const std::string &algorithm : algorithms) {
        const auto *column = std::ranges::find(hashdeepColumns, algorithm, &HashdeepColumn::kernel);
        if (column == hashdeepColumns.end())
            return refused(algorithm, "hashdeep knows MD5, SHA-1, SHA-256 and Whirlpool alone");
        head += std::string(column->column) + ",";
    }
    return head + "filename\n";
}

Result<std::string> hashdeepRow(std::span<const std::string> algorithms, const HashdeepRow &row)
{
    const std::string &name = row.name.native();
    if (const std::string_view reason = unusableName(name); !reason.empty())
        return refused(name, std::string(reason));
    if (name.find_first_of(lineBreaks) != std::string::npos)
        return refused(name, "a hashdeep file cannot hold a name with a line break");
    if (row.digests.size() != algorithms.size())
        return refused(name, "a hashdeep row needs one digest a column");
    std::string line = std::to_string(row.size) + ",";
    for (std::size_t i = 0; i < algorithms.size(); ++i) {
        const engine::HashName *hash = engine::hashByKernelName(algorithms[i]);
        if (!hash || row.digests[i].size() != hash->digestSize)
            return refused(name, "a digest has not the length of its hash");
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
        return refused(text, "the digest is empty");
    if (form == ChecksumForm::BareDigest)
        return toHex(digest) + "\n";
    if (const std::string_view reason = unusableName(text); !reason.empty())
        return refused(text, std::string(reason));
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
    return refused(text, "a hashdeep file is written as a whole");
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
