// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "benchmark/subject.h"
#include "core/error.h"
#include "engine/cipher.h"
#include "engine/engine.h"

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string>

namespace cipherscope::benchmark {

/** A subject that has been opened and keyed. Thread-safe. */
class Target {
public:
    explicit Target(engine::Provenance provenance, std::size_t keySize)
        : m_provenance(std::move(provenance))
        , m_keySize(keySize)
    {
    }
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;
    virtual ~Target();

    /** What computes. */
    [[nodiscard]] const engine::Provenance &provenance() const { return m_provenance; }
    /** Of the key that it was given, in bytes; 0 for none. */
    [[nodiscard]] std::size_t keySize() const { return m_keySize; }

    /**
     * Messages of `size` bytes, at least 1, for one thread. Each has the same key, IV and text, and the least
     * AAD that the algorithm takes. A hash has no direction, nor has an rng, which draws that many bytes.
     * Errors: BadInput (not a size that the algorithm or the kernel's buffers take; where only computing
     * shows that, it is the first once() that says so). `stop` ends a message that takes many calls of the
     * kernel, as an rng's does, with Cancelled.
     */
    [[nodiscard]] virtual Result<std::unique_ptr<engine::Repetition>>
    prepare(std::size_t size, engine::Direction direction, const std::stop_token &stop) const = 0;

private:
    engine::Provenance m_provenance;
    std::size_t m_keySize;
};

/**
 * Opens a subject on the engine, keyed with the largest key that it takes, with the largest tag. May block as
 * long as a bind does. Errors: those of Engine::openHash(), openSkcipher(), openAead() and openRng();
 * Unavailable for an rng of another engine than the kernel.
 */
[[nodiscard]] Result<std::shared_ptr<const Target>> openTarget(engine::Engine &engine,
                                                               const Subject &subject);

} // namespace cipherscope::benchmark
