// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "formats/age/crypto.h"

#include <filesystem>

namespace cipherscope::cli {

/**
 * Whether a passphrase may open this file, as far as its header says, so that none is asked for in vain.
 * `workFactorLimit`: the largest log2 of a work factor to try it on. Errors: BadInput (no age file, a higher
 * work factor), WrongKey (it is locked with keys), those of opening and reading it.
 */
[[nodiscard]] Result<void> checkOpensWithPassphrase(const std::filesystem::path &file,
                                                    const age::Crypto &crypto, int workFactorLimit);

/** The error of a decryption, naming the option that allows what was refused, if there is one. */
[[nodiscard]] Error withRemedy(Error error);

} // namespace cipherscope::cli
