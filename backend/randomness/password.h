// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/randomsource.h"
#include "core/secretbytes.h"

#include <string>
#include <vector>

namespace cipherscope::randomness {

inline constexpr int shortestPassword = 4;
inline constexpr int longestPassword = 128;

/** What a password is made of, in ASCII. */
struct PasswordForm {
    int length = 20; ///< From shortestPassword to longestPassword.
    bool lowerCase = true;
    bool upperCase = true;
    bool digits = true;
    bool symbols = true;
    bool withoutLookalikes = false; ///< Leaves out I, l, 1, |, O and 0.

    bool operator==(const PasswordForm &) const = default;
};

/** The characters of each chosen class. */
[[nodiscard]] std::vector<std::string> alphabetOf(const PasswordForm &form);

/**
 * A password in which every chosen class occurs, all such passwords being equally likely: one that lacks a
 * class is drawn again. Errors: BadInput (no class, or another length), those of the source.
 */
[[nodiscard]] Result<SecretBytes> password(const PasswordForm &form, const RandomSource &random);

/** log2 of how many such passwords there are; 0 for a form that cannot be. */
[[nodiscard]] double passwordBits(const PasswordForm &form);

} // namespace cipherscope::randomness
