// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batchplanner.h"
#include "queuerow.h"

#include "operations/agejob.h"
#include "operations/targetplan.h"

namespace cipherscope::ui {

/** What is chosen for a whole batch. */
struct BatchOptions {
    bool armored = false;
    bool openSsl = false; ///< Locked as openssl enc does it.
    bool deleteOriginal = false;
    bool keepVerified = false;
};

/** What is to be planned for a row: its name, and about how large the new file will be. */
[[nodiscard]] PlannedInput plannedInput(const QueueRow &row, const BatchOptions &options);

/** The job of a row whose target has been planned. */
[[nodiscard]] operations::AgeJob jobFor(const QueueRow &row, const operations::PlannedTarget &target,
                                        const BatchOptions &options);

} // namespace cipherscope::ui
