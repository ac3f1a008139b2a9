// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "engine/provenance.h"

#include <optional>
#include <string>
#include <string_view>

namespace cipherscope::benchmark {

using afalg::AlgType;

/** What is measured: one implementation of one algorithm. */
struct Subject {
    AlgType type = AlgType::Hash;
    std::string algorithm; ///< The generic name, "cbc(aes)".
    std::string name; ///< What is opened: a driver, or the generic name for the one that the kernel selects.
    engine::EngineKind engine = engine::EngineKind::Kernel;

    bool operator==(const Subject &) const = default;
};

/** "kernel", "openssl": in files and on the command line. */
[[nodiscard]] std::string_view engineName(engine::EngineKind engine);
[[nodiscard]] std::optional<engine::EngineKind> engineFromName(std::string_view name);

/** The type of "hash", "skcipher", "aead", "rng". */
[[nodiscard]] std::optional<AlgType> typeFromName(std::string_view name);

} // namespace cipherscope::benchmark
