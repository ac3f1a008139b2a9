// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/loadable.h"

#include <QString>

namespace cipherscope::messages {

/** What a person can expect of something that is not loaded yet: where it is, and what asking for it does. */
[[nodiscard]] QString loadableSentence(const catalog::LoadableAlgorithm &algorithm);

/** A word for what it most likely is: "hash", "block cipher", "template"; empty if nothing is known. */
[[nodiscard]] QString likelyTypeWord(const catalog::LoadableAlgorithm &algorithm);

} // namespace cipherscope::messages
