// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/cipherrun.h"

#include <QString>

namespace cipherscope::ui {

/**
 * The command that does the same in a shell. It never has the key's value: KEY stands for a file with it. The
 * message is in the file INPUT.
 */
[[nodiscard]] QString cipherCommandLine(const engine::CipherRules &rules, const operations::CipherRun &run);

} // namespace cipherscope::ui
