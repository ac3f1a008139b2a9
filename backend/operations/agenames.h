// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>

namespace cipherscope::operations {

/** "report.pdf.age" for report.pdf, "photos.tar.age" for the folder photos. Looks at the disk. */
[[nodiscard]] std::filesystem::path encryptedNameOf(const std::filesystem::path &input);

/** "report.pdf" for report.pdf.age and .asc; with `.decrypted` added where the name ends otherwise. */
[[nodiscard]] std::filesystem::path decryptedNameOf(const std::filesystem::path &input);

/** Whether a file's name says that it is a packed folder: it ends in .tar.age. */
[[nodiscard]] bool isPackedFolderName(const std::filesystem::path &input);

/** "photos" for photos.tar.age: the folder that it unpacks to; as decryptedNameOf() otherwise. */
[[nodiscard]] std::filesystem::path unpackedNameOf(const std::filesystem::path &input);

/** The first of NAME.partial, NAME.2.partial, NAME.3.partial... that is not there. */
[[nodiscard]] std::filesystem::path partialNameOf(const std::filesystem::path &output);

} // namespace cipherscope::operations
