// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/checksumfile.h"

#include "formats/checksumparser.h"
#include "formats/pgpwrapper.h"

#include <algorithm>
#include <utility>

namespace cipherscope::formats {

namespace {

constexpr std::string_view utf8Mark = "\xef\xbb\xbf";

Error badInput(std::string_view fileName, Detail detail)
{
    return plainError(ErrorCode::BadInput, Step::Parse, std::string(fileName), std::move(detail));
}

bool startsWithUtf16Mark(std::string_view bytes)
{
    return bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff");
}

/** Takes one line off `rest`, without its LF or CRLF. */
std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = rest.find('\n');
    std::string_view line = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

Detail noChecksumLine(const ChecksumFile &file)
{
    if (file.malformed.empty())
        return phrase("Error", "it has no line with a checksum");
    const MalformedLine &first = file.malformed.front();
    return { phrase("Error", "no line is a checksum line; line %1: %2"), first.line, first.reason };
}

} // namespace

std::vector<std::string> ChecksumFile::ambiguousCandidates() const
{
    const auto first =
        std::ranges::find_if(entries, [](const ChecksumEntry &entry) { return entry.algorithm.empty(); });
    return first == entries.end() ? std::vector<std::string>() : first->candidates;
}

void ChecksumFile::resolveAmbiguity(const std::string &algorithm)
{
    for (ChecksumEntry &entry : entries) {
        if (!entry.algorithm.empty()
            || std::ranges::find(entry.candidates, algorithm) == entry.candidates.end())
            continue;
        entry.algorithm = algorithm;
        entry.candidates.clear();
    }
}

Result<ChecksumFile> parseChecksumFile(std::string_view bytes, std::string_view fileName)
{
    if (startsWithUtf16Mark(bytes))
        return std::unexpected(
            badInput(fileName,
                     phrase("Error",
                            "it is UTF-16 text, as some Windows programs write it: convert it to UTF-8, "
                            "for instance with \"iconv -f UTF-16 -t UTF-8\"")));
    if (bytes.starts_with(utf8Mark))
        bytes.remove_prefix(utf8Mark.size());
    if (isPgpArmorOnly(bytes))
        return std::unexpected(
            badInput(fileName,
                     phrase("Error",
                            "it is a PGP signature or message, not a list of checksums: open the file "
                            "that it signs")));
    ChecksumParser parser(bytes, fileName);
    std::string_view rest = bytes;
    while (!rest.empty() && !parser.isHopeless())
        parser.take(takeLine(rest));
    ChecksumFile file = std::move(parser).finish();
    if (file.entries.empty())
        return std::unexpected(badInput(fileName, noChecksumLine(file)));
    return file;
}

} // namespace cipherscope::formats
