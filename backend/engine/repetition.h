// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <memory>
#include <span>

namespace cipherscope::engine {

class Aead;
class Hasher;
class SkcipherStream;
enum class Direction;

/** One message computed again and again, for a benchmark. What it reads and writes belongs to others. One
 * thread at a time. */
class Repetition {
public:
    Repetition() = default;
    Repetition(const Repetition &) = delete;
    Repetition &operator=(const Repetition &) = delete;
    virtual ~Repetition();

    /** Computes the message once, whole. Errors: those of what computes; nothing is to be asked of it after
     * one. */
    [[nodiscard]] virtual Result<void> once() = 0;
};

// By the interface that everybody uses: for engines that have nothing shorter.
[[nodiscard]] std::unique_ptr<Repetition> repeated(std::unique_ptr<Hasher> hasher,
                                                   std::span<const std::byte> message);
[[nodiscard]] std::unique_ptr<Repetition> repeated(std::unique_ptr<SkcipherStream> stream,
                                                   std::span<const std::byte> iv,
                                                   std::span<const std::byte> in, std::span<std::byte> out);
[[nodiscard]] std::unique_ptr<Repetition> repeated(std::unique_ptr<Aead> aead, Direction direction,
                                                   std::span<const std::byte> nonce,
                                                   std::span<const std::byte> aad,
                                                   std::span<const std::byte> in, std::span<std::byte> out);

} // namespace cipherscope::engine
