// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"
#include "engine/engineselector.h"

#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** A key that operations share; nullptr where there is none. */
using SharedKey = std::shared_ptr<const SecretBytes>;

/** What the engines say to one hash. */
struct ProbeAnswer {
    std::optional<engine::Provenance> provenance; ///< What would compute it; empty if nothing can.
    bool needsKey = false; ///< It is keyed by itself, as hmac(sha256) is.
    std::optional<Error> error; ///< Why nothing can.
};

/** What is asked of an engine when `name` is ticked: with a key, a hash without one becomes its HMAC. */
[[nodiscard]] std::string askedName(const std::string &name, bool needsKey, bool hasKey);

/** Asks the engines for each name, in order. Blocks as long as the binds do. Errors: Cancelled. */
[[nodiscard]] Result<std::vector<ProbeAnswer>>
probeAlgorithms(const engine::EngineSelector &engines, engine::EngineChoice choice, const SharedKey &key,
                const std::vector<std::string> &names, const std::stop_token &stop);

} // namespace cipherscope::ui
