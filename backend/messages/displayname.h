// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace cipherscope::messages {

/**
 * A file's or an algorithm's name as it can be shown on one line: bytes that are no UTF-8, control characters
 * and those that turn the direction of writing become visible signs. Never to be used to open a file.
 */
[[nodiscard]] QString displayName(const std::string &name);

} // namespace cipherscope::messages
