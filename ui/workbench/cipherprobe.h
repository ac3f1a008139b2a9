// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/cipherrules.h"
#include "engine/engineselector.h"

#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** What the engines say to one cipher. */
struct CipherAnswer {
    std::optional<engine::Provenance> provenance; ///< What would compute it; empty if nothing can.
    std::optional<engine::CipherRules> rules; ///< Of what would compute it.
    std::optional<Error> error; ///< Why nothing can.
    std::optional<Error> kernelError; ///< Why it is not the kernel, if that was asked.
};

/**
 * Opens a cipher with a random key that fits `rules`, and says what answered. Blocks as long as a bind does,
 * which may load modules.
 */
[[nodiscard]] CipherAnswer probeCipher(const engine::EngineSelector &engines, engine::EngineChoice choice,
                                       const std::string &name, const engine::CipherRules &rules);

/** Those of the generic names that OpenSSL has. Errors: Cancelled. */
[[nodiscard]] Result<std::set<std::string>> knownToOpenSsl(const engine::EngineSelector &engines,
                                                           const std::vector<std::string> &names,
                                                           const std::stop_token &stop);

} // namespace cipherscope::ui
