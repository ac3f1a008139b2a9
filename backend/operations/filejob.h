// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/temporaryfile.h"

#include <cstdint>
#include <filesystem>

namespace cipherscope::operations {

/** A file to turn into another. */
struct FileJob {
    std::filesystem::path input; ///< Empty: standard input.
    std::filesystem::path output; ///< Empty: standard output.
    Existing existing = Existing::Keep;
    /** Of the input as listed, in bytes, for the progress; of a folder as archive::sizeOfFolder() has it,
     * also for the space that it needs. */
    std::uint64_t size = 0;
};

} // namespace cipherscope::operations
