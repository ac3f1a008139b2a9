// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/systemreport.h"

#include "engine/hashnames.h"

#include <expected>
#include <utility>

namespace cipherscope::ui {

std::vector<ServedHash> askEngines(const engine::EngineSelector &engines, engine::EngineChoice choice)
{
    std::vector<ServedHash> served;
    for (const engine::HashName &hash : engine::knownHashes()) {
        const auto opened = engines.openHash(choice, std::string(hash.kernel));
        Result<engine::Provenance> answer =
            opened ? Result<engine::Provenance>((*opened)->provenance()) : std::unexpected(opened.error());
        served.push_back({ std::string(hash.label), std::move(answer) });
    }
    return served;
}

} // namespace cipherscope::ui
