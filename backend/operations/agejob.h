// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/foldersummary.h"
#include "core/error.h"
#include "operations/agestream.h"
#include "operations/filejob.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace cipherscope::operations {

/** What follows once the new file is complete and synced. */
enum class AfterWriting {
    Keep, ///< Nothing.
    Verify, ///< It is read back from the disk and compared with the original, before it gets its name.
    VerifyAndDeleteOriginal, ///< And then the original is deleted, if it is still what was read.
};

/**
 * A file to encrypt or decrypt. When encrypting, `input` may be a folder, which is packed as it is encrypted:
 * a tar archive (POSIX pax) whose one top folder is the input, by its own name.
 */
struct AgeJob : FileJob {
    AfterWriting afterWriting = AfterWriting::Keep;
    /** Decrypting: the plaintext is a tar archive, and `output` the folder that it becomes: what is in the
     * archive's one top folder, if it has just one, else all that is in it. Existing::Replace replaces an
     * empty folder and no other. */
    bool unpack = false;
    /** Decrypting: of a file that is damaged or cut, what was authenticated before that place is kept, under
     * the output's name with ".partial". */
    bool keepVerified = false;
};

/** The authentic beginning of a file that is damaged. */
struct KeptPart {
    std::filesystem::path path; ///< Of a folder, if it was to be unpacked: its last file may be incomplete.
    std::uint64_t size = 0; ///< In bytes, of plaintext.
};

using archive::FolderSummary;

/** What is to be told of a job besides its outcome. */
struct AgeReport {
    std::optional<DamagedPlace> damage; ///< If the outcome is that the payload is damaged or cut.
    /** Of plaintext, if the outcome is that the input is damaged, cut or unreadable: how much of it was
     * authenticated before that place, and could be kept. */
    std::uint64_t authenticBytes = 0;
    /** If the outcome is that the plaintext cannot be unpacked: it could be written as a file. */
    bool isNoArchive = false;
    std::optional<KeptPart> kept;
    std::optional<FolderSummary> folder;
    bool isVerified = false; ///< It was read back, and found to be right.
    bool isOriginalDeleted = false; ///< All of it.
    /** Why an original that was to be deleted is still there, or a part of a folder: the outcome is good
     * nevertheless. Nothing of a folder's that was not packed is deleted. */
    std::vector<Error> notDeleted;
};

} // namespace cipherscope::operations
