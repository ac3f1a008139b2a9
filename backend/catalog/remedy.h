// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/kernelmodules.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

enum class RemedyAction {
    Block, ///< From the next load on; a module that is loaded stays.
    Unload, ///< Now; fails while a socket is open.
    BlockAtBoot, ///< A word for the kernel's command line: the only way for what is built in.
    Unblock, ///< Undoes a line of modprobe.d.
    UnblockAtBoot, ///< A word to take out of the kernel's command line.
    AllowLoading, ///< Gives the kernel its modprobe back.
    Restrict, ///< Sets af_alg_restrict until the machine is restarted.
    KeepRestriction, ///< Sets it at each start: af_alg must be loaded before, the setting comes with it.
};

/** A line that would change who reaches AF_ALG. It is shown and copied, never run. */
struct Remedy {
    RemedyAction action = RemedyAction::Block;
    std::string line; ///< For a shell, or, of the two AtBoot, a word of the kernel's command line.
    std::optional<int> value; ///< Of the two about af_alg_restrict.

    bool operator==(const Remedy &) const = default;
};

/** "block", "unload", "block-at-boot"...: for machines to read. */
[[nodiscard]] std::string_view remedyName(RemedyAction action);

/**
 * How to keep the module out, or to let it in where it is kept out; both where it is loaded, and kept out
 * from the next load on. Of a file in /etc a line is commented out; a file of a package is copied to /etc
 * first, where it goes before the original (modprobe.d(5)). Empty for a module that the kernel does not have.
 */
[[nodiscard]] std::vector<Remedy> remediesFor(const KernelModule &module, const ModuleFinding &finding);

/** How to set af_alg_restrict to each of its other values, and how to keep one over a restart. */
[[nodiscard]] std::vector<Remedy> restrictionRemedies(int current);

} // namespace cipherscope::catalog
