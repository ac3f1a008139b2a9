// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ivsegments.h"

#include "engine/ivparts.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace cipherscope::engine {

namespace {

using Origin = IvSegmentOrigin;
using Segments = std::vector<IvSegment>;

IvSegment given(IvSegmentKind kind, std::span<const std::byte> bytes)
{
    return { kind, Origin::Iv, bytes.size(), { bytes.begin(), bytes.end() } };
}

IvSegment added(IvSegmentKind kind, std::vector<std::byte> bytes)
{
    const std::size_t size = bytes.size();
    return { kind, Origin::Cipher, size, std::move(bytes) };
}

IvSegment salt(const CipherRules &rules)
{
    return { IvSegmentKind::Salt, Origin::Key, rules.saltSize, {} };
}

std::vector<std::byte> bigEndian(std::size_t size, std::uint8_t number)
{
    std::vector<std::byte> bytes(size);
    bytes.back() = static_cast<std::byte>(number);
    return bytes;
}

/** Those whose IV holds all parts. */
Segments partsOfWholeIv(const CipherRules &rules, std::span<const std::byte> iv)
{
    const std::optional<IvParts> parts = splitIv(rules, iv);
    if (!parts)
        return {};
    const std::size_t nonceSize = parts->nonce.size();
    if (rules.ivForm == IvForm::CcmBlock)
        return { given(IvSegmentKind::LengthByte, iv.first(1)),
                 given(IvSegmentKind::Nonce, iv.subspan(1, nonceSize)),
                 given(IvSegmentKind::BigCounter, iv.subspan(1 + nonceSize)) };
    if (rules.ivForm == IvForm::ChaChaBlock)
        return { given(IvSegmentKind::LittleCounter, iv.first(iv.size() - nonceSize)),
                 given(IvSegmentKind::Nonce, iv.last(nonceSize)) };
    return { given(IvSegmentKind::Nonce, iv.first(nonceSize)),
             given(IvSegmentKind::LittleCounter, iv.subspan(nonceSize)) };
}

/** Those to whose IV the cipher adds something. */
Segments partsAroundIv(const CipherRules &rules, std::span<const std::byte> iv)
{
    const std::string_view name = rules.name;
    const auto is = [name](std::string_view base) { return name.starts_with(base); };
    if (is("gcm("))
        return { given(IvSegmentKind::Nonce, iv), added(IvSegmentKind::BigCounter, bigEndian(4, 1)) };
    if (is("rfc4106(") || is("rfc4543(") || is("rfc3686("))
        return { salt(rules), given(IvSegmentKind::Iv, iv),
                 added(IvSegmentKind::BigCounter, bigEndian(4, 1)) };
    if (is("rfc4309(")) // L is 4: the nonce has 3 + 8 bytes.
        return { added(IvSegmentKind::LengthByte, bigEndian(1, 3)), salt(rules), given(IvSegmentKind::Iv, iv),
                 added(IvSegmentKind::BigCounter, bigEndian(4, 0)) };
    const std::vector<std::byte> zero(4);
    if (is("rfc7539("))
        return { added(IvSegmentKind::LittleCounter, zero), given(IvSegmentKind::Nonce, iv) };
    if (is("rfc7539esp("))
        return { added(IvSegmentKind::LittleCounter, zero), salt(rules), given(IvSegmentKind::Iv, iv) };
    return {};
}

} // namespace

std::vector<IvSegment> ivSegments(const CipherRules &rules, std::span<const std::byte> iv)
{
    if (iv.empty() || iv.size() != rules.ivSize)
        return {};
    Segments whole = partsOfWholeIv(rules, iv);
    return whole.empty() ? partsAroundIv(rules, iv) : whole;
}

} // namespace cipherscope::engine
