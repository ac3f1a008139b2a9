// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engineselector.h"

namespace cipherscope::crosscheck {

/** One of a selector's two engines, as an engine of its own. Thread-safe. */
class ChosenEngine final : public engine::Engine {
public:
    ChosenEngine(const engine::EngineSelector &engines, engine::EngineKind kind)
        : m_engines(engines)
        , m_kind(kind)
    {
    }

    [[nodiscard]] engine::EngineKind kind() const override { return m_kind; }
    [[nodiscard]] Result<std::shared_ptr<const engine::HashAlgorithm>>
    openHash(const std::string &name, const SecretBytes *key) override
    {
        return m_engines.openHash(choice(), name, key);
    }
    [[nodiscard]] Result<std::shared_ptr<const engine::SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const engine::KeySource &key) override
    {
        return m_engines.openSkcipher(choice(), name, key);
    }
    [[nodiscard]] Result<std::shared_ptr<const engine::AeadAlgorithm>>
    openAead(const std::string &name, const engine::KeySource &key, std::size_t tagSize) override
    {
        return m_engines.openAead(choice(), name, key, tagSize);
    }

private:
    [[nodiscard]] engine::EngineChoice choice() const
    {
        return m_kind == engine::EngineKind::Kernel ? engine::EngineChoice::Kernel
                                                    : engine::EngineChoice::OpenSsl;
    }

    const engine::EngineSelector &m_engines;
    const engine::EngineKind m_kind;
};

} // namespace cipherscope::crosscheck
