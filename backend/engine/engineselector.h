// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

namespace cipherscope::engine {

/** Which engine a user wants: the kernel where its bind answers and OpenSSL elsewhere, or one of them and no
 * other. */
enum class EngineChoice { Automatic, Kernel, OpenSsl };

/** "auto", "kernel", "openssl": the words of the command line and the settings file. */
[[nodiscard]] std::string_view choiceName(EngineChoice choice);
[[nodiscard]] std::optional<EngineChoice> choiceFromName(std::string_view name);

/** Chooses, per algorithm, which of two engines opens it. Thread-safe. */
class EngineSelector final {
public:
    EngineSelector(Engine &kernel, Engine &openSsl)
        : m_kernel(kernel)
        , m_openSsl(openSsl)
    {
    }

    /**
     * As Engine::openHash(). With Automatic, OpenSSL is tried only when the kernel does not have or give the
     * algorithm (Unavailable, Restricted, NoSuchAlgorithm, Busy); if neither has it, the error is the
     * kernel's.
     */
    [[nodiscard]] Result<std::shared_ptr<const HashAlgorithm>>
    openHash(EngineChoice choice, const std::string &name, const SecretBytes *key = nullptr) const;
    /** As Engine::openSkcipher(), chosen by the same rule. */
    [[nodiscard]] Result<std::shared_ptr<const SkcipherAlgorithm>>
    openSkcipher(EngineChoice choice, const std::string &name, const KeySource &key) const;
    /** As Engine::openAead(), chosen by the same rule. */
    [[nodiscard]] Result<std::shared_ptr<const AeadAlgorithm>>
    openAead(EngineChoice choice, const std::string &name, const KeySource &key, std::size_t tagSize) const;

private:
    /** `open` asks one engine. */
    template <typename Open>
    std::invoke_result_t<Open, Engine &> choose(EngineChoice choice, Open open) const;

    Engine &m_kernel;
    Engine &m_openSsl;
};

} // namespace cipherscope::engine
