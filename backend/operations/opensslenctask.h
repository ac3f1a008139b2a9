// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/filetransfer.h"
#include "operations/opensslencstream.h"

namespace cipherscope::operations {

/**
 * One file into or out of the format of openssl enc, in the calling thread. As FileTransfer has it, a target
 * is only there or replaced once all is done. Gives what computed it. Errors: those of FileTransfer and
 * runOpenSslEnc(), with the input's or the output's name.
 */
[[nodiscard]] Result<engine::Provenance> runOpenSslEncFile(const FileJob &job,
                                                           const OpenSslEncSettings &settings,
                                                           const std::stop_token &stop,
                                                           const ReadProgress &progress);

} // namespace cipherscope::operations
