// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/armor.h"

#include "formats/age/base64.h"
#include "formats/age/failures.h"

#include <algorithm>

namespace cipherscope::age {

namespace {

constexpr std::string_view firstLine = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view lastLine = "-----END AGE ENCRYPTED FILE-----";
constexpr std::string_view anyFirstLine = "-----";
constexpr std::string_view blanks = " \t\r\n\v\f";
constexpr std::size_t lineWidth = 64; // characters
constexpr std::size_t lineBytes = lineWidth / 4 * 3;
constexpr std::size_t mostBlanks = 1024; // characters, line ends included

/** Longer than a line of blanks may be: no more of a line is kept. */
constexpr std::size_t longestLine = mostBlanks + 2;

std::string_view textOf(std::span<const std::byte> bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), bytes.size() };
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(blanks) == std::string_view::npos;
}

Phrase bodyProblem(std::string_view line)
{
    if (line.empty())
        return phrase("Error", "an empty line");
    if (line.size() > lineWidth)
        return phrase("Error", "a line longer than 64 characters");
    if (line.starts_with("-----"))
        return phrase("Error", "another last line than \"-----END AGE ENCRYPTED FILE-----\"");
    if (line.find_first_of(blanks) != std::string_view::npos)
        return phrase("Error", "a blank in a line of base64");
    if (line.find(':') != std::string_view::npos)
        return phrase("Error", "a header, which age's armor has not");
    return phrase("Error", "it is no canonical, padded base64");
}

} // namespace

bool looksArmored(std::span<const std::byte> start)
{
    const std::string_view text = textOf(start);
    const std::size_t begin = text.find_first_not_of(blanks);
    return begin != std::string_view::npos && begin <= mostBlanks
        && text.substr(begin).starts_with(anyFirstLine);
}

void ArmorEncoder::start(std::string &out)
{
    if (!m_started) {
        out += firstLine;
        out += '\n';
    }
    m_started = true;
}

void ArmorEncoder::take(std::span<const std::byte> piece, std::string &out)
{
    start(out);
    while (m_rest.size() + piece.size() >= lineBytes) {
        const std::size_t count = lineBytes - m_rest.size();
        m_rest.insert(m_rest.end(), piece.begin(), piece.begin() + static_cast<std::ptrdiff_t>(count));
        out += encodeBase64(m_rest, Base64Padding::Required) + '\n';
        m_rest.clear();
        piece = piece.subspan(count);
    }
    m_rest.insert(m_rest.end(), piece.begin(), piece.end());
}

void ArmorEncoder::finish(std::string &out)
{
    start(out);
    if (!m_rest.empty())
        out += encodeBase64(m_rest, Base64Padding::Required) + '\n';
    out += lastLine;
    out += '\n';
}

Result<void> ArmorDecoder::take(std::span<const std::byte> piece, std::vector<std::byte> &out)
{
    std::string_view rest = textOf(piece);
    while (!rest.empty()) {
        const std::size_t lineEnd = rest.find('\n');
        const std::string_view part = rest.substr(0, lineEnd);
        m_text += part.substr(0, longestLine - m_text.size());
        // A line of that length is an error wherever it stands: its end need not be waited for.
        if (lineEnd == std::string_view::npos)
            return m_text.size() == longestLine ? takeLine(out) : Result<void>();
        rest.remove_prefix(lineEnd + 1);
        if (const auto done = takeLine(out); !done)
            return done;
        m_text.clear();
        ++m_line;
    }
    return {};
}

Result<void> ArmorDecoder::takeLine(std::vector<std::byte> &out)
{
    std::string_view line = m_text;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    switch (m_place) {
    case Place::Before:
        if (line != firstLine)
            return takeBlank(line, phrase("Error", "this is not the first line of age's armor"));
        m_place = Place::Body;
        m_blanks = 0;
        return {};
    case Place::Body:
        return takeBody(line, out);
    case Place::Footer:
        if (line != lastLine)
            return armorFailure(
                m_line, phrase("Error", "after a line shorter than 64 characters, the last one is missing"));
        m_place = Place::After;
        return {};
    case Place::After:
        return takeBlank(line, phrase("Error", "there is something after the armor"));
    }
    return {};
}

Result<void> ArmorDecoder::takeBlank(std::string_view line, Phrase where)
{
    if (!isBlank(line))
        return armorFailure(m_line, where);
    m_blanks += line.size() + 1;
    if (m_blanks > mostBlanks)
        return armorFailure(m_line, phrase("Error", "there are too many blanks around the armor"));
    return {};
}

Result<void> ArmorDecoder::takeBody(std::string_view line, std::vector<std::byte> &out)
{
    if (line == lastLine) {
        m_place = Place::After;
        return {};
    }
    const bool fits = !line.empty() && line.size() <= lineWidth;
    const auto bytes = fits ? decodeBase64(line, Base64Padding::Required) : std::nullopt;
    if (!bytes)
        return armorFailure(m_line, bodyProblem(line));
    out.insert(out.end(), bytes->begin(), bytes->end());
    if (bytes->size() < lineBytes)
        m_place = Place::Footer;
    return {};
}

Result<void> ArmorDecoder::finish()
{
    std::vector<std::byte> none;
    // Only the last line, or blanks, may lack a line end.
    if (!m_text.empty() && m_place != Place::Body) {
        if (const auto done = takeLine(none); !done)
            return done;
    } else if (m_text == lastLine) {
        m_place = Place::After;
    }
    m_text.clear();
    if (m_place == Place::Before)
        return armorFailure(m_line, phrase("Error", "this is not the first line of age's armor"));
    if (m_place != Place::After)
        return headerTruncated(
            { phrase("Error", "the armor ends in line %1, before its last line"), m_line });
    return {};
}

} // namespace cipherscope::age
