// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crosscheck/checkreport.h"

#include <QString>

namespace cipherscope::messages {

// What a cross-check found, in plain words, translated.

/** In one or two words, for a badge: "agrees", "differs". */
[[nodiscard]] QString agreementText(crosscheck::Agreement agreement);

/** What became of one driver: "Agrees with OpenSSL 3.0.17 on 52 inputs." */
[[nodiscard]] QString checkSentence(const crosscheck::DriverCheck &check);

/** One failure: "key of 32 bytes, message of 17: the ciphertext is another one". */
[[nodiscard]] QString failureText(const crosscheck::CheckFailure &failure);

/** All of it in one sentence: "All 84 drivers that could be compared agree." */
[[nodiscard]] QString reportVerdict(const crosscheck::CheckReport &report);

/** The whole report as text of several lines, to keep or to send. */
[[nodiscard]] QString reportText(const crosscheck::CheckReport &report);

} // namespace cipherscope::messages
