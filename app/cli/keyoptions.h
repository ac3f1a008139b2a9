// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <QCommandLineParser>

#include <memory>

namespace cipherscope::cli {

[[nodiscard]] QCommandLineOption keyHexOption();
[[nodiscard]] QCommandLineOption keyFileOption();

/**
 * The key of --key-hex or --key-file; a null pointer where neither was given.
 * Errors: BadInput (both given, not hexadecimal, a file over 64 KiB), those of opening and reading the file.
 */
[[nodiscard]] Result<std::shared_ptr<const SecretBytes>> keyFrom(const QCommandLineParser &parser);

} // namespace cipherscope::cli
