// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/cipher.h"

#include <utility>

namespace cipherscope::engine {

SkcipherStream::~SkcipherStream() = default;
SkcipherAlgorithm::~SkcipherAlgorithm() = default;
Aead::~Aead() = default;
AeadAlgorithm::~AeadAlgorithm() = default;

Result<std::unique_ptr<Repetition>> SkcipherAlgorithm::repeat(Direction direction,
                                                              std::span<const std::byte> iv,
                                                              std::span<const std::byte> in,
                                                              std::span<std::byte> out) const
{
    Result<std::unique_ptr<SkcipherStream>> stream = newStream(direction);
    if (!stream)
        return std::unexpected(std::move(stream.error()));
    return repeated(std::move(*stream), iv, in, out);
}

Result<std::unique_ptr<Repetition>>
AeadAlgorithm::repeat(Direction direction, std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> in, std::span<std::byte> out) const
{
    Result<std::unique_ptr<Aead>> aead = newAead();
    if (!aead)
        return std::unexpected(std::move(aead.error()));
    return repeated(std::move(*aead), direction, nonce, aad, in, out);
}

} // namespace cipherscope::engine
