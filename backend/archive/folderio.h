// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/uniquefd.h"

#include <dirent.h>
#include <string>
#include <sys/stat.h>
#include <vector>

namespace cipherscope::archive {

// Folders by descriptor: whoever exchanges a folder for a link meanwhile leads nobody astray.
// `path` is the subject of errors.

/** A folder in a folder, never through a link. Errors: NotFound, PermissionDenied, NotRegularFile, Io. */
[[nodiscard]] Result<UniqueFd> openFolderAt(int folder, const std::string &name, const std::string &path);

/** Of what has this name, a link itself. Errors: NotFound, PermissionDenied, Io. */
[[nodiscard]] Result<struct stat> statusAt(int folder, const std::string &name, const std::string &path);

/** All names in a folder but "." and "..", in the order of their bytes. Errors: PermissionDenied, Io. */
[[nodiscard]] Result<std::vector<std::string>> namesIn(int folder, const std::string &path);

/** Where a symbolic link leads. Errors: NotFound, Io. */
[[nodiscard]] Result<std::string> linkTargetAt(int folder, const std::string &name, const std::string &path);

[[nodiscard]] bool isSameTime(const timespec &left, const timespec &right);

} // namespace cipherscope::archive
