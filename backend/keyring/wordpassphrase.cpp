// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/wordpassphrase.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

namespace cipherscope::keyring {

namespace {

constexpr std::array<std::string_view, 7776> words{
#include "passphrasewords.inc"
};

constexpr std::size_t longestWord = std::ranges::max(words, {}, &std::string_view::size).size();
/** What is drawn and not below this is drawn again: the words are equally likely below. */
constexpr unsigned fairLimit = (std::numeric_limits<std::uint16_t>::max() + 1U) / words.size() * words.size();

/** 16 random bits, from memory that is wiped. */
Result<std::string_view> drawWord(const age::RandomSource &random)
{
    SecretBytes drawn(sizeof(std::uint16_t));
    while (true) {
        if (const Result<void> filled = random(drawn.writable()); !filled)
            return std::unexpected(filled.error());
        const unsigned number =
            std::to_integer<unsigned>(drawn.view()[0]) | std::to_integer<unsigned>(drawn.view()[1]) << 8U;
        if (number < fairLimit)
            return words.at(number % words.size());
    }
}

} // namespace

std::span<const std::string_view> passphraseWords()
{
    return words;
}

Result<SecretBytes> wordPassphrase(int count, const age::RandomSource &random)
{
    if (count < fewestWords || count > mostWords)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, {},
                                          phrase("Error", "a passphrase is made of 4 to 10 words")));
    SecretBytes room(static_cast<std::size_t>(count) * (longestWord + 1));
    std::size_t size = 0;
    for (int i = 0; i < count; ++i) {
        const Result<std::string_view> word = drawWord(random);
        if (!word)
            return std::unexpected(word.error());
        if (i > 0)
            room.writable()[size++] = std::byte{ '-' };
        std::ranges::copy(std::as_bytes(std::span(*word)), room.writable().subspan(size).begin());
        size += word->size();
    }
    return SecretBytes(room.view().first(size));
}

double wordPassphraseBits(int count)
{
    return count * std::log2(static_cast<double>(words.size()));
}

} // namespace cipherscope::keyring
