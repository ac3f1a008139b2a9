// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/authenckey.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace cipherscope::engine {

namespace {

constexpr std::uint16_t attributeSize = 8; ///< RTA_LENGTH(sizeof(__be32))
constexpr std::uint16_t attributeType = 1; ///< CRYPTO_AUTHENC_KEYA_PARAM

} // namespace

SecretBytes makeAuthencKey(std::span<const std::byte> authentication, std::span<const std::byte> encryption)
{
    SecretBytes key(attributeSize + authentication.size() + encryption.size());
    const std::span<std::byte> bytes = key.writable();
    std::memcpy(bytes.data(), &attributeSize, sizeof attributeSize);
    std::memcpy(bytes.data() + 2, &attributeType, sizeof attributeType);
    const auto size = static_cast<std::uint32_t>(encryption.size());
    for (std::size_t i = 0; i < 4; ++i)
        bytes[4 + i] = static_cast<std::byte>(size >> (24 - 8 * i) & 0xffU);
    std::ranges::copy(authentication, bytes.begin() + attributeSize);
    std::ranges::copy(encryption, bytes.end() - static_cast<std::ptrdiff_t>(encryption.size()));
    return key;
}

std::optional<AuthencKeys> splitAuthencKey(std::span<const std::byte> key)
{
    if (key.size() < attributeSize)
        return std::nullopt;
    std::array<std::uint16_t, 2> attribute{};
    std::memcpy(attribute.data(), key.data(), sizeof attribute);
    if (attribute != std::array{ attributeSize, attributeType })
        return std::nullopt;
    std::size_t encryptionSize = 0;
    for (std::size_t i = 4; i < attributeSize; ++i)
        encryptionSize = encryptionSize << 8U | std::to_integer<std::size_t>(key[i]);
    const std::span<const std::byte> both = key.subspan(attributeSize);
    if (encryptionSize > both.size())
        return std::nullopt;
    return AuthencKeys{ both.first(both.size() - encryptionSize), both.last(encryptionSize) };
}

} // namespace cipherscope::engine
