// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/cipherrun.h"

#include <QCommandLineParser>

#include <cstddef>
#include <expected>
#include <filesystem>
#include <optional>

namespace cipherscope::cli {

/** What `cipher` was asked for. */
struct CipherRequest {
    operations::CipherRun run; ///< Its tag size is set once the rules are known.
    std::optional<std::size_t> tagSize; ///< In bytes, if it was given.
    std::filesystem::path input; ///< Empty for standard input.
    std::filesystem::path output; ///< Empty for standard output.
};

/** The options of `cipher`. */
void addCipherOptions(QCommandLineParser &parser);

/** Reads the command line; after a complaint, the exit status. */
[[nodiscard]] std::expected<CipherRequest, int> cipherRequestFrom(const QCommandLineParser &parser);

} // namespace cipherscope::cli
