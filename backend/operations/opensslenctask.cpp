// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/opensslenctask.h"

#include <utility>

namespace cipherscope::operations {

Result<engine::Provenance> runOpenSslEncFile(const FileJob &job, const OpenSslEncSettings &settings,
                                             const std::stop_token &stop, const ReadProgress &progress)
{
    FileTransfer files(job, progress);
    if (Result<void> opened = files.open(); !opened)
        return std::unexpected(std::move(opened.error()));
    const std::stop_callback stopping(stop, [&files] { files.stop(); });
    const Result<engine::Provenance> computed = runOpenSslEnc(
        settings, [&files](std::span<std::byte> room) { return files.read(room); },
        [&files](std::span<const std::byte> bytes) { return files.write(bytes); }, stop);
    if (!computed)
        return std::unexpected(files.named(std::unexpected(computed.error())).error());
    if (Result<void> completed = files.complete(); !completed)
        return std::unexpected(std::move(completed.error()));
    return computed;
}

} // namespace cipherscope::operations
