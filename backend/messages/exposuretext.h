// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/exposure.h"

#include <QString>

#include <string_view>

namespace cipherscope::messages {

// Who reaches AF_ALG, in plain words, translated.

/** "Every program of every user can reach the kernel's ciphers." */
[[nodiscard]] QString reachSentence(catalog::Reach reach);

/** The same in one or two words, for a badge: "everyone", "nobody". */
[[nodiscard]] QString reachText(catalog::Reach reach);

/** What CVE-2026-31431 is, and what this machine's state means for it. `kernelRelease`: uname -r. */
[[nodiscard]] QString copyFailSentence(const catalog::Exposure &exposure, std::string_view kernelRelease);

/** Where a module stands, in one or two words: "loaded", "blocked". */
[[nodiscard]] QString moduleStateText(const catalog::ModuleFinding &finding);

/** What a module's state means: "Loaded: any program that is let in uses it." */
[[nodiscard]] QString moduleSentence(const catalog::ModuleExposure &part);

/** What a module is for: "sockets", "hashes"; for the module's row. */
[[nodiscard]] QString modulePurpose(std::string_view module);

/** How many AF_ALG sockets are open, how many of them are seen, and why not all. */
[[nodiscard]] QString socketsSentence(const catalog::Exposure &exposure);

/** What a line does: "Keeps the module from being loaded, from now on". */
[[nodiscard]] QString remedySentence(const catalog::Remedy &remedy);

/** Whom one value of af_alg_restrict gives what: an ordinary program, and one with CAP_NET_ADMIN or
 * CAP_SYS_ADMIN. */
struct RestrictShares {
    QString everyProgram;
    QString privileged;
};
[[nodiscard]] RestrictShares restrictShares(int value);

} // namespace cipherscope::messages
