// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/verification.h"

#include <QString>

#include <cstddef>

namespace cipherscope::ui {

/** What a verification has come to. A file may stand in several lines, one a digest. */
struct CheckCounts {
    operations::CheckSummary lines;
    operations::CheckSummary files;
    std::size_t linesLeftOut = 0; ///< By the user, and in no summary.
    std::size_t filesLeftOut = 0;
};

/** What a verification says, so that nobody can misread it. */
struct CheckVerdict {
    QString kind; ///< "good", "bad", "warning", "neutral".
    QString headline; ///< Of the files: "All 12 files are intact".
    QString details; ///< Of the lines: "10 OK, 2 failed".
};

/** While it runs, the headline says how far it is, and turns bad with the first file that differs. */
[[nodiscard]] CheckVerdict verdictOf(const CheckCounts &counts, bool running);

} // namespace cipherscope::ui
