// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/evidence.h"

#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** The names by which one kernel module is asked for and kept out. */
struct KernelModule {
    std::string name; ///< "algif_hash"
    std::string alias; ///< What the kernel asks modprobe for: "algif-hash"
    std::string initcall; ///< The function that initcall_blacklist would name: "algif_hash_init"
    std::string configOption; ///< "CONFIG_CRYPTO_USER_API_HASH"
};

/** One line of a file of modprobe.d(5), continuation lines joined. */
struct ModprobeLine {
    std::filesystem::path file; ///< Absolute, as in the system, without DiagnosisPaths::root.
    std::size_t number = 0; ///< From 1: where the line starts.
    std::string text;
};

/**
 * Every line of every *.conf of modprobe.d, comments left out. Of files with the same name in several folders
 * only that of the first counts, /etc before /run before /usr/local/lib before /usr/lib before /lib, as in
 * modprobe.d(5).
 */
[[nodiscard]] std::vector<ModprobeLine> readModprobeConfig(const DiagnosisPaths &paths);

/**
 * Whether the line is a reason why modprobe does not load the module when the kernel asks for it: `install
 * MODULE COMMAND` where the command loads nothing, as /bin/false and /bin/true do, `alias ALIAS off`, or
 * `blacklist MODULE`. Dashes and underscores are the same, install takes shell patterns. All were tried with
 * kmod 30 on Linux 6.1 and 7.3. There `blacklist` keeps out af_alg, which is asked for as net-pf-38, but not
 * algif_hash and the like, whose alias is their own name. It counts for them all the same where a module did
 * not load, as another modprobe may obey.
 */
[[nodiscard]] bool blocks(std::string_view line, const KernelModule &module);

/** `text` for a shell: as it is if harmless, else in single quotes. */
[[nodiscard]] std::string shellQuoted(std::string_view text);

} // namespace cipherscope::catalog
