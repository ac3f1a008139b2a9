// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/cipher.h"
#include "engine/cipherrules.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace cipherscope::engine {

/** What both engines refuse, in the same words, before they compute: the order and the sizes of a stream. */
class MessageCheck final {
public:
    explicit MessageCheck(std::shared_ptr<const CipherRules> rules)
        : m_rules(std::move(rules))
    {
    }

    [[nodiscard]] const CipherRules &rules() const { return *m_rules; }
    /** Of SkcipherStream::start(). */
    [[nodiscard]] Result<void> start(std::span<const std::byte> iv);
    /** Of SkcipherStream::update(). */
    [[nodiscard]] Result<void> update(std::size_t inSize, std::size_t outSize, Piece piece);

private:
    [[nodiscard]] Result<void> refuse(Phrase why) const;

    std::shared_ptr<const CipherRules> m_rules;
    std::vector<std::byte> m_iv;
    std::uint64_t m_size = 0;
    bool m_open = false;
};

/**
 * Of Aead::seal() and open(). `inSize` and `outSize`: what was given, in bytes. Errors: BadInput.
 */
[[nodiscard]] Result<void> checkAead(const CipherRules &rules, Direction direction, std::size_t tagSize,
                                     std::span<const std::byte> nonce, std::span<const std::byte> aad,
                                     std::size_t inSize, std::size_t outSize);

} // namespace cipherscope::engine
