// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/verification.h"

#include <QString>

#include <cstddef>

namespace cipherscope::ui {

/** What a verification says, so that nobody can misread it. */
struct CheckVerdict {
    QString kind; ///< "good", "bad", "warning", "neutral".
    QString headline; ///< "All 12 files are intact".
    QString details; ///< "10 OK, 2 failed".
};

/** While it runs, the headline says how far it is, and turns bad with the first file that differs. */
[[nodiscard]] CheckVerdict verdictOf(const operations::CheckSummary &summary, std::size_t leftOut,
                                     bool running);

} // namespace cipherscope::ui
