// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/passphrasestrength.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <zxcvbn.h>

namespace cipherscope::keyring {

namespace {

/** Below these numbers of bits are the levels 0 to 3. */
constexpr std::array levelBits{ 25.0, 35.0, 45.0, 60.0 };

} // namespace

double PassphraseStrength::secondsToGuess(double computers) const
{
    return std::exp2(bits - 1) / computers;
}

PassphraseStrength estimateStrength(const SecretBytes &passphrase)
{
    const std::size_t size = std::min(passphrase.size(), longestEstimated);
    SecretBytes text(size + 1); // In C, a text ends with a zero.
    std::ranges::copy(passphrase.view().first(size), text.writable().begin());
    const double bits = ZxcvbnMatch(reinterpret_cast<const char *>(text.view().data()), nullptr, nullptr);
    return { .level = strengthLevel(bits), .bits = std::max(bits, 0.0) };
}

int strengthLevel(double bits)
{
    return static_cast<int>(std::ranges::count_if(levelBits, [bits](double limit) { return bits >= limit; }));
}

} // namespace cipherscope::keyring
