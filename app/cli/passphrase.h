// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/secretbytes.h"

#include <QCommandLineParser>

namespace cipherscope::cli {

/** --passphrase-fd N: where the passphrase is read from, up to a line feed or the end. */
[[nodiscard]] QCommandLineOption passphraseFdOption();

/** Whether a passphrase is asked for once, or twice, because a wrong one could not be noticed later. */
enum class Asking { Once, Twice };

/**
 * From --passphrase-fd, or from the terminal, without an echo. At most 1023 bytes. Errors: BadInput (empty,
 * too long, not repeated, no such descriptor, no terminal), those of reading.
 */
[[nodiscard]] Result<SecretBytes> readPassphrase(const QCommandLineParser &parser, Asking asking);

} // namespace cipherscope::cli
