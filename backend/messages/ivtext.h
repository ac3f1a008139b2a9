// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/ivparts.h"
#include "engine/ivsegments.h"

#include <QString>

namespace cipherscope::messages {

/** A part's name: "Nonce", "Block counter". */
[[nodiscard]] QString ivSegmentName(const engine::IvSegment &segment);

/** Where it comes from, or how its bytes are read: "3, so L is 4", "least byte first"; may be empty. */
[[nodiscard]] QString ivSegmentNote(const engine::IvSegment &segment);

/** Why no IV can be made of parts: a number, or a nonce's size, that the form does not have. Empty if it can.
 */
[[nodiscard]] QString ivPartsProblem(const engine::CipherRules &rules, const engine::IvParts &parts);

} // namespace cipherscope::messages
