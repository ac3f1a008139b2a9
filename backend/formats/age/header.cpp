// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/header.h"

#include "formats/age/base64.h"
#include "formats/age/failures.h"

#include <algorithm>

namespace cipherscope::age {

namespace {

constexpr std::string_view versionPrefix = "age-encryption.org/";
constexpr std::string_view version = "v1";
constexpr std::string_view stanzaMark = "->";
constexpr std::string_view macMark = "---";
constexpr std::size_t lineWidth = 64; // characters of a full line of a body
constexpr std::size_t longestArgumentLine = 16U << 10U; // characters

bool isVisible(char c)
{
    return c >= '!' && c <= '~';
}

std::unexpected<Error> bodyFailure(std::size_t number, std::string_view line)
{
    if (line.size() > lineWidth)
        return headerFailure(number, phrase("Error", "a line of a body is longer than 64 characters"));
    if (line.starts_with(stanzaMark) || line.starts_with(macMark))
        return headerFailure(
            number,
            phrase("Error", "the body before it does not end with a line shorter than 64 characters"));
    if (line.ends_with('\r'))
        return headerFailure(number, phrase("Error", "it ends with a carriage return"));
    if (line.ends_with('='))
        return headerFailure(number, phrase("Error", "its base64 is padded"));
    return headerFailure(number, phrase("Error", "it is no canonical base64"));
}

void appendStanza(std::string &text, const Stanza &stanza)
{
    text += stanzaMark;
    for (const std::string &argument : stanza.arguments)
        text += ' ' + argument;
    text += '\n';
    const std::string body = encodeBase64(stanza.body, Base64Padding::None);
    // A last line of full width is followed by an empty one: a body ends with a shorter line.
    for (std::size_t at = 0; at <= body.size(); at += lineWidth)
        text += body.substr(at, lineWidth) + '\n';
}

} // namespace

std::string headerWithoutMac(std::span<const Stanza> stanzas)
{
    std::string text(versionPrefix);
    text += version;
    text += '\n';
    for (const Stanza &stanza : stanzas)
        appendStanza(text, stanza);
    text += macMark;
    return text;
}

std::string encodeHeader(const Header &header)
{
    return headerWithoutMac(header.stanzas) + ' ' + encodeBase64(header.mac, Base64Padding::None) + '\n';
}

Result<std::size_t> HeaderReader::take(std::span<const std::byte> piece)
{
    std::size_t taken = 0;
    while (taken < piece.size() && !isComplete()) {
        const auto rest = piece.subspan(taken);
        const auto lineEnd = std::ranges::find(rest, std::byte{ '\n' });
        const auto count = static_cast<std::size_t>(lineEnd - rest.begin());
        // More than one character too many says nothing more, and would fill the memory.
        const std::size_t kept = std::min(count, longestArgumentLine + 1 - m_text.size());
        m_text.append(reinterpret_cast<const char *>(rest.data()), kept);
        const std::size_t used = lineEnd == rest.end() ? count : count + 1;
        taken += used;
        m_size += used;
        if (const auto checked = checkUnfinishedLine(); !checked)
            return std::unexpected(checked.error());
        if (m_size > largestHeader)
            return headerFailure(m_line, phrase("Error", "the header is longer than 1 MiB"));
        if (lineEnd == rest.end())
            break;
        if (const auto done = takeLine(); !done)
            return std::unexpected(done.error());
        m_text.clear();
        ++m_line;
    }
    return taken;
}

/** Refuses a line that has no end in sight, and at once what is no age file. */
Result<void> HeaderReader::checkUnfinishedLine() const
{
    const std::size_t compared = std::min(m_text.size(), versionPrefix.size());
    if (m_place == Place::Version && m_text.substr(0, compared) != versionPrefix.substr(0, compared))
        return headerFailure(
            m_line, phrase("Error", "this is no age file: it does not begin with \"age-encryption.org/\""));
    if (m_text.size() > longestArgumentLine)
        return headerFailure(m_line, phrase("Error", "the line is longer than 16 KiB"));
    return {};
}

Result<void> HeaderReader::takeLine()
{
    switch (m_place) {
    case Place::Version:
        return takeVersion(m_text);
    case Place::FirstStanza:
        return takeArguments(m_text);
    case Place::AfterStanza:
        return m_text.starts_with(macMark) ? takeMac(m_text) : takeArguments(m_text);
    case Place::Body:
        return takeBody(m_text);
    case Place::Complete:
        break;
    }
    return {};
}

Result<void> HeaderReader::takeVersion(std::string_view line)
{
    if (!line.starts_with(versionPrefix))
        return headerFailure(
            m_line, phrase("Error", "this is no age file: it does not begin with \"age-encryption.org/\""));
    if (line.ends_with('\r'))
        return headerFailure(m_line, phrase("Error", "it ends with a carriage return"));
    if (line.substr(versionPrefix.size()) != version)
        return headerFailure(m_line,
                             phrase("Error", "this version of the age format is not known, only \"v1\" is"));
    m_place = Place::FirstStanza;
    return {};
}

Result<void> HeaderReader::takeArguments(std::string_view line)
{
    if (m_place == Place::FirstStanza && line.starts_with(macMark))
        return headerFailure(m_line, phrase("Error", "there is no stanza before the MAC"));
    if (!line.starts_with(stanzaMark))
        return headerFailure(m_line,
                             phrase("Error", "neither a stanza (\"->\") nor the MAC (\"---\") begins here"));
    if (m_header.stanzas.size() == mostStanzas)
        return headerFailure(m_line, phrase("Error", "there are more than 4096 stanzas"));
    line.remove_prefix(stanzaMark.size());
    if (line.empty())
        return headerFailure(m_line, phrase("Error", "the stanza has no type"));
    Stanza stanza;
    while (!line.empty()) {
        if (line.front() != ' ')
            return headerFailure(m_line, phrase("Error", "\"->\" is not followed by a space"));
        line.remove_prefix(1);
        const std::string_view argument = line.substr(0, line.find(' '));
        if (argument.empty())
            return headerFailure(m_line, phrase("Error", "an argument of the stanza is empty"));
        if (!std::ranges::all_of(argument, isVisible))
            return headerFailure(
                m_line,
                phrase("Error", "an argument of the stanza has a character that is not printable ASCII"));
        stanza.arguments.emplace_back(argument);
        line.remove_prefix(argument.size());
    }
    m_header.stanzas.push_back(std::move(stanza));
    m_place = Place::Body;
    return {};
}

Result<void> HeaderReader::takeBody(std::string_view line)
{
    const auto bytes = line.size() <= lineWidth ? decodeBase64(line, Base64Padding::None) : std::nullopt;
    if (!bytes)
        return bodyFailure(m_line, line);
    std::vector<std::byte> &body = m_header.stanzas.back().body;
    body.insert(body.end(), bytes->begin(), bytes->end());
    if (line.size() < lineWidth)
        m_place = Place::AfterStanza;
    return {};
}

Result<void> HeaderReader::takeMac(std::string_view line)
{
    line.remove_prefix(macMark.size());
    if (!line.starts_with(' '))
        return headerFailure(m_line, phrase("Error", "\"---\" is not followed by a space and the MAC"));
    const auto bytes = decodeBase64(line.substr(1), Base64Padding::None);
    if (!bytes)
        return headerFailure(m_line, phrase("Error", "the MAC is no canonical base64"));
    if (bytes->size() != headerMacSize)
        return headerFailure(m_line, phrase("Error", "the MAC has not 32 bytes"));
    std::ranges::copy(*bytes, m_header.mac.begin());
    m_place = Place::Complete;
    return {};
}

Result<Header> HeaderReader::finish() &&
{
    if (!isComplete() && m_size == 0)
        return headerFailure(m_line, phrase("Error", "this is no age file: it is empty"));
    if (!isComplete())
        return headerTruncated({ phrase("Error", "the header ends in line %1, before its MAC"), m_line });
    return std::move(m_header);
}

Result<ParsedHeader> parseHeader(std::span<const std::byte> bytes)
{
    HeaderReader reader;
    if (const auto taken = reader.take(bytes); !taken)
        return std::unexpected(taken.error());
    const std::size_t size = reader.size();
    Result<Header> header = std::move(reader).finish();
    if (!header)
        return std::unexpected(header.error());
    return ParsedHeader{ std::move(*header), size };
}

} // namespace cipherscope::age
