// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "messages/displayname.h"

#include <QList>
#include <QUrl>

#include <filesystem>
#include <vector>

namespace cipherscope::ui {

/** The raw bytes of a local file's name; empty for an address elsewhere. Names need not be UTF-8. */
[[nodiscard]] std::filesystem::path pathFromUrl(const QUrl &url);

/** The address of a local file, from which pathFromUrl() gives the same bytes. */
[[nodiscard]] QUrl urlFromPath(const std::filesystem::path &path);

/** Those of `urls` that are local files. */
[[nodiscard]] std::vector<std::filesystem::path> localPaths(const QList<QUrl> &urls);

using messages::displayName;

} // namespace cipherscope::ui
