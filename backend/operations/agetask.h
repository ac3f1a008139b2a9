// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/agestream.h"
#include "operations/hashfile.h"
#include "operations/inputfile.h"
#include "operations/temporaryfile.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace cipherscope::operations {

enum class AgeDirection { Encrypt, Decrypt };

/** A file to encrypt or decrypt. */
struct AgeJob {
    std::filesystem::path input; ///< Empty: standard input.
    std::filesystem::path output; ///< Empty: standard output.
    Existing existing = Existing::Keep;
    std::uint64_t size = 0; ///< Of the input as listed, in bytes; only for the progress.
};

/** How the files of an operation are encrypted or decrypted. */
struct AgeSettings {
    age::Crypto crypto;
    AgeDirection direction = AgeDirection::Encrypt;
    age::Recipients recipients; ///< To encrypt to.
    age::AgeForm form = age::AgeForm::Binary; ///< To encrypt as.
    age::Identities identities; ///< To decrypt with.
};

/**
 * One file on its way to another. begin() once, then work() on several threads, then complete() if none of
 * them failed; a file that was not completed leaves nothing behind and its target as it was. The new file has
 * the permissions and the time of the old one. The subject of every error is the input or the output.
 */
class AgeTask final {
public:
    AgeTask(const AgeJob &job, const AgeSettings &settings, ReadProgress progress);

    /** Opens both files and writes or reads the header. Errors: those of InputFile::open() and
     * TemporaryFile::beside(), AlreadyExists, NoSpace, those of AgeStream. */
    [[nodiscard]] Result<void> begin();
    /** A thread's share. Errors: those of AgeStream::work(), of reading and writing. */
    [[nodiscard]] Result<void> work(const std::stop_token &stop);
    /** Whether another thread would find something to do. */
    [[nodiscard]] bool hasMore() { return m_stream->hasMore(); }
    /** Puts the new file in its place; gives what computed it. Errors: Changed (the input, meanwhile), those
     * of TemporaryFile::putInPlace(). */
    [[nodiscard]] Result<engine::Provenance> complete();

    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead.load(std::memory_order_relaxed); }

private:
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> room);
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);
    [[nodiscard]] Result<void> openOutput();
    [[nodiscard]] Result<void> checkTarget() const;
    [[nodiscard]] Result<void> putInPlace();
    [[nodiscard]] std::filesystem::path inputName() const;
    [[nodiscard]] Result<void> named(Result<void> result) const;

    const AgeJob &m_job;
    const AgeSettings &m_settings;
    const ReadProgress m_progress;
    std::optional<InputFile> m_input;
    std::optional<TemporaryFile> m_output;
    std::unique_ptr<AgeStream> m_stream;
    std::atomic<std::uint64_t> m_bytesRead = 0;
};

} // namespace cipherscope::operations
