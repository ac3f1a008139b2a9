// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

#include <string>

namespace cipherscope::ui {

/** A public key so short that it fits a line, and can still be compared: "age1ql3z7hj…n9aqmcac8p". */
[[nodiscard]] QString shortKey(const std::string &key);

/** What is wrong with something that was typed, as a sentence by itself. */
[[nodiscard]] QString problemSentence(const Error &error);

} // namespace cipherscope::ui
