// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenhash.h"
#include "filerow.h"
#include "formats/checksumfile.h"

#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** A form in which results can be saved, with the digests that it would hold. */
struct SaveForm {
    formats::ChecksumForm form = formats::ChecksumForm::Gnu;
    std::vector<std::string> hashes; ///< Generic kernel names: one for Gnu and Sfv.
};

/** The forms that can hold any of these digests; keyed ones are no checksums and are in none. */
[[nodiscard]] std::vector<SaveForm> saveForms(std::span<const FileRow> rows);

/** "SHA256SUMS", "checksums.sfv"... */
[[nodiscard]] std::string suggestedFileName(const SaveForm &form);

/** Every digest of the rows as a line for the clipboard, keyed ones too, with names without folders. */
[[nodiscard]] std::string clipboardText(std::span<const FileRow> rows);

/**
 * The text of a checksum file that will lie in `folder`: names below it are relative to it, others absolute.
 * Rows without digests are passed over. Errors: BadInput for a name that the form cannot hold.
 */
[[nodiscard]] Result<std::string> checksumText(const SaveForm &form, std::span<const FileRow> rows,
                                               const std::filesystem::path &folder);

} // namespace cipherscope::ui
