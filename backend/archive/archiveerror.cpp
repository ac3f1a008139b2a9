// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive/archiveerror.h"

#include <archive.h>

#include <algorithm>
#include <string>

namespace cipherscope::archive {

namespace {

/** What a stranger wrote is not to move the cursor of a terminal. */
std::string printable(std::string_view text)
{
    std::string shown(text);
    std::ranges::replace_if(
        shown, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    return shown;
}

} // namespace

Error archiveError(struct ::archive *of, ErrorCode code, Step step)
{
    const char *text = ::archive_error_string(of);
    return plainError(code, step, {},
                      text ? Detail::verbatim(printable(text))
                           : Detail(phrase("Error", "the archive is not a tar archive")));
}

std::unexpected<Error> refusedEntry(std::string_view name, const Detail &why)
{
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, {},
                                      Detail(phrase("Error", "entry %1: %2"), printable(name), why)));
}

} // namespace cipherscope::archive
