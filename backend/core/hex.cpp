// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/hex.h"

#include <utility>

namespace cipherscope {

namespace {

int digitValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

} // namespace

std::string toHex(std::span<const std::byte> bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::byte byte : bytes) {
        text.push_back(digits[std::to_integer<unsigned>(byte) >> 4U]);
        text.push_back(digits[std::to_integer<unsigned>(byte) & 15U]);
    }
    return text;
}

std::optional<std::vector<std::byte>> fromHex(std::string_view digits)
{
    std::vector<std::byte> bytes(digits.size() / 2);
    return fromHex(digits, bytes) ? std::optional(std::move(bytes)) : std::nullopt;
}

bool fromHex(std::string_view digits, std::span<std::byte> bytes)
{
    if (digits.size() != 2 * bytes.size())
        return false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const int high = digitValue(digits[2 * i]);
        const int low = digitValue(digits[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        bytes[i] = static_cast<std::byte>(high * 16 + low);
    }
    return true;
}

} // namespace cipherscope
