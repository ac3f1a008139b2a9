// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <string_view>

struct archive;

namespace cipherscope::archive {

/** What libarchive says of its last failure, without control characters. `code` is BadInput for an archive
 * that is read. */
[[nodiscard]] Error archiveError(struct ::archive *of, ErrorCode code, Step step);

/** An entry that is refused: BadInput, "entry NAME: why". Its subject is left to who knows the archive. */
[[nodiscard]] std::unexpected<Error> refusedEntry(std::string_view name, const Detail &why);

} // namespace cipherscope::archive
