// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/base64.h"

#include <array>
#include <cstdint>

namespace cipherscope::age {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::uint8_t noDigit = 0xff;

constexpr std::array<std::uint8_t, 256> makeValues()
{
    std::array<std::uint8_t, 256> values{};
    values.fill(noDigit);
    for (std::size_t i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
    return values;
}

constexpr std::array<std::uint8_t, 256> digitValues = makeValues();

/** `text` without its padding; nullopt if that is not what it must be. */
std::optional<std::string_view> withoutPadding(std::string_view text, Base64Padding padding)
{
    if (padding == Base64Padding::None)
        return text;
    if (text.size() % 4 != 0)
        return std::nullopt;
    for (int removed = 0; removed < 2 && text.ends_with('='); ++removed)
        text.remove_suffix(1);
    return text;
}

} // namespace

std::string encodeBase64(std::span<const std::byte> bytes, Base64Padding padding)
{
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const std::byte byte : bytes) {
        bits = bits << 8U | std::to_integer<std::uint32_t>(byte);
        for (count += 8; count >= 6; count -= 6)
            text += alphabet[bits >> (count - 6) & 0x3fU];
    }
    if (count > 0)
        text += alphabet[bits << (6 - count) & 0x3fU];
    while (padding == Base64Padding::Required && text.size() % 4 != 0)
        text += '=';
    return text;
}

std::optional<std::vector<std::byte>> decodeBase64(std::string_view text, Base64Padding padding)
{
    const std::optional<std::string_view> digits = withoutPadding(text, padding);
    if (!digits || digits->size() % 4 == 1)
        return std::nullopt;
    std::vector<std::byte> bytes;
    bytes.reserve(digits->size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char digit : *digits) {
        const std::uint8_t value = digitValues[static_cast<unsigned char>(digit)];
        if (value == noDigit)
            return std::nullopt;
        bits = bits << 6U | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(static_cast<std::byte>(bits >> count & 0xffU));
        }
    }
    const bool restIsZero = (bits & ((1U << count) - 1U)) == 0;
    return restIsZero ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace cipherscope::age
