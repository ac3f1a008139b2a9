// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/cipherrun.h"
#include "operations/filejob.h"
#include "operations/readprogress.h"

#include <stop_token>

namespace cipherscope::operations {

/**
 * A file of any size through an skcipher whose rules stream, in the calling thread and a quarter of a MiB of
 * memory. As FileTransfer has it, the target is only there or replaced once all is done. Gives what computed
 * it. Errors: those of FileTransfer and of runCipher(), with the algorithm's, the input's or the output's
 * name; BadInput (a size that the cipher does not take).
 */
[[nodiscard]] Result<engine::Provenance> runCipherFile(const engine::EngineSelector &engines,
                                                       const engine::CipherRules &rules, const CipherRun &run,
                                                       const FileJob &job, const std::stop_token &stop,
                                                       const ReadProgress &progress);

} // namespace cipherscope::operations
