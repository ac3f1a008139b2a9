// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "engine/rngsurvey.h"
#include "messages/sentence.h"

#include <QString>

#include <string>

namespace cipherscope::messages {

/** The sentence for a failure to open a generator or to draw, where it needs other words than sentence() has;
 * sentence() for all others. */
[[nodiscard]] QString rngFailure(const Error &error, Audience audience = Audience::Window);

/** What kind of generator a driver is, in a sentence; empty for one that is unknown. */
[[nodiscard]] QString rngSentence(const std::string &driver);

/** Why getrandom() is all that there is; empty if the kernel's own rng algorithms answer. */
[[nodiscard]] QString withoutRngs(const engine::RngSurvey &survey);

/** Why DRBGs take neither test entropy nor additional input; empty if they do. */
[[nodiscard]] QString withoutTestEntropy(const engine::RngSurvey &survey);

} // namespace cipherscope::messages
