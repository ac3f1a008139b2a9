// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cipherresult.h"
#include "core/bytedifference.h"

#include <QString>

namespace cipherscope::ui {

/** What a run did: "Encrypted: 11 bytes in, 27 out, the last 16 of which are the tag". */
[[nodiscard]] QString reportTitle(const RunReport &report);
/** "kernel, cbc-aes-aesni · 12 µs" */
[[nodiscard]] QString reportDetail(const RunReport &report);

/** What kind of failure it was, in a few words. */
[[nodiscard]] QString failureTitle(const Error &error);
/** The sentence, and below it the step with its errno and what that means. */
[[nodiscard]] QString failureDetail(const Error &error);

/** "64 of 128 bits differ (50 %), in 16 of 16 bytes." */
[[nodiscard]] QString differenceText(const ByteDifference &difference);

} // namespace cipherscope::ui
