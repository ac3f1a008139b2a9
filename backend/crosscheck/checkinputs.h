// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretbytes.h"
#include "crosscheck/checkplan.h"
#include "engine/cipherrules.h"
#include "engine/engine.h"
#include "formats/testvector.h"

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace cipherscope::crosscheck {

/** Bytes that depend on a seed alone, on every machine. Not for secrets. */
class InputBytes final {
public:
    explicit InputBytes(std::uint64_t seed)
        : m_generator(seed)
    {
    }
    [[nodiscard]] std::vector<std::byte> take(std::size_t count);

private:
    std::mt19937_64 m_generator;
};

/**
 * The inputs of a cipher or AEAD, without results: a fixed and random keys of the smallest, the largest and
 * the usual sizes, IVs in the form that the rules want, messages of sizes around the edges of blocks, of the
 * wide loops of vector code and of pages, AADs of several sizes. Those with one key stand together.
 */
[[nodiscard]] std::vector<formats::TestVector> cipherInputs(const engine::CipherRules &rules,
                                                            std::uint64_t seed);

/** The inputs of a hash with such keys: an empty one means none. */
[[nodiscard]] std::vector<formats::TestVector>
hashInputs(const std::string &algorithm, const std::vector<std::vector<std::byte>> &keys, std::uint64_t seed);

/** The keys with which a hash is asked: none if it takes none, else some that `engine` accepts for `name`;
 * nothing if it accepts none that we try. */
[[nodiscard]] Result<std::vector<std::vector<std::byte>>>
hashKeys(engine::Engine &engine, const std::string &algorithm, const std::string &name, std::uint64_t seed);

} // namespace cipherscope::crosscheck
