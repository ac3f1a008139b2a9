// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include <utility>

namespace cipherscope::engine {

Hasher::~Hasher() = default;
HashAlgorithm::~HashAlgorithm() = default;

Result<std::unique_ptr<Repetition>> HashAlgorithm::repeat(std::span<const std::byte> message) const
{
    Result<std::unique_ptr<Hasher>> hasher = newHasher();
    if (!hasher)
        return std::unexpected(std::move(hasher.error()));
    return repeated(std::move(*hasher), message);
}

Engine::~Engine() = default;

} // namespace cipherscope::engine
