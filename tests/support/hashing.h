// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace cipherscope::testing {

/** Feeds a message in pieces of these sizes, over and over, and ends it. */
inline Result<Digest> hashInPieces(engine::Hasher &hasher, std::span<const std::byte> message,
                                   std::span<const std::size_t> pieces)
{
    for (std::size_t next = 0; !message.empty(); ++next) {
        const std::size_t size = std::min(pieces[next % pieces.size()], message.size());
        if (Result<void> fed = hasher.update(message.first(size)); !fed)
            return std::unexpected(std::move(fed.error()));
        message = message.subspan(size);
    }
    return hasher.finish();
}

inline Result<Digest> hashAtOnce(engine::Hasher &hasher, std::span<const std::byte> message)
{
    if (Result<void> fed = hasher.update(message); !fed)
        return std::unexpected(std::move(fed.error()));
    return hasher.finish();
}

/** The digest of a message by a hasher of its own. */
inline Result<Digest> hashOf(const engine::HashAlgorithm &algorithm, std::span<const std::byte> message)
{
    const Result<std::unique_ptr<engine::Hasher>> hasher = algorithm.newHasher();
    if (!hasher)
        return std::unexpected(hasher.error());
    return hashAtOnce(**hasher, message);
}

/** Opens with a key, or, where there is none, without. */
inline Result<std::shared_ptr<const engine::HashAlgorithm>>
openHash(engine::Engine &engine, const std::string &name,
         const std::optional<std::string> &key = std::nullopt)
{
    if (!key)
        return engine.openHash(name, nullptr);
    const SecretBytes secret(std::as_bytes(std::span(key->data(), key->size())));
    return engine.openHash(name, &secret);
}

} // namespace cipherscope::testing
