// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/filejob.h"
#include "operations/transfersource.h"
#include "operations/transfertarget.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
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
    FileTransfer(const FileJob &job, ReadProgress progress, SourceOptions sourceOptions = {},
                 TargetOptions targetOptions = {});

    /** Errors: those of openSource() and openTarget(), NoSpace (for as much as the input has), BadInput (the
     * target would be inside the folder that is packed). */
    [[nodiscard]] Result<void> open();
    /** Whether so many bytes have room where the target is. Errors: NoSpace. */
    [[nodiscard]] Result<void> checkSpace(std::uint64_t bytes) const;
    /** As a ByteSource. Errors: those of TransferSource. */
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> room) { return m_source->read(room); }
    /** As a ByteSink. Errors: those of TransferTarget. */
    [[nodiscard]] Result<void> write(std::span<const std::byte> bytes) { return m_target->write(bytes); }
    /** finish(), then putInPlace(). */
    [[nodiscard]] Result<void> complete();
    /** Syncs the new file. Errors: Changed (the input, meanwhile), those of TransferTarget::finish(). */
    [[nodiscard]] Result<void> finish();
    /** After finish(). Errors: those of TransferTarget::putInPlace(). */
    [[nodiscard]] Result<void> putInPlace() { return m_target->putInPlace(m_job.existing); }

    /** After open(), from any thread: what waits in one of the others ends soon, with Cancelled. */
    void stop() const;

    /** After open(). */
    [[nodiscard]] TransferSource &source() { return *m_source; }
    [[nodiscard]] TransferTarget &target() { return *m_target; }
    /** For sentences. */
    [[nodiscard]] std::filesystem::path inputName() const { return m_source->name(); }
    /** Of a packed or unpacked folder, so far. */
    [[nodiscard]] std::optional<archive::FolderSummary> folderSummary() const;

    /** Gives an error without a subject the input's name: it is the input's fault. */
    [[nodiscard]] Result<void> named(Result<void> result) const;
    /** Of the input's files. */
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead.load(std::memory_order_relaxed); }

private:
    [[nodiscard]] Result<void> checkPlace() const;

    const FileJob &m_job;
    const ReadProgress m_progress;
    const SourceOptions m_sourceOptions;
    const TargetOptions m_targetOptions;
    std::unique_ptr<TransferSource> m_source;
    std::unique_ptr<TransferTarget> m_target;
    std::atomic<std::uint64_t> m_bytesRead = 0;
};

} // namespace cipherscope::operations
