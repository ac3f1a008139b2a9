// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "catalog/diagnosis.h"

#include <QString>

#include <optional>
#include <string_view>

namespace cipherscope::messages {

// A diagnosis in plain words, translated. None of the sentences names evidence: that is shown beside them.

/** The diagnosis in one sentence: "The kernel offers all four kinds of its ciphers to this program." */
[[nodiscard]] QString verdict(const catalog::Diagnosis &diagnosis);

/** What to do about it, and what this program does meanwhile; empty if everything is open. */
[[nodiscard]] QString advice(const catalog::Diagnosis &diagnosis);

/** A state in one or two words, for a badge: "answers", "blocked". */
[[nodiscard]] QString availabilityText(catalog::Availability availability);

/** What was found, as the machine says it, or translated where it is a phrase of ours. */
[[nodiscard]] QString foundText(const catalog::Evidence &evidence);

/** What the state of the family means. */
[[nodiscard]] QString familySentence(const catalog::Diagnosis &diagnosis);

/** "Hashes", "Ciphers", "Authenticated ciphers", "Random numbers". */
[[nodiscard]] QString typeTitle(afalg::AlgType type);

/** What the state of one type means. */
[[nodiscard]] QString typeSentence(const catalog::TypeDiagnosis &type);

/** What af_alg_restrict is, and what its value means now; nullopt: this kernel has no such setting. */
[[nodiscard]] QString restrictSentence(std::optional<int> value);

/** What one value of af_alg_restrict means: "0 – every program may use everything". Without the number. */
[[nodiscard]] QString restrictMeaning(int value);

/** What drivers use a processor feature of /proc/cpuinfo for; empty for one that is unknown. */
[[nodiscard]] QString cpuFeatureText(std::string_view feature);

} // namespace cipherscope::messages
