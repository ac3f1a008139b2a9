// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace cipherscope {

/** "a/photos" for "a/./photos/": no slash at its end, no part that leads nowhere. Asks no file system. */
[[nodiscard]] std::filesystem::path withoutSlash(const std::filesystem::path &folder);

/** The same, and the folder's real path where it is named only by where it is: ".", "a/..". As it is if there
 * is no such folder. */
[[nodiscard]] std::filesystem::path namedPath(const std::filesystem::path &folder);

} // namespace cipherscope
