// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretbytes.h"

#include <cstddef>

namespace cipherscope::keyring {

/** How hard a passphrase is to guess for someone who knows how people choose them, and nothing of this one.
 */
struct PassphraseStrength {
    /** 0: very weak, below 25 bits; 1: weak, below 35; 2: fair, below 45; 3: good, below 60; 4: strong. */
    int level = 0;
    double bits = 0; ///< log2 of the number of guesses.

    /** How long `computers` need on average, in seconds, if a guess takes a second, as it does with scrypt
     * and the work factor that is chosen here. */
    [[nodiscard]] double secondsToGuess(double computers) const;
};

/** Of what is longer, only so much is looked at: the time that it takes grows fast, and more is strong
 * anyway if the beginning is. In bytes. */
inline constexpr std::size_t longestEstimated = 100;

/** Asks libzxcvbn (D. Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016):
 * words and names, dates, rows of keys and repetitions are known. May take a tenth of a second. */
[[nodiscard]] PassphraseStrength estimateStrength(const SecretBytes &passphrase);

/** The level of a number of bits. */
[[nodiscard]] int strengthLevel(double bits);

} // namespace cipherscope::keyring
