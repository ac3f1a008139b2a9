// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "archive/foldersummary.h"
#include "core/error.h"
#include "operations/readprogress.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <sys/stat.h>
#include <vector>

namespace cipherscope::operations {

/** Where the bytes of a transfer come from. Used by one thread at a time. */
class TransferSource {
public:
    TransferSource() = default;
    TransferSource(const TransferSource &) = delete;
    TransferSource &operator=(const TransferSource &) = delete;
    virtual ~TransferSource();

    /** As a ByteSource. Errors: those of reading; their subject is the file. */
    [[nodiscard]] virtual Result<std::size_t> read(std::span<std::byte> room) = 0;
    /** After the end. Errors: Changed. */
    [[nodiscard]] virtual Result<void> checkUnchanged() const { return {}; }
    /** Deletes what was read, as far as it is still the same; gives why the rest is left. */
    [[nodiscard]] virtual std::vector<Error> deleteOriginal() const { return {}; }

    /** For sentences. */
    [[nodiscard]] virtual std::filesystem::path name() const = 0;
    /** What the new file has its permissions and its time from. */
    [[nodiscard]] virtual std::optional<struct stat> status() const { return std::nullopt; }
    [[nodiscard]] virtual std::optional<archive::FolderSummary> folderSummary() const { return std::nullopt; }

    /** From any thread: a read() that waits, for whom nobody knows how long, ends soon, with Cancelled. */
    virtual void stop() { }
};

/** Whether a folder is packed, and whether the packed files are to be deleted afterwards. */
struct SourceOptions {
    bool packsFolders = false;
    bool isToBeDeleted = false;
};

/** Standard input, if `input` is empty; a folder, packed; or a file. `progress` gets the bytes of files.
 * Errors: those of InputFile::open() and FolderPacker::open(). */
[[nodiscard]] Result<std::unique_ptr<TransferSource>>
openSource(const std::filesystem::path &input, const SourceOptions &options, ReadProgress progress);

} // namespace cipherscope::operations
