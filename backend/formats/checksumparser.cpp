// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/checksumparser.h"

#include "engine/crc32.h"
#include "formats/checksumfilename.h"
#include "formats/sfvline.h"
#include "formats/taggedline.h"

#include <algorithm>
#include <utility>

namespace cipherscope::formats {

namespace {

constexpr std::string_view standardInput = "-";
/** What open() takes, without its NUL: PATH_MAX of <linux/limits.h> less one. */
constexpr std::size_t longestName = 4095;

bool leavesFolder(const std::filesystem::path &name)
{
    return name.is_absolute() || std::ranges::find(name, std::filesystem::path("..")) != name.end();
}

} // namespace

ChecksumParser::ChecksumParser(std::string_view bytes, std::string_view fileName)
    : m_subject(subjectOfFileName(fileName))
    , m_named(hashesByFileName(fileName))
    , m_isSfv(isSfvFileName(fileName))
    , m_pgp(bytes)
{
    m_file.pgpSigned = m_pgp.isSigned();
}

void ChecksumParser::take(std::string_view line)
{
    ++m_line;
    switch (m_pgp.take(line)) {
    case PgpPart::Wrapper:
        return;
    case PgpPart::Outside:
        if (!isPassedOver(line))
            addMalformed(m_line,
                         phrase("Error", "outside of the signed text: the signature does not cover it"));
        return;
    case PgpPart::Text:
        line = m_pgp.unescaped(line);
        if (!isPassedOver(line))
            takeText(line);
        return;
    }
}

bool ChecksumParser::isHopeless() const
{
    static constexpr std::size_t manyLines = 1000;
    return m_file.entries.empty() && m_file.malformed.size() >= manyLines;
}

bool ChecksumParser::isPassedOver(std::string_view line) const
{
    if (withoutLeadingBlanks(line).empty())
        return true;
    // A name in an .sfv file may start with a number sign.
    return line.front() == ';' || (line.front() == '#' && !m_isSfv);
}

void ChecksumParser::takeText(std::string_view line)
{
    if (line.find('\0') != std::string_view::npos)
        addMalformed(m_line, phrase("Error", "it has a NUL byte: written with --zero, or no text at all"));
    else if (m_isSfv)
        takeSfv(line);
    else if (line.starts_with(hashdeepMark))
        takeHashdeepMark(line);
    else if (m_isHashdeep)
        takeHashdeep(line);
    else if (isGnuLine(line))
        takeGnu(line);
    else if (isTaggedLine(line))
        takeTagged(line);
    else
        addMalformed(m_line, phrase("Error", "neither \"digest  name\" nor \"TAG (name) = digest\""));
}

void ChecksumParser::takeGnu(std::string_view line)
{
    auto parsed = parseGnuLine(line, m_separator);
    if (!parsed)
        addMalformed(m_line, std::move(parsed.error()));
    else if (parsed->name.empty() || parsed->name == standardInput)
        m_bare.push_back({ m_line, {}, std::move(parsed->digest) });
    else
        addEntry(m_line, parsed->name, {}, std::move(parsed->digest));
}

void ChecksumParser::takeTagged(std::string_view line)
{
    auto parsed = parseTaggedLine(line);
    if (!parsed)
        addMalformed(m_line, std::move(parsed.error()));
    else if (parsed->name == standardInput)
        m_bare.push_back({ m_line, std::move(parsed->algorithm), std::move(parsed->digest) });
    else
        addEntry(m_line, parsed->name, std::move(parsed->algorithm), std::move(parsed->digest));
}

void ChecksumParser::takeSfv(std::string_view line)
{
    auto parsed = parseSfvLine(line);
    if (parsed)
        addEntry(m_line, parsed->name, std::string(engine::crc32Name), std::move(parsed->digest));
    else
        addMalformed(m_line, std::move(parsed.error()));
}

void ChecksumParser::takeHashdeepMark(std::string_view line)
{
    m_rows.reset();
    if (line == hashdeepHeader) {
        m_isHashdeep = true;
        return;
    }
    if (!m_isHashdeep) {
        addMalformed(m_line, Detail(phrase("Error", "a hashdeep line before \"%1\""), hashdeepHeader));
        return;
    }
    auto rows = HashdeepRows::fromColumns(line);
    if (rows)
        m_rows = std::move(*rows);
    else
        addMalformed(m_line, std::move(rows.error()));
}

void ChecksumParser::takeHashdeep(std::string_view line)
{
    if (!m_rows) {
        addMalformed(m_line, phrase("Error", "a hashdeep row without a columns line before it"));
        return;
    }
    auto parsed = m_rows->parse(line);
    if (!parsed) {
        addMalformed(m_line, std::move(parsed.error()));
        return;
    }
    for (HashdeepDigest &digest : parsed->digests)
        addEntry(m_line, parsed->name, std::move(digest.algorithm), std::move(digest.digest));
}

void ChecksumParser::addEntry(std::size_t line, std::string_view name, std::string algorithm, Digest digest)
{
    if (name.size() > longestName) {
        addMalformed(
            line, Detail(phrase("Error", "the name has %1 bytes, more than any path may have"), name.size()));
        return;
    }
    ChecksumEntry entry{
        line, std::filesystem::path(name), std::move(algorithm), std::move(digest), {}, false
    };
    entry.leavesFolder = leavesFolder(entry.name);
    if (entry.algorithm.empty()) {
        auto candidates = algorithmsForSize(entry.digest.size());
        if (!candidates) {
            addMalformed(line, std::move(candidates.error()));
            return;
        }
        if (candidates->size() == 1)
            entry.algorithm = std::move(candidates->front());
        else
            entry.candidates = std::move(*candidates);
    }
    m_file.entries.push_back(std::move(entry));
}

void ChecksumParser::addMalformed(std::size_t line, Detail reason)
{
    m_file.malformed.push_back({ line, std::move(reason) });
}

LineResult<std::vector<std::string>> ChecksumParser::algorithmsForSize(std::size_t bytes) const
{
    std::vector<std::string> candidates;
    for (const engine::HashName *hash : m_named.empty() ? engine::hashesByDigestSize(bytes) : m_named) {
        if (hash->digestSize == bytes)
            candidates.emplace_back(hash->kernel);
    }
    if (!candidates.empty())
        return candidates;
    const std::size_t digits = bytes * 2;
    if (m_named.size() == 1)
        return std::unexpected(
            Detail(phrase("Error", "%1 hex digits, but %2 has %3, of which the file's name speaks"), digits,
                   m_named.front()->label, m_named.front()->digestSize * 2));
    if (!m_named.empty())
        return std::unexpected(Detail(
            phrase("Error", "%1 hex digits, which fits none of the hashes of which the file's name speaks"),
            digits));
    return std::unexpected(
        Detail(phrase("Error", "%1 hex digits, which is the length of no known digest"), digits));
}

void ChecksumParser::settleBareDigests()
{
    if (m_bare.size() == 1 && m_file.entries.empty() && !m_subject.empty()) {
        BareDigest &only = m_bare.front();
        addEntry(only.line, m_subject, std::move(only.algorithm), std::move(only.digest));
        return;
    }
    for (const BareDigest &bare : m_bare) {
        addMalformed(
            bare.line,
            m_subject.empty()
                ? phrase("Error",
                         "a digest without a name, in a file that is not named like its subject, "
                         "as \"x.iso.sha256\" is")
                : phrase("Error", "a digest without a name, which only a file with one digest may have"));
    }
}

ChecksumFile ChecksumParser::finish() &&
{
    settleBareDigests();
    if (m_pgp.isOpen())
        addMalformed(m_line, phrase("Error", "the file ends inside its PGP wrapper: perhaps it was cut"));
    std::ranges::stable_sort(m_file.malformed, {}, &MalformedLine::line);
    return std::move(m_file);
}

} // namespace cipherscope::formats
