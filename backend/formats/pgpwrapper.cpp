// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/pgpwrapper.h"

#include "formats/lineresult.h"

namespace cipherscope::formats {

namespace {

constexpr std::string_view beginText = "-----BEGIN PGP SIGNED MESSAGE-----";
constexpr std::string_view beginSignature = "-----BEGIN PGP SIGNATURE-----";
constexpr std::string_view endSignature = "-----END PGP SIGNATURE-----";
constexpr std::string_view anyArmor = "-----BEGIN PGP ";
constexpr std::string_view armorEnd = "-----";

/** Whether nothing but blanks stands before the line's end at `at`. */
bool endsLine(std::string_view bytes, std::size_t at)
{
    const std::size_t end = bytes.find_first_not_of(" \t\r", at);
    return end == std::string_view::npos || bytes[end] == '\n';
}

bool hasLine(std::string_view bytes, std::string_view line)
{
    for (std::size_t at = bytes.find(line); at != std::string_view::npos; at = bytes.find(line, at + 1)) {
        if ((at == 0 || bytes[at - 1] == '\n') && endsLine(bytes, at + line.size()))
            return true;
    }
    return false;
}

} // namespace

PgpWrapper::PgpWrapper(std::string_view bytes)
    : m_place(hasLine(bytes, beginText) ? Place::Outside : Place::Unsigned)
{
}

PgpPart PgpWrapper::take(std::string_view line)
{
    const std::string_view content = withoutTrailingBlanks(line);
    switch (m_place) {
    case Place::Unsigned:
        return PgpPart::Text;
    case Place::Outside:
        if (content != beginText)
            return PgpPart::Outside;
        m_place = Place::Headers;
        return PgpPart::Wrapper;
    case Place::Headers:
        if (content.empty())
            m_place = Place::Body;
        return PgpPart::Wrapper;
    case Place::Body:
        if (content != beginSignature)
            return PgpPart::Text;
        m_place = Place::Signature;
        return PgpPart::Wrapper;
    case Place::Signature:
        if (content == endSignature)
            m_place = Place::Outside;
        return PgpPart::Wrapper;
    }
    return PgpPart::Text;
}

std::string_view PgpWrapper::unescaped(std::string_view line) const
{
    return m_place == Place::Body && line.starts_with("- ") ? line.substr(2) : line;
}

bool isPgpArmorOnly(std::string_view bytes)
{
    // The whole first line: a line of an .sfv file may start so.
    const std::string_view firstLine = bytes.substr(0, bytes.find_first_of("\r\n"));
    return firstLine.starts_with(anyArmor) && withoutTrailingBlanks(firstLine).ends_with(armorEnd)
        && !hasLine(bytes, beginText);
}

} // namespace cipherscope::formats
