// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/checksumfile.h"

#include <QStringList>

#include <filesystem>

namespace cipherscope::cli {

/**
 * Gives every line whose algorithm its checksum file leaves open one of `algorithms` that fits, and asks for
 * the rest, one digest length after the other, where standard input and error are a terminal and the list
 * itself is not standard input. False, after a complaint that names the lengths, if lines stay open.
 */
[[nodiscard]] bool resolveAmbiguity(formats::ChecksumFile &list, const std::filesystem::path &file,
                                    const QStringList &algorithms);

} // namespace cipherscope::cli
