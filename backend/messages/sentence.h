// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

namespace cipherscope::messages {

/** Who reads: a user of the window, which has pages, or of the command line, which has commands; or either,
 * perhaps on another machine, where the sentence is kept with a result. */
enum class Audience { Window, Terminal, Anyone };

/** The sentence that a user reads: names the file or algorithm, says what happened and what to do.
 * Translated. */
[[nodiscard]] QString sentence(const Error &error, Audience audience = Audience::Window);

/** What only the place of failure knows, in the user's language, on one line. */
[[nodiscard]] QString detailText(const Detail &detail);

/** What a user sees on demand: "bind: ENOENT", "read: EIO"; empty where there was no errno. */
[[nodiscard]] QString technicalDetail(const Error &error);

} // namespace cipherscope::messages
