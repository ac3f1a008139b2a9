// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "engine/engine.h"

namespace cipherscope::engine {

/** Computes through AF_ALG. The CRC-32 of .sfv files ("crc-32") is the kernel's crc32 with its seed and
 * complement. */
class KernelEngine final : public Engine {
public:
    explicit KernelEngine(afalg::SystemCalls &calls = afalg::realSystemCalls())
        : m_calls(calls)
    {
    }

    [[nodiscard]] EngineKind kind() const override { return EngineKind::Kernel; }
    [[nodiscard]] Result<std::shared_ptr<const HashAlgorithm>> openHash(const std::string &name,
                                                                        const SecretBytes *key) override;
    [[nodiscard]] Result<std::shared_ptr<const SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const KeySource &key) override;
    [[nodiscard]] Result<std::shared_ptr<const AeadAlgorithm>>
    openAead(const std::string &name, const KeySource &key, std::size_t tagSize) override;

private:
    afalg::SystemCalls &m_calls;
};

} // namespace cipherscope::engine
