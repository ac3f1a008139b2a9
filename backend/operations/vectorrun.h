// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/engine.h"
#include "formats/testvector.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::operations {

struct VectorFailure {
    Detail id;
    Detail what; ///< "the ciphertext is another one". Never the data.

    bool operator==(const VectorFailure &) const = default;
};

/** What one driver made of the vectors of one algorithm. */
struct VectorTally {
    std::string algorithm; ///< The generic name.
    std::string driver; ///< What computed, as Provenance::driver has it; the name asked for if nothing did.
    std::size_t passed = 0;
    std::size_t notApplicable = 0; ///< Sizes that the algorithm has not, or that this driver says it has not.
    std::vector<VectorFailure> failures;
    std::optional<Error> refusal; ///< Why the engine does not give this driver at all.
};

/** Called with the number of vectors that have been run. */
using VectorProgress = std::function<void(std::size_t done)>;

/**
 * Runs every vector on `engine`; `name` is what is opened: the vectors' algorithm, or a driver of it.
 * Skciphers and AEADs are asked in both directions, the invalid ones for a refusal. All vectors have the same
 * kind and algorithm. A key that the algorithm's definition has and the driver refuses is a failure. A stop
 * ends it early. Blocks as long as binds do.
 */
[[nodiscard]] VectorTally runVectors(engine::Engine &engine, const std::string &name,
                                     std::span<const formats::TestVector> vectors,
                                     const std::stop_token &stop = {}, const VectorProgress &progress = {});

/**
 * The drivers of a generic name that /proc/crypto shows, in its order, those for other kernel code left out.
 * Empty where it cannot be read.
 */
[[nodiscard]] std::vector<std::string> driversOf(formats::VectorKind kind, const std::string &algorithm);

} // namespace cipherscope::operations
