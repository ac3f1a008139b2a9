// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace cipherscope::ui {

/** What became of a line: operations::CheckOutcome, and those that the user left out. */
enum class LineOutcome {
    Pending,
    Ok,
    Failed,
    Missing,
    Unreadable,
    NotComputable,
    Malformed,
    Cancelled,
    LeftOut
};

/** One line of a checksum file, as it is shown. */
struct CheckRow {
    std::size_t line = 0;
    std::filesystem::path name;
    std::string algorithm;
    LineOutcome outcome = LineOutcome::Pending;
    std::optional<Error> error;
};

} // namespace cipherscope::ui
