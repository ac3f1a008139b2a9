// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <filesystem>
#include <span>

namespace cipherscope::app {

/** Those of a main(), from which pathFromArgument() gets their bytes back, UTF-8 or not; QCoreApplication's
 * own lose what is not. */
[[nodiscard]] QStringList argumentsFromBytes(std::span<char *const> arguments);
/** An argument that is a file's name, as the bytes that the shell gave. */
[[nodiscard]] std::filesystem::path pathFromArgument(const QString &argument);

} // namespace cipherscope::app
