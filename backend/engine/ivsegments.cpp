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

using Kind = IvSegmentKind;
using Origin = IvSegmentOrigin;
using Segments = std::vector<IvSegment>;

IvSegment given(Kind kind, std::span<const std::byte> bytes)
{
    return { kind, Origin::Iv, bytes.size(), { bytes.begin(), bytes.end() } };
}

IvSegment added(Kind kind, std::vector<std::byte> bytes)
{
    const std::size_t size = bytes.size();
    return { kind, Origin::Cipher, size, std::move(bytes) };
}

IvSegment salt(const CipherRules &rules)
{
    return { Kind::Salt, Origin::Key, rules.saltSize, {} };
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
        return { given(Kind::LengthByte, iv.first(1)), given(Kind::Nonce, iv.subspan(1, nonceSize)),
                 given(Kind::BigCounter, iv.subspan(1 + nonceSize)) };
    if (rules.ivForm == IvForm::ChaChaBlock)
        return { given(Kind::LittleCounter, iv.first(iv.size() - nonceSize)),
                 given(Kind::Nonce, iv.last(nonceSize)) };
    return { given(Kind::Nonce, iv.first(nonceSize)), given(Kind::LittleCounter, iv.subspan(nonceSize)) };
}

/** Those to whose IV the cipher adds something. */
Segments partsAroundIv(const CipherRules &rules, std::span<const std::byte> iv)
{
    const std::string_view name = rules.name;
    const auto is = [name](std::string_view base) { return name.starts_with(base); };
    if (is("gcm("))
        return { given(Kind::Nonce, iv), added(Kind::BigCounter, bigEndian(4, 1)) };
    if (is("rfc4106(") || is("rfc4543(") || is("rfc3686("))
        return { salt(rules), given(Kind::Iv, iv), added(Kind::BigCounter, bigEndian(4, 1)) };
    if (is("rfc4309(")) // L is 4: the nonce has 3 + 8 bytes.
        return { added(Kind::LengthByte, bigEndian(1, 3)), salt(rules), given(Kind::Iv, iv),
                 added(Kind::BigCounter, bigEndian(4, 0)) };
    const std::vector<std::byte> zero(4);
    if (is("rfc7539("))
        return { added(Kind::LittleCounter, zero), given(Kind::Nonce, iv) };
    if (is("rfc7539esp("))
        return { added(Kind::LittleCounter, zero), salt(rules), given(Kind::Iv, iv) };
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
