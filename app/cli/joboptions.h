// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/agejob.h"

#include <QCommandLineParser>

#include <expected>

namespace cipherscope::cli {

// What encrypt and decrypt can be asked for besides.
[[nodiscard]] QCommandLineOption verifyOption();
[[nodiscard]] QCommandLineOption deleteOriginalOption();
[[nodiscard]] QCommandLineOption unpackOption();
[[nodiscard]] QCommandLineOption keepVerifiedOption();
[[nodiscard]] QCommandLineOption maxWorkFactorOption();

/** Of --verify and --delete-original. */
[[nodiscard]] operations::AfterWriting afterWritingFrom(const QCommandLineParser &parser);

/** The largest log2 of a work factor to accept; an exit status after a complaint. */
[[nodiscard]] std::expected<int, int> workFactorLimitFrom(const QCommandLineParser &parser);

/** Tells what else there is to tell of a job that succeeded, on standard error. False if something that was
 * asked for was not done. */
[[nodiscard]] bool tellReport(const operations::AgeReport &report);

} // namespace cipherscope::cli
