// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queuerow.h"

#include <QString>

namespace cipherscope::ui {

/** The line below a row's name: who opens it, what became of it. */
[[nodiscard]] QString detailText(const QueueRow &row);

/** Throughput and time left of a row that is running; throughput of one that is done. */
[[nodiscard]] QString activityText(const QueueRow &row);

/** Why a row failed; nothing if it did not. */
[[nodiscard]] QString errorText(const QueueRow &row);

/** Whether a part of it was verified before the place where it is damaged. */
[[nodiscard]] bool isDamaged(const Error &error);

/** From 0 to 1. */
[[nodiscard]] double progressOf(const QueueRow &row);

} // namespace cipherscope::ui
