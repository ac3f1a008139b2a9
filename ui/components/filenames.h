// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
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

/**
 * A name as it can be shown on one line: bytes that are no UTF-8, control characters and those that turn the
 * direction of writing become visible signs. Never to be used to open a file.
 */
[[nodiscard]] QString displayName(const std::filesystem::path &path);

} // namespace cipherscope::ui
