// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/agejob.h"
#include "operations/agestream.h"
#include "operations/filetransfer.h"

#include <cstdint>
#include <memory>

namespace cipherscope::operations {

enum class AgeDirection { Encrypt, Decrypt };

/** How the files of an operation are encrypted or decrypted. */
struct AgeSettings {
    age::Crypto crypto;
    AgeDirection direction = AgeDirection::Encrypt;
    age::Recipients recipients; ///< To encrypt to.
    age::AgeForm form = age::AgeForm::Binary; ///< To encrypt as.
    age::Identities identities; ///< To decrypt with.
};

/**
 * One file on its way to another, as FileTransfer has it. begin() once, then work() on several threads, then
 * complete() if none of them failed. The subject of every error is the input or the output.
 */
class AgeTask final {
public:
    AgeTask(const AgeJob &job, const AgeSettings &settings, ReadProgress progress);

    /** Opens both files and writes or reads the header. Errors: those of FileTransfer::open() and
     * AgeStream. */
    [[nodiscard]] Result<void> begin();
    /** A thread's share. Errors: those of AgeStream::work(), of reading and writing. */
    [[nodiscard]] Result<void> work(const std::stop_token &stop);
    /** Whether another thread would find something to do. */
    [[nodiscard]] bool hasMore() { return m_stream->hasMore(); }
    /** Puts the new file in its place; gives what computed it. Errors: those of
     * FileTransfer::complete(). */
    [[nodiscard]] Result<engine::Provenance> complete();

    [[nodiscard]] std::uint64_t bytesRead() const { return m_files.bytesRead(); }

private:
    const AgeSettings &m_settings;
    FileTransfer m_files;
    std::unique_ptr<AgeStream> m_stream;
};

} // namespace cipherscope::operations
