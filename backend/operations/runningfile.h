// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>

namespace cipherscope::operations {

/** A file that is being read at this moment. */
struct RunningFile {
    std::size_t job = 0; ///< Its index in the operation.
    std::uint64_t bytesDone = 0;
};

} // namespace cipherscope::operations
