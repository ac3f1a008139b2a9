// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace cipherscope::crosscheck {

/**
 * Another engine that keeps what it opened last: a run of inputs with one key binds once. For one thread. The
 * keys are those of test inputs, not secrets.
 */
class KeepOpen final : public engine::Engine {
public:
    explicit KeepOpen(engine::Engine &engine)
        : m_engine(engine)
    {
    }

    [[nodiscard]] engine::EngineKind kind() const override { return m_engine.kind(); }
    [[nodiscard]] Result<std::shared_ptr<const engine::HashAlgorithm>>
    openHash(const std::string &name, const SecretBytes *key) override;
    [[nodiscard]] Result<std::shared_ptr<const engine::SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const engine::KeySource &key) override;
    [[nodiscard]] Result<std::shared_ptr<const engine::AeadAlgorithm>>
    openAead(const std::string &name, const engine::KeySource &key, std::size_t tagSize) override;

private:
    /** What was opened last, with what. */
    template <typename Algorithm> struct Last {
        std::string name;
        std::vector<std::byte> key;
        std::size_t tagSize = 0;
        std::shared_ptr<const Algorithm> algorithm;
    };
    template <typename Algorithm, typename Open>
    static Result<std::shared_ptr<const Algorithm>> again(Last<Algorithm> &last, Last<Algorithm> wanted,
                                                          Open open);

    engine::Engine &m_engine;
    Last<engine::HashAlgorithm> m_hash;
    Last<engine::SkcipherAlgorithm> m_skcipher;
    Last<engine::AeadAlgorithm> m_aead;
};

} // namespace cipherscope::crosscheck
