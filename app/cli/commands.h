// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace cipherscope::cli {

/** Exit statuses, as coreutils have them, and 2 for a command line that makes no sense. */
enum ExitStatus : int { exitSuccess = 0, exitFailure = 1, exitUsage = 2 };

/** Each command parses its own arguments, `arguments[0]` being the name to show, and gives an exit status. */
int runList(const QStringList &arguments);
int runHash(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runDoctor(const QStringList &arguments);
int runEncrypt(const QStringList &arguments);
int runDecrypt(const QStringList &arguments);
int runKeygen(const QStringList &arguments);
int runCipher(const QStringList &arguments);
int runVectorFiles(const QStringList &arguments);
int runCrossCheck(const QStringList &arguments);
int runRng(const QStringList &arguments);
int runOpenSslEnc(const QStringList &arguments);
int runBench(const QStringList &arguments);

} // namespace cipherscope::cli
