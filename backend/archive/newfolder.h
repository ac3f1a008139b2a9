// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/entryname.h"
#include "core/error.h"
#include "core/uniquefd.h"

#include <ctime>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <sys/types.h>

namespace cipherscope::archive {

struct EntryAttributes {
    mode_t mode = 0; ///< Of which the permissions alone count: never set-user-id and its like.
    timespec modified{};
};

/**
 * A new folder beside its target, which an archive is unpacked into. It takes the target's place once all is
 * there; otherwise it vanishes. Every entry is reached from the new folder by one descriptor after another,
 * never through a link, so that nothing can be written outside it. (libarchive's own writer checks names and
 * changes the process's current folder for long ones, which a program with threads cannot have.)
 * Errors besides those named: NoSpace, PermissionDenied, Io, with the entry's name below the target; and
 * BadInput for an entry that is refused. Used by one thread at a time.
 */
class NewFolder final {
public:
    /** `target` need not exist; the folder that it is to be in must. Errors: NotFound, PermissionDenied,
     * NoSpace. */
    [[nodiscard]] static Result<NewFolder> beside(const std::filesystem::path &target);
    NewFolder(NewFolder &&other) noexcept = default;
    NewFolder &operator=(NewFolder &&) = delete;
    ~NewFolder();

    /** A folder, if it is not there yet; its attributes are set at the end. */
    [[nodiscard]] Result<void> makeFolder(const EntryPath &entry, const EntryAttributes &attributes);
    /** A new, empty file, for reading and writing. Refused: a name that is there already. */
    [[nodiscard]] Result<UniqueFd> makeFile(const EntryPath &entry);
    /** A symbolic link, wherever it leads. Refused: a name that is there already. */
    [[nodiscard]] Result<void> makeLink(const EntryPath &entry, const std::string &target,
                                        const EntryAttributes &attributes);
    /** Another name of a file that was made before. Refused: anything else. */
    [[nodiscard]] Result<void> makeHardLink(const EntryPath &entry, const EntryPath &original);

    /** Sets what a file that was made here is to have; what would close it to its owner waits for finish().
     */
    [[nodiscard]] Result<void> setFileAttributes(const EntryPath &entry, int fd,
                                                 const EntryAttributes &attributes);

    /** A file that was made before, for reading. Errors: NotFound and those of opening. */
    [[nodiscard]] Result<UniqueFd> openFile(const EntryPath &entry);

    /** Syncs what was made so far, which can still be read back. */
    [[nodiscard]] Result<void> sync();
    /** Sets the attributes that had to wait and syncs all. Nothing can be made or read back afterwards: a
     * folder or file may then be closed to its owner. */
    [[nodiscard]] Result<void> finish();
    /**
     * After finish(): gives the target's name to the only top folder, if there is nothing else at the top and
     * no entry for the top itself, else to the folder that all is in. Errors: AlreadyExists, unless it is an
     * empty folder that may be replaced.
     */
    [[nodiscard]] Result<void> putInPlace(const std::filesystem::path &target, bool mayReplaceEmptyFolder);

    /** The name below the target, for errors. */
    [[nodiscard]] std::string nameOf(const EntryPath &entry) const;

private:
    NewFolder(std::filesystem::path target, std::filesystem::path name, UniqueFd top, mode_t plainMode);

    /** The folder that an entry is in, which is made where it is missing. */
    [[nodiscard]] Result<int> parentOf(const EntryPath &entry);
    /** The same, if there is such a folder. */
    [[nodiscard]] Result<UniqueFd> openParentOf(const EntryPath &entry);
    [[nodiscard]] std::unexpected<Error> failed(const EntryPath &entry, int systemErrorNumber) const;
    [[nodiscard]] bool hasOneTopFolder() const;
    [[nodiscard]] Result<void> closeFiles();
    [[nodiscard]] Result<void> closeFolders();

    std::filesystem::path m_target;
    std::filesystem::path m_name; ///< Empty once it is in place.
    UniqueFd m_top;
    EntryAttributes m_plainAttributes; ///< Of folders that the archive has no entry of.
    EntryPath m_parentPath; ///< Where m_parent is.
    UniqueFd m_parent;
    std::map<std::string, EntryAttributes> m_folders; ///< To be set, by the names in the archive.
    std::map<std::string, EntryAttributes> m_unreadable; ///< The same, of files that deny reading.
    std::set<std::string> m_topNames; ///< Two at most.
};

/** Sets what a file is to have. 0 or an errno. */
[[nodiscard]] int setAttributes(int fd, const EntryAttributes &attributes);

} // namespace cipherscope::archive
