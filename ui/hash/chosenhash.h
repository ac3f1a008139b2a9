// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "engine/engine.h"

#include <memory>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** A hash that the user ticked. */
struct ChosenHash {
    std::string name; ///< What the engine is asked for: "sha256", "sha256-avx2", "hmac(sha256-avx2)".
    std::string hash; ///< The generic kernel name of what it computes: "sha256", "hmac(sha256)".
    bool keyed = false; ///< Its digests depend on a key, so they are no checksums.

    bool operator==(const ChosenHash &) const = default;
};

/** What a batch of files is hashed with; shared by its rows. */
using ChosenHashes = std::shared_ptr<const std::vector<ChosenHash>>;

/** A digest with what it is of and what computed it. */
struct HashedDigest {
    ChosenHash hash;
    Digest digest;
    engine::Provenance provenance;
};

/** A hash that no engine computes, and why. */
struct RefusedHash {
    ChosenHash hash;
    Error error;
};

} // namespace cipherscope::ui
