// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"
#include "catalog/modulealias.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** Something that this kernel does not have loaded, and loads when it is asked for by name. */
struct LoadableAlgorithm {
    std::string name; ///< What to ask for: "serpent", "sha256-avx2".
    std::string algorithm; ///< The generic name: "sha256" for sha256-avx2; mostly the same as `name`.
    std::vector<std::string> drivers; ///< Further names that come with it: "serpent-generic".
    std::vector<std::string> modules; ///< Those that are not loaded yet and would be.
    EntryType kind = EntryType::Other; ///< Most likely; only the loaded entry says for sure.
    bool isTemplate = false; ///< A template: to be asked for with arguments only (templates.h).

    [[nodiscard]] bool isDriver() const { return algorithm != name; }

    bool operator==(const LoadableAlgorithm &) const = default;
};

/**
 * What the aliases name and the kernel has not loaded, by name. Counts as loadable: a name with a module that
 * is neither built in nor in `loaded`, if no entry has it as a name or a driver, or if there is no driver's
 * name by which that module could be asked for (aesni_intel answers to "aes" only). Drivers that come with
 * their algorithm are not listed again.
 */
[[nodiscard]] std::vector<LoadableAlgorithm> loadableAlgorithms(const ModuleAliases &aliases,
                                                                std::span<const CryptoEntry> entries,
                                                                const std::set<std::string> &loaded);

} // namespace cipherscope::catalog
