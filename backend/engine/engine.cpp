// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

namespace cipherscope::engine {

std::string Provenance::text() const
{
    return engine == EngineKind::Kernel ? "kernel, " + driver : driver;
}

Hasher::~Hasher() = default;
HashAlgorithm::~HashAlgorithm() = default;
Engine::~Engine() = default;

} // namespace cipherscope::engine
