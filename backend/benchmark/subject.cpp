// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/subject.h"

namespace cipherscope::benchmark {

std::string_view engineName(engine::EngineKind engine)
{
    return engine == engine::EngineKind::Kernel ? "kernel" : "openssl";
}

std::optional<engine::EngineKind> engineFromName(std::string_view name)
{
    for (const engine::EngineKind engine : { engine::EngineKind::Kernel, engine::EngineKind::OpenSsl }) {
        if (name == engineName(engine))
            return engine;
    }
    return std::nullopt;
}

std::optional<AlgType> typeFromName(std::string_view name)
{
    for (const AlgType type : { AlgType::Hash, AlgType::Skcipher, AlgType::Aead, AlgType::Rng }) {
        if (name == afalg::typeName(type))
            return type;
    }
    return std::nullopt;
}

} // namespace cipherscope::benchmark
