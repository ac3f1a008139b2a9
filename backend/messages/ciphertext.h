// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/cipherrules.h"

#include <QString>

#include <vector>

namespace cipherscope::messages {

/** A line of a cipher's rules: "Key", "16, 24 or 32 bytes". */
struct CipherFact {
    QString label;
    QString value;
};

/** What a cipher wants: its key, IV, message, tag and additional data, in this order, as far as it has them.
 */
[[nodiscard]] std::vector<CipherFact> cipherFacts(const engine::CipherRules &rules);

/** What it is and what it is good for, in plain words. */
[[nodiscard]] QString aboutCipher(const engine::CipherRules &rules);

/** The sentence for an error that only a cipher has: a tag or a padding that does not fit, a key in a
 * keyring. Empty for any other: see sentence(). */
[[nodiscard]] QString cipherFailure(const Error &error);

} // namespace cipherscope::messages
