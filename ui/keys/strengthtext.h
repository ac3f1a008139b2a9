// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "keyring/passphrasestrength.h"

#include <QString>

namespace cipherscope::ui {

/** "Good: 1,000 computers like this one would need about 3 million years to guess it." */
[[nodiscard]] QString strengthSentence(const keyring::PassphraseStrength &strength);

/** "3 minutes", "200 years", "billions of years": as exact as an estimate can be. `seconds` is not negative.
 */
[[nodiscard]] QString roughDuration(double seconds);

} // namespace cipherscope::ui
