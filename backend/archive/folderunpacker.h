// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/foldersummary.h"
#include "archive/newfolder.h"
#include "core/digest.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::archive {

/** Gives an archive's next bytes, at most as many as there is room for; 0 at its end. */
using ArchiveSource = std::function<Result<std::size_t>(std::span<std::byte> room)>;

/** A file as it was in the archive. */
struct UnpackedFile {
    EntryPath entry;
    Digest digest; ///< Of its content, as ContentDigest has it.
};

/**
 * Unpacks a tar archive (ustar, pax, GNU, v7) into a new folder. Permissions and times are kept; owners, and
 * set-user-id and its like, are not. The source is read to its end, beyond the archive's. Errors: BadInput,
 * "entry NAME: why" (an absolute name, one with "..", one that comes twice, one below a link or a file, a
 * device, a pipe; what is no tar archive, or only a part of one), those of NewFolder and of the source,
 * Cancelled.
 */
class FolderUnpacker final {
public:
    enum class Remember : bool { Nothing, Digests };

    FolderUnpacker(NewFolder &folder, Remember remember)
        : m_folder(folder)
        , m_remember(remember)
    {
    }

    /** Once. */
    [[nodiscard]] Result<void> unpack(const ArchiveSource &source, const std::stop_token &stop);
    /** Of what was unpacked so far. */
    [[nodiscard]] const FolderSummary &summary() const { return m_summary; }
    /** After NewFolder::sync() and before finish(): reads every file back from the disk, if their digests
     * were to be remembered. Errors: Io ("...is not what was written"), Cancelled. */
    [[nodiscard]] Result<void> verify(const std::stop_token &stop,
                                      const std::function<void(std::uint64_t bytes)> &progress) const;

private:
    class Reading;

    [[nodiscard]] Result<void> unpackEntry(Reading &reading);
    [[nodiscard]] Result<void> unpackFile(Reading &reading, const EntryPath &entry);

    NewFolder &m_folder;
    const Remember m_remember;
    FolderSummary m_summary;
    std::vector<UnpackedFile> m_files;
};

} // namespace cipherscope::archive
