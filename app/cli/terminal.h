// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arguments.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QString>

#include <filesystem>
#include <string_view>

namespace cipherscope::cli {

/** Cli::tr(): a text of the command line in the user's language. */
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/** Bytes to standard output, as they are. */
void print(std::string_view bytes);
/** A text and a line feed to standard output, in UTF-8. */
void printLine(const QString &text);
/** "cipherscope-cli: " and a text to standard error. */
void complain(const QString &text);
/** The sentence for an error, and the system's own name for it in brackets, to standard error. */
void complain(const Error &error);

/** Flushes standard output. False, after a complaint, if anything that was printed could not be written. */
[[nodiscard]] bool finishOutput();

/** What stands for standard input or output where a file is named. */
inline const QString standardStream = QStringLiteral("-");

using app::pathFromArgument;
/** A path for a sentence. */
[[nodiscard]] QString textOf(const std::filesystem::path &path);

} // namespace cipherscope::cli
