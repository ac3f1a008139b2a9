// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/bech32.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace cipherscope::age {

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t checksumSize = 6; // characters
constexpr std::size_t longestText = 16U << 10U;

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

char lowered(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

char raised(char c)
{
    return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

/** The checksum's state: the BCH code of BIP 173. */
class Polymod final {
public:
    /** Starts with the prefix, whose letters count as lower-case ones. */
    explicit Polymod(std::string_view prefix)
    {
        for (const char c : prefix)
            take(static_cast<unsigned char>(lowered(c)) >> 5U);
        take(0);
        for (const char c : prefix)
            take(static_cast<unsigned char>(lowered(c)) & 0x1fU);
    }

    void take(std::uint32_t value)
    {
        static constexpr std::array<std::uint32_t, 5> generator{ 0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                                 0x3d4233dd, 0x2a1462b3 };
        const std::uint32_t top = m_state >> 25U;
        m_state = (m_state & 0x1ffffffU) << 5U ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i)
            m_state ^= (top >> i & 1U) != 0 ? generator[i] : 0;
    }

    [[nodiscard]] std::uint32_t state() const { return m_state; }

private:
    std::uint32_t m_state = 1;
};

std::unexpected<Error> refusal(Phrase why)
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, {}, why));
}

/** Where the prefix ends: at the last "1". */
Result<std::size_t> separatorOf(std::string_view text)
{
    if (text.size() > longestText)
        return refusal(phrase("Error", "it is too long"));
    const auto isStray = [](char c) { return c < '!' || c > '~'; };
    if (std::ranges::any_of(text, isStray))
        return refusal(phrase("Error", "it has a blank or another character that does not belong there"));
    if (std::ranges::any_of(text, isUpper) && std::ranges::any_of(text, isLower))
        return refusal(phrase("Error", "it mixes upper and lower case"));
    const std::size_t separator = text.rfind('1');
    if (separator == std::string_view::npos || separator == 0)
        return refusal(phrase("Error", "it has no \"1\" after its prefix"));
    if (text.size() - separator - 1 < checksumSize)
        return refusal(phrase("Error", "it ended too early"));
    return separator;
}

/** The values of 5 bits each, of data and checksum; the checksum is right. */
Result<SecretBytes> checkedValues(std::string_view prefix, std::string_view characters)
{
    Polymod polymod(prefix);
    SecretBytes values(characters.size());
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const std::size_t value = alphabet.find(lowered(characters[i]));
        if (value == std::string_view::npos)
            return refusal(phrase("Error", "it has a character that never occurs there"));
        values.writable()[i] = static_cast<std::byte>(value);
        polymod.take(static_cast<std::uint32_t>(value));
    }
    if (polymod.state() != 1)
        return refusal(
            phrase("Error", "its checksum is wrong: a character is mistyped, missing or too many"));
    return values;
}

/** Joins values of 5 bits to bytes. */
Result<SecretBytes> bytesOf(std::span<const std::byte> values)
{
    SecretBytes bytes(values.size() * 5 / 8);
    std::uint32_t bits = 0;
    unsigned count = 0;
    std::size_t done = 0;
    for (const std::byte value : values) {
        bits = (bits << 5U | std::to_integer<std::uint32_t>(value)) & 0xfffU;
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes.writable()[done++] = static_cast<std::byte>(bits >> count & 0xffU);
        }
    }
    if (count >= 5 || (bits & ((1U << count) - 1U)) != 0)
        return refusal(phrase("Error", "its data are no whole bytes"));
    return bytes;
}

} // namespace

SecretBytes encodeBech32(std::string_view prefix, std::span<const std::byte> data)
{
    const std::size_t valueCount = (data.size() * 8 + 4) / 5;
    SecretBytes text(prefix.size() + 1 + valueCount + checksumSize);
    const std::span<std::byte> out = text.writable();
    const bool upper = std::ranges::any_of(prefix, isUpper);
    std::size_t done = 0;
    const auto put = [&out, &done, upper](char c) {
        out[done++] = static_cast<std::byte>(upper ? raised(c) : c);
    };
    Polymod polymod(prefix);
    const auto putValue = [&put, &polymod](std::uint32_t value) {
        polymod.take(value);
        put(alphabet[value]);
    };
    std::ranges::for_each(prefix, put);
    put('1');
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const std::byte byte : data) {
        bits = (bits << 8U | std::to_integer<std::uint32_t>(byte)) & 0xfffU;
        for (count += 8; count >= 5; count -= 5)
            putValue(bits >> (count - 5) & 0x1fU);
    }
    if (count > 0)
        putValue(bits << (5 - count) & 0x1fU);
    for (std::size_t i = 0; i < checksumSize; ++i)
        polymod.take(0);
    const std::uint32_t checksum = polymod.state() ^ 1U;
    for (unsigned shift = 30; shift > 0; shift -= 5)
        put(alphabet[checksum >> (shift - 5) & 0x1fU]);
    return text;
}

Result<Bech32> decodeBech32(std::string_view text)
{
    const Result<std::size_t> separator = separatorOf(text);
    if (!separator)
        return std::unexpected(separator.error());
    const std::string_view prefix = text.substr(0, *separator);
    const Result<SecretBytes> values = checkedValues(prefix, text.substr(*separator + 1));
    if (!values)
        return std::unexpected(values.error());
    Result<SecretBytes> data = bytesOf(values->view().first(values->size() - checksumSize));
    if (!data)
        return std::unexpected(data.error());
    return Bech32{ std::string(prefix), std::move(*data) };
}

} // namespace cipherscope::age
