// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/diagnosis.h"
#include "catalog/exposure.h"
#include "catalog/systemfacts.h"
#include "engine/engineselector.h"

#include <string>
#include <vector>

namespace cipherscope::ui {

/** Which engine opened a well-known hash, or why none did. */
struct ServedHash {
    std::string label;
    Result<engine::Provenance> answer;
};

/** Everything that the System page shows, as found in one go. */
struct SystemReport {
    catalog::Diagnosis diagnosis;
    catalog::Exposure exposure;
    catalog::SystemFacts facts;
    std::vector<ServedHash> served;
};

/** Asks each engine for the well-known hashes. Blocks as long as binds do. */
[[nodiscard]] std::vector<ServedHash> askEngines(const engine::EngineSelector &engines,
                                                 engine::EngineChoice choice);

} // namespace cipherscope::ui
