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

/** Whether its file is damaged or cut, so that it would fail again. */
[[nodiscard]] bool isDamaged(const QueueRow &row);

/** What a report of a row that failed allows. */
[[nodiscard]] QueueOffer offerOf(const operations::AgeReport &report);

/** What a row offers, for a button; empty for nothing. */
[[nodiscard]] QString offerText(const QueueRow &row);

/** From 0 to 1. */
[[nodiscard]] double progressOf(const QueueRow &row);

} // namespace cipherscope::ui
