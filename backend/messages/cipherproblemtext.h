// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cipherproblems.h"

#include <QString>

namespace cipherscope::messages {

/** One problem of a cipher's arguments as a sentence for people: what is wrong, and what would be right. */
[[nodiscard]] QString problemSentence(const engine::CipherRules &rules, const engine::CipherProblem &problem);

/** Sizes as people list them: "16, 24 or 32"; "0 to 32" where they are many, "at least 8" where there is no
 * end.
 */
[[nodiscard]] QString sizesText(const engine::SizeRange &sizes);

} // namespace cipherscope::messages
