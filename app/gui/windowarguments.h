// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mainwindow.h"

#include <span>

namespace cipherscope::app {

/** What a main()'s arguments, the program's name first, ask of the window. Ends the program after --help,
 * --version and what it does not understand. */
[[nodiscard]] WindowOptions parseArguments(std::span<char *const> arguments);

} // namespace cipherscope::app
