// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

namespace cipherscope::messages {

/** "photos/pipe was left out: it is a pipe." Of what a folder holds and an archive does not. */
[[nodiscard]] QString leftOutText(const Error &skipped);

/** "report.pdf was not deleted: it was written to." Of an original that was to be deleted. */
[[nodiscard]] QString notDeletedText(const Error &left);

} // namespace cipherscope::messages
