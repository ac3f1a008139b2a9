// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "formats/age/crypto.h"
#include "formats/age/recipient.h"
#include "formats/age/scrypt.h"

#include <QCommandLineParser>

namespace cipherscope::cli {

// The options with the letters and meanings that they have in age(1).
[[nodiscard]] QCommandLineOption recipientOption();
[[nodiscard]] QCommandLineOption recipientsFileOption();
[[nodiscard]] QCommandLineOption identityOption();
[[nodiscard]] QCommandLineOption passphraseOption(const char *description);

/** To whom -p, -r, -R and -i say to encrypt. Errors: BadInput (none, a passphrase beside others, a key that
 * is none), those of reading the files. */
[[nodiscard]] Result<age::Recipients> recipientsFrom(const QCommandLineParser &parser,
                                                     const age::Crypto &crypto);

/**
 * With what -i says to decrypt; with a passphrase where it says nothing, or -p does. An identity file may
 * itself be encrypted with a passphrase. `workFactorLimit`: the largest log2 of a work factor to try a
 * passphrase on. Errors: BadInput, WrongKey, those of reading the files.
 */
[[nodiscard]] Result<age::Identities> identitiesFrom(const QCommandLineParser &parser,
                                                     const age::Crypto &crypto,
                                                     int workFactorLimit = age::defaultWorkFactorLimit);

/** How many of the files that these options name are standard input, "-". */
[[nodiscard]] qsizetype readersOfStandardInput(const QCommandLineParser &parser,
                                               const QList<QCommandLineOption> &options);

} // namespace cipherscope::cli
