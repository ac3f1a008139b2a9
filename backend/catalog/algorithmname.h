// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/**
 * A name taken apart: a template with its arguments, or a plain algorithm without any.
 * "authenc(hmac(sha256-avx2),cbc-aes-aesni)" is authenc with the children hmac(sha256-avx2) and
 * cbc-aes-aesni.
 */
struct AlgorithmName {
    std::string base;
    std::vector<AlgorithmName> arguments;

    [[nodiscard]] bool isTemplate() const { return !arguments.empty(); }
    /** The name as the kernel writes it. parseAlgorithmName() of it gives an equal tree. */
    [[nodiscard]] std::string text() const;

    bool operator==(const AlgorithmName &) const = default;
};

/**
 * Grammar: name := base [ "(" name { "," name } ")" ]; base is one or more bytes other than "(", ")", "," and
 * blanks. Errors: BadInput with the position, in bytes from 0, of what does not fit. Nesting deeper than 32
 * is refused.
 */
[[nodiscard]] Result<AlgorithmName> parseAlgorithmName(std::string_view text);

} // namespace cipherscope::catalog
