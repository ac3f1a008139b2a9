// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ivparts.h"

#include <algorithm>
#include <limits>

namespace cipherscope::engine {

namespace {

constexpr std::size_t ccmSize = 16;
constexpr std::size_t largestCcmLength = 7; ///< L - 1.
constexpr std::size_t chachaCounterSize = 4;
constexpr std::size_t chachaNonceSize = 12;
constexpr std::size_t xchachaNonceSize = 24;

std::uint64_t littleEndian(std::span<const std::byte> bytes)
{
    std::uint64_t number = 0;
    for (std::size_t i = bytes.size(); i > 0; --i)
        number = number << 8U | std::to_integer<std::uint64_t>(bytes[i - 1]);
    return number;
}

std::vector<std::byte> copied(std::span<const std::byte> bytes)
{
    return { bytes.begin(), bytes.end() };
}

} // namespace

std::optional<IvParts> splitIv(const CipherRules &rules, std::span<const std::byte> iv)
{
    if (iv.empty() || iv.size() != rules.ivSize)
        return std::nullopt;
    switch (rules.ivForm) {
    case IvForm::CcmBlock: {
        const auto lengthByte = std::to_integer<std::size_t>(iv[0]); // L - 1
        if (lengthByte < 1 || lengthByte > largestCcmLength)
            return std::nullopt;
        return IvParts{ copied(iv.subspan(1, ccmSize - 2 - lengthByte)), lengthByte };
    }
    case IvForm::ChaChaBlock:
        return IvParts{ copied(iv.subspan(chachaCounterSize)), littleEndian(iv.first(chachaCounterSize)) };
    case IvForm::XChaChaBlock:
        return IvParts{ copied(iv.first(xchachaNonceSize)), littleEndian(iv.subspan(xchachaNonceSize)) };
    default:
        return std::nullopt;
    }
}

std::uint64_t largestIvNumber(const CipherRules &rules)
{
    switch (rules.ivForm) {
    case IvForm::CcmBlock:
        return largestCcmLength;
    case IvForm::ChaChaBlock:
        return std::numeric_limits<std::uint32_t>::max();
    case IvForm::XChaChaBlock:
        return std::numeric_limits<std::uint64_t>::max();
    default:
        return 0;
    }
}

std::optional<std::size_t> ivNonceSize(const CipherRules &rules, std::uint64_t number)
{
    if (number > largestIvNumber(rules))
        return std::nullopt;
    switch (rules.ivForm) {
    case IvForm::CcmBlock:
        return number >= 1 ? std::optional(ccmSize - 2 - static_cast<std::size_t>(number)) : std::nullopt;
    case IvForm::ChaChaBlock:
        return chachaNonceSize;
    case IvForm::XChaChaBlock:
        return xchachaNonceSize;
    default:
        return std::nullopt;
    }
}

std::optional<std::vector<std::byte>> joinIv(const CipherRules &rules, const IvParts &parts)
{
    if (ivNonceSize(rules, parts.number) != parts.nonce.size())
        return std::nullopt;
    std::vector<std::byte> iv(rules.ivSize);
    const bool isNonceFirst = rules.ivForm == IvForm::XChaChaBlock;
    const std::size_t numberSize = rules.ivForm == IvForm::CcmBlock ? 1 : rules.ivSize - parts.nonce.size();
    const std::size_t numberOffset = isNonceFirst ? parts.nonce.size() : 0;
    for (std::size_t i = 0; i < numberSize; ++i)
        iv[numberOffset + i] = static_cast<std::byte>(parts.number >> 8 * i & 0xffU);
    const std::size_t nonceOffset = isNonceFirst ? 0 : numberSize;
    std::ranges::copy(parts.nonce, iv.begin() + static_cast<std::ptrdiff_t>(nonceOffset));
    return iv;
}

std::optional<std::vector<std::byte>> ivAroundNonce(const CipherRules &rules,
                                                    std::span<const std::byte> nonce)
{
    const bool isCcm = rules.ivForm == IvForm::CcmBlock;
    if (isCcm && nonce.size() > ccmSize - 3)
        return std::nullopt;
    return joinIv(rules, { copied(nonce), isCcm ? ccmSize - 2 - nonce.size() : 0 });
}

} // namespace cipherscope::engine
