// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/filecontent.h"

#include <QString>

namespace cipherscope::ui {

/** What opens a locked file. */
enum class Opener {
    Passphrase, ///< Of an age file.
    Identity, ///< A secret key of age.
    OpenSslPassphrase, ///< The passphrase of a file of openssl enc, and its parameters.
    Nothing, ///< Nothing that this program has: age plugins, SSH keys, a broken header.
};

[[nodiscard]] Opener openerOf(const operations::FileContent &content);

/** What the row of a locked file says about who opens it: "Locked with a passphrase". */
[[nodiscard]] QString openerText(const operations::FileContent &content);

/** log2 of the work factor that a passphrase file asks for; 0 for any other. */
[[nodiscard]] int workFactorOf(const operations::FileContent &content);

/** Why a file is refused that asks for this log2 of a work factor: its time and memory. */
[[nodiscard]] QString workFactorRefusal(int logN);

} // namespace cipherscope::ui
