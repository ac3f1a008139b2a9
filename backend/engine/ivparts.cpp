// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ivparts.h"

#include <algorithm>

namespace cipherscope::engine {

namespace {

constexpr std::size_t ccmSize = 16;
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
        if (lengthByte < 1 || lengthByte > 7)
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

std::optional<std::vector<std::byte>> ivAroundNonce(const CipherRules &rules,
                                                    std::span<const std::byte> nonce)
{
    std::vector<std::byte> iv(rules.ivSize);
    const auto put = [&](std::size_t offset) {
        std::ranges::copy(nonce, iv.begin() + static_cast<std::ptrdiff_t>(offset));
        return iv;
    };
    if (rules.ivForm == IvForm::CcmBlock && nonce.size() >= 7 && nonce.size() <= 13) {
        iv[0] = static_cast<std::byte>(ccmSize - 2 - nonce.size());
        return put(1);
    }
    if (rules.ivForm == IvForm::ChaChaBlock && nonce.size() == chachaNonceSize)
        return put(chachaCounterSize);
    if (rules.ivForm == IvForm::XChaChaBlock && nonce.size() == xchachaNonceSize)
        return put(0);
    return std::nullopt;
}

} // namespace cipherscope::engine
