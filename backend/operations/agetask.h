// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/contentdigest.h"
#include "operations/agejob.h"
#include "operations/agestream.h"
#include "operations/filetransfer.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

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
 * complete() if none of them failed, else giveUp(). The subject of every error is the input, the output, or a
 * file in a folder of theirs.
 */
class AgeTask final {
public:
    /** `verifyingThreads`: on how many threads an encrypted file is read back. */
    AgeTask(const AgeJob &job, const AgeSettings &settings, ReadProgress progress,
            unsigned verifyingThreads = 1);

    /** Opens both files and writes or reads the header. Errors: those of FileTransfer::open() and AgeStream;
     * NoSpace; BadInput (what a job asks for cannot be done with standard input or output); Cancelled. */
    [[nodiscard]] Result<void> begin(const std::stop_token &stop = {});
    /** A thread's share. Errors: those of AgeStream::work(), of reading and writing. */
    [[nodiscard]] Result<void> work(const std::stop_token &stop);
    /** Whether another thread would find something to do. */
    [[nodiscard]] bool hasMore() { return m_stream->hasMore(); }
    /**
     * Verifies the new file if the job says so, puts it in its place, deletes the original if the job says
     * so; gives what computed it. Errors: those of FileTransfer::finish(), of reading back (Io, "...is not
     * what was written"), Cancelled, those of FileTransfer::putInPlace().
     */
    [[nodiscard]] Result<engine::Provenance> complete(const std::stop_token &stop);
    /** After the first error of begin() or work(): keeps what was authenticated, if the job says so and the
     * input is to blame. Gives the error, which says so too. */
    [[nodiscard]] Error giveUp(Error error);

    /** After complete() or giveUp(). */
    [[nodiscard]] const AgeReport &report() const { return m_report; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_files.bytesRead(); }

private:
    [[nodiscard]] bool isVerified() const { return m_job.afterWriting != AfterWriting::Keep; }
    [[nodiscard]] Result<void> checkJob() const;
    [[nodiscard]] Result<void> openStream(const std::stop_token &stop);
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> room);
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);
    [[nodiscard]] Result<void> verify(const std::stop_token &stop);
    [[nodiscard]] Result<void> verifyEncrypted(const Digest &plaintext, const std::stop_token &stop,
                                               const ReadProgress &progress);
    [[nodiscard]] Result<void> ofArchive(Result<void> result);
    [[nodiscard]] bool isFaultOfInput(const Error &error) const;

    const AgeJob &m_job;
    const AgeSettings &m_settings;
    const ReadProgress m_progress;
    const unsigned m_verifyingThreads;
    FileTransfer m_files;
    std::optional<archive::ContentDigest> m_digest; ///< Of the plaintext, if it is to be verified.
    std::unique_ptr<AgeEncryption> m_encryption;
    std::unique_ptr<AgeDecryption> m_decryption;
    AgeStream *m_stream = nullptr; ///< Either of them.
    std::uint64_t m_bytesWritten = 0;
    AgeReport m_report;
};

} // namespace cipherscope::operations
