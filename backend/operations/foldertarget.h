// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/folderunpacker.h"
#include "archive/newfolder.h"
#include "operations/bytepipe.h"
#include "operations/transfertarget.h"

#include <thread>

namespace cipherscope::operations {

/** A new folder that an archive is unpacked into, on a thread of its own, as its bytes come. */
class FolderTarget final : public TransferTarget {
public:
    [[nodiscard]] static Result<std::unique_ptr<TransferTarget>> open(const std::filesystem::path &target,
                                                                      bool isToBeVerified);
    FolderTarget(std::filesystem::path target, archive::NewFolder folder, bool isToBeVerified);
    ~FolderTarget() override;

    /** Errors besides: those of archive::FolderUnpacker. */
    Result<void> write(std::span<const std::byte> bytes) override { return m_pipe.write(bytes); }
    Result<void> finish(const std::optional<struct stat> &) override;
    /** Compares each file with what was in the archive; `written` is not needed. */
    Result<void> verify(const Digest &, const std::stop_token &stop, const ReadProgress &progress) override;
    /** There are no such bytes. */
    ByteSource readBack() override;
    Result<void> putInPlace(Existing existing) override;
    void stop() override;
    Result<std::filesystem::path> keepPart() override;
    std::optional<archive::FolderSummary> folderSummary() const override { return m_unpacker.summary(); }

private:
    /** Waits until all that was written is unpacked. */
    void join();

    const std::filesystem::path m_target;
    const bool m_isToBeVerified;
    archive::NewFolder m_folder;
    archive::FolderUnpacker m_unpacker;
    BytePipe m_pipe;
    Result<void> m_outcome;
    std::jthread m_thread;
};

} // namespace cipherscope::operations
