// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/foldersummary.h"
#include "archive/packedfiles.h"
#include "core/uniquefd.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

struct archive;
struct archive_entry;

namespace cipherscope::archive {

struct CloseWriter {
    void operator()(struct ::archive *writer) const;
};

/**
 * A folder as a tar archive (POSIX pax, as libarchive writes it), made while it is read: one entry, or one
 * piece of 64 KiB of a file, at a time, in the calling thread. Names, times to the nanosecond, permissions,
 * owners' numbers and symbolic links are kept; links are not followed; each name of a file with several is a
 * file of its own. Sockets, pipes and devices are left out. Memory: the names in the folders that are open.
 */
class FolderPacker final {
public:
    /** Called with the bytes just read of a file. */
    using Progress = std::function<void(std::uint64_t bytes)>;
    enum class Remember : bool { Nothing, PackedFiles };

    /** A link to a folder is followed here. The archive's only top folder has the folder's own name. Errors:
     * NotFound, PermissionDenied, NotRegularFile (it is no folder), Io. */
    [[nodiscard]] static Result<std::unique_ptr<FolderPacker>> open(const std::filesystem::path &folder,
                                                                    Remember remember, Progress progress);
    FolderPacker(const FolderPacker &) = delete;
    FolderPacker &operator=(const FolderPacker &) = delete;
    ~FolderPacker();

    /**
     * The archive's next bytes; fewer than there is room for at its end only. Errors: with the name of the
     * file that is to blame, NotFound (it vanished), PermissionDenied, Changed (it grew, shrank or was
     * written to while it was read), Io; BadInput (folders too deep). After an error this is of no more use.
     */
    [[nodiscard]] Result<std::size_t> read(std::span<std::byte> room);

    /** Of the folder itself, when it was opened. */
    [[nodiscard]] const struct stat &status() const { return m_status; }
    /** So far. */
    [[nodiscard]] const FolderSummary &summary() const { return m_summary; }
    /** If they were to be remembered. */
    [[nodiscard]] const PackedFiles &packedFiles() const { return m_packed; }

private:
    struct Level {
        UniqueFd folder;
        std::vector<std::string> names;
        std::size_t next = 0;
        std::string path; ///< On this machine.
        std::string entry; ///< In the archive.
    };
    struct OpenFile {
        UniqueFd fd;
        struct stat status;
        std::uint64_t left = 0;
        std::string path;
    };

    FolderPacker(Remember remember, Progress progress);
    [[nodiscard]] Result<void> begin(const std::filesystem::path &folder);
    [[nodiscard]] Result<void> step();
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> packChild(const Level &level, const std::string &name);
    [[nodiscard]] Result<void> enter(UniqueFd folder, std::string path, std::string entry);
    [[nodiscard]] Result<void> packLink(const Level &level, const std::string &name,
                                        const struct stat &status);
    [[nodiscard]] Result<void> packFile(const Level &level, const std::string &name);
    [[nodiscard]] Result<void> packPiece();
    [[nodiscard]] Result<void> endFile();
    [[nodiscard]] Result<void> writeHeader(const std::string &entry, const struct stat &status,
                                           const std::string &path, const std::string &linkTarget = {});

    const Remember m_remember;
    const Progress m_progress;
    std::vector<std::byte> m_pending; ///< Of the archive: made, not yet read.
    std::size_t m_used = 0; ///< Of that.
    std::unique_ptr<struct ::archive, CloseWriter> m_writer;
    std::vector<Level> m_levels;
    std::optional<OpenFile> m_file;
    std::vector<std::byte> m_piece;
    bool m_ended = false;
    struct stat m_status { };
    FolderSummary m_summary;
    PackedFiles m_packed;
};

} // namespace cipherscope::archive
