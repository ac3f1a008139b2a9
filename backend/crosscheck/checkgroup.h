// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crosscheck/checkplan.h"
#include "crosscheck/checkreport.h"
#include "engine/engine.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <vector>

namespace cipherscope::crosscheck {

/** Who computes. */
struct CheckEngines {
    engine::Engine &kernel;
    engine::Engine &openSsl;
};

/** Called with the number of message bytes that a driver has gone through since the last call. */
using CheckProgress = std::function<void(std::uint64_t bytes)>;

/**
 * Runs the same inputs through every driver of one name, in both directions, forged ones of AEADs too, and
 * compares: with a file's results where the group has vectors, else with OpenSSL where it has the name, else
 * with the driver of the lowest priority that answers. One check a driver, in the group's order; of a file's
 * vectors one more for OpenSSL. After a stop only the drivers that were finished. Blocks as long as binds do.
 */
[[nodiscard]] std::vector<DriverCheck> checkGroup(const CheckGroup &group, const CheckEngines &engines,
                                                  std::uint64_t seed, const std::stop_token &stop = {},
                                                  const CheckProgress &progress = {});

/** How many message bytes checkGroup() will go through, about: for a progress bar. */
[[nodiscard]] std::uint64_t workOf(const CheckGroup &group);

} // namespace cipherscope::crosscheck
