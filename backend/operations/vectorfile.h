// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "formats/testvector.h"

#include <filesystem>
#include <string>

namespace cipherscope::operations {

/**
 * The test vectors of a file of at most 64 MiB, their ids with the file's name in front. `algorithm`: the
 * kernel name where a .rsp says none, or empty. Blocks. Errors: those of reading, BadInput (not such a file,
 * too long, or applicable and without a vector).
 */
[[nodiscard]] Result<formats::VectorFile> readVectorFile(const std::filesystem::path &file,
                                                         const std::string &algorithm = {});

} // namespace cipherscope::operations
