// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/filejob.h"
#include "operations/hashfile.h"
#include "operations/inputfile.h"
#include "operations/temporaryfile.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>

namespace cipherscope::operations {

/**
 * The two ends of a file on its way to another: open() once, then read() and write(), then complete() if
 * nothing failed. What was not completed leaves nothing behind and the target as it was. The new file has the
 * permissions and the time of the old one. The subject of every error is the input or the output. read() and
 * write() may be called at the same time, but each by one thread at a time.
 */
class FileTransfer final {
public:
    FileTransfer(const FileJob &job, ReadProgress progress);

    /** Errors: those of InputFile::open() and TemporaryFile::beside(), AlreadyExists, NotRegularFile,
     * NoSpace. */
    [[nodiscard]] Result<void> open();
    /** As a ByteSource. Errors: those of readFully(). */
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> room);
    /** As a ByteSink. Errors: those of writeFully(). */
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes);
    /** Puts the new file in its place. Errors: Changed (the input, meanwhile), those of
     * TemporaryFile::putInPlace(). */
    [[nodiscard]] Result<void> complete();

    /** Gives an error without a subject the input's name: it is the input's fault. */
    [[nodiscard]] Result<void> named(Result<void> result) const;
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead.load(std::memory_order_relaxed); }

private:
    [[nodiscard]] Result<void> openOutput();
    [[nodiscard]] Result<void> checkTarget() const;
    [[nodiscard]] Result<void> putInPlace();
    [[nodiscard]] std::filesystem::path inputName() const;

    const FileJob &m_job;
    const ReadProgress m_progress;
    std::optional<InputFile> m_input;
    std::optional<TemporaryFile> m_output;
    std::atomic<std::uint64_t> m_bytesRead = 0;
};

} // namespace cipherscope::operations
