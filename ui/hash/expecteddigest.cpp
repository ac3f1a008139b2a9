// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expecteddigest.h"

#include "core/hex.h"
#include "engine/hashnames.h"
#include "formats/checksumfile.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace cipherscope::ui {

namespace {

// A CRC-32, the shortest digest there is.
constexpr qsizetype shortestHex = 8;

QString withoutLabel(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const std::string label = text.left(colon).trimmed().toStdString();
    return colon > 0 && engine::hashByTag(label) ? text.mid(colon + 1) : text;
}

std::optional<Digest> bareDigest(const QString &text)
{
    QString digits = withoutLabel(text);
    digits.removeIf(
        [](QChar c) { return c.isSpace() || c == QLatin1Char(':') || c == QChar(QChar::ByteOrderMark); });
    if (digits.size() < shortestHex)
        return std::nullopt;
    return fromHex(digits.toStdString());
}

} // namespace

ExpectedDigest ExpectedDigest::fromText(const QString &text)
{
    ExpectedDigest expected;
    if (std::optional<Digest> digest = bareDigest(text)) {
        expected.m_digests.push_back(std::move(*digest));
        return expected;
    }
    Result<formats::ChecksumFile> lines = formats::parseChecksumFile(text.trimmed().toStdString(), {});
    if (!lines)
        return expected;
    for (formats::ChecksumEntry &entry : lines->entries)
        expected.m_digests.push_back(std::move(entry.digest));
    return expected;
}

bool ExpectedDigest::matches(const Digest &digest) const
{
    return std::ranges::find(m_digests, digest) != m_digests.end();
}

bool ExpectedDigest::isComparable(const Digest &digest) const
{
    return std::ranges::any_of(
        m_digests, [&digest](const Digest &expected) { return expected.size() == digest.size(); });
}

} // namespace cipherscope::ui
