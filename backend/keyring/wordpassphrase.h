// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "formats/age/randomsource.h"

#include <span>
#include <string_view>

namespace cipherscope::keyring {

inline constexpr int fewestWords = 4;
inline constexpr int defaultWords = 6;
inline constexpr int mostWords = 10;

/** The 7,776 words of the EFF's large list (resources/words/LICENSE), sorted. */
[[nodiscard]] std::span<const std::string_view> passphraseWords();

/**
 * Words drawn independently and uniformly, joined by hyphens, in ASCII. `count`: 4 to 10. Errors: BadInput
 * (another count), those of the random source.
 */
[[nodiscard]] Result<SecretBytes> wordPassphrase(int count,
                                                 const age::RandomSource &random = age::systemRandom);

/** log2 of how many passphrases of so many words there are: 77.5 for six. */
[[nodiscard]] double wordPassphraseBits(int count);

} // namespace cipherscope::keyring
