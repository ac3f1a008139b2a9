// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/cipherfile.h"

#include "operations/cipherpieces.h"
#include "operations/filetransfer.h"

#include <utility>

namespace cipherscope::operations {

Result<engine::Provenance> runCipherFile(const engine::EngineSelector &engines,
                                         const engine::CipherRules &rules, const CipherRun &run,
                                         const FileJob &job, const std::stop_token &stop,
                                         const ReadProgress &progress)
{
    const auto algorithm = engines.openSkcipher(run.choice, run.algorithm, run.key.source());
    if (!algorithm)
        return std::unexpected(algorithm.error());
    FileTransfer files(job, progress);
    if (Result<void> opened = files.open(); !opened)
        return std::unexpected(std::move(opened.error()));
    const std::stop_callback stopping(stop, [&files] { files.stop(); });
    const CipherPieces pieces{ **algorithm, run.direction, run.iv, run.isPadded ? rules.messageMultiple : 0 };
    Result<void> done = runPieces(
        pieces, [&files](std::span<std::byte> room) { return files.read(room); },
        [&files](std::span<const std::byte> bytes) { return files.write(bytes); }, stop);
    if (done)
        done = files.complete();
    if (!done)
        return std::unexpected(files.named(std::move(done)).error());
    return (*algorithm)->provenance();
}

} // namespace cipherscope::operations
