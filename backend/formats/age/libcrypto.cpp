// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/libcrypto.h"

#include <array>
#include <openssl/err.h>

namespace cipherscope::age::libcrypto {

std::unexpected<Error> failure(const std::string &algorithm)
{
    std::array<char, 256> text{};
    const unsigned long code = ERR_get_error();
    if (code != 0)
        ERR_error_string_n(code, text.data(), text.size());
    ERR_clear_error();
    return std::unexpected(
        plainError(ErrorCode::Internal, Step::Compute, algorithm, Detail::verbatim(text.data())));
}

} // namespace cipherscope::age::libcrypto
