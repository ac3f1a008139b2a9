// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace cipherscope::testing {

/** Called for each update with its data, on the thread that hashes. An error is the update's. */
using UpdateHook = std::function<Result<void>(std::span<const std::byte>)>;

/** FNV-1a, 64 bits: enough to tell whether every byte came, once and in order. */
class FakeHasher final : public engine::Hasher {
public:
    explicit FakeHasher(UpdateHook hook = {})
        : m_hook(std::move(hook))
    {
    }

    Result<void> update(std::span<const std::byte> data) override
    {
        for (const std::byte byte : data)
            m_state = (m_state ^ std::to_integer<std::uint64_t>(byte)) * 0x100000001b3U;
        return m_hook ? m_hook(data) : Result<void>();
    }

    Result<Digest> finish() override
    {
        std::uint64_t state = std::exchange(m_state, start);
        Digest digest(sizeof state);
        for (auto byte = digest.rbegin(); byte != digest.rend(); ++byte, state >>= 8U)
            *byte = static_cast<std::byte>(state & 0xffU);
        return digest;
    }

    Result<std::unique_ptr<Hasher>> clone() const override
    {
        auto copy = std::make_unique<FakeHasher>(m_hook);
        copy->m_state = m_state;
        return copy;
    }

    static Digest digestOf(std::span<const std::byte> message)
    {
        FakeHasher hasher;
        static_cast<void>(hasher.update(message));
        return hasher.finish().value();
    }

private:
    static constexpr std::uint64_t start = 0xcbf29ce484222325U;

    UpdateHook m_hook;
    std::uint64_t m_state = start;
};

class FakeHash final : public engine::HashAlgorithm {
public:
    FakeHash(engine::Provenance provenance, UpdateHook hook)
        : m_provenance(std::move(provenance))
        , m_hook(std::move(hook))
    {
    }

    const engine::Provenance &provenance() const override { return m_provenance; }
    Result<std::unique_ptr<engine::Hasher>> newHasher() const override
    {
        return std::make_unique<FakeHasher>(m_hook);
    }

private:
    engine::Provenance m_provenance;
    UpdateHook m_hook;
};

/** Opens every name but those that it was told to refuse. Thread-safe once set up. */
class FakeEngine final : public engine::Engine {
public:
    explicit FakeEngine(engine::EngineKind kind, UpdateHook hook = {})
        : m_kind(kind)
        , m_hook(std::move(hook))
    {
    }

    void refuse(const std::string &name, Error error) { m_refusals.insert_or_assign(name, std::move(error)); }

    [[nodiscard]] engine::EngineKind kind() const override { return m_kind; }

    [[nodiscard]] Result<std::shared_ptr<const engine::HashAlgorithm>>
    openHash(const std::string &name, const SecretBytes *key) override
    {
        const std::lock_guard lock(m_mutex);
        m_opened.push_back(name);
        m_lastKeySize = key ? static_cast<std::ptrdiff_t>(key->size()) : -1;
        if (const auto refusal = m_refusals.find(name); refusal != m_refusals.end())
            return std::unexpected(refusal->second);
        return std::make_shared<FakeHash>(engine::Provenance{ m_kind, "fake " + name }, m_hook);
    }

    /** Ciphers are not what this engine is for: it counts the calls and refuses all. */
    [[nodiscard]] Result<std::shared_ptr<const engine::SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const engine::KeySource & /*key*/) override
    {
        return std::unexpected(refusalOfCipher(name));
    }
    [[nodiscard]] Result<std::shared_ptr<const engine::AeadAlgorithm>>
    openAead(const std::string &name, const engine::KeySource & /*key*/, std::size_t /*tagSize*/) override
    {
        return std::unexpected(refusalOfCipher(name));
    }

    /** The names of all calls that open something, in their order. */
    [[nodiscard]] std::vector<std::string> opened() const
    {
        const std::lock_guard lock(m_mutex);
        return m_opened;
    }
    /** Of the last call; -1 where there was none. */
    [[nodiscard]] std::ptrdiff_t lastKeySize() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lastKeySize;
    }

private:
    Error refusalOfCipher(const std::string &name)
    {
        const std::lock_guard lock(m_mutex);
        m_opened.push_back(name);
        const auto refusal = m_refusals.find(name);
        return refusal != m_refusals.end() ? refusal->second
                                           : plainError(ErrorCode::NoSuchAlgorithm, Step::Bind, name,
                                                        Detail::verbatim("a fake engine has no ciphers"));
    }

    const engine::EngineKind m_kind;
    const UpdateHook m_hook;
    std::map<std::string, Error> m_refusals;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_opened;
    std::ptrdiff_t m_lastKeySize = -1;
};

} // namespace cipherscope::testing
