// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crosscheck/checkgroup.h"

#include <optional>
#include <string>
#include <vector>

namespace cipherscope::crosscheck {

/** Inputs with the results that others are compared with. */
struct Measure {
    std::string name; ///< Of what gave the results: "OpenSSL 3.0.17", "sha256-generic", a file.
    std::vector<formats::TestVector> vectors; ///< Of AEADs a few forged ones too, to be refused.
    std::optional<Error> error; ///< Why there are no vectors.
};

/**
 * Makes inputs for a name and has their results computed: by OpenSSL, or, where it does not have the name, by
 * the first of the group's drivers that answers. Blocks as long as binds do.
 */
[[nodiscard]] Measure findMeasure(const CheckGroup &group, const CheckEngines &engines, std::uint64_t seed);

} // namespace cipherscope::crosscheck
