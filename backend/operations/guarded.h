// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <exception>
#include <filesystem>

namespace cipherscope::operations {

/** What a function gives that returns a Result; Internal, of `subject`, if it throws: for want of memory or
 * of threads. */
template <typename Function>
[[nodiscard]] auto guarded(const std::filesystem::path &subject, const Function &function)
    -> decltype(function())
{
    try {
        return function();
    } catch (const std::exception &exception) {
        return std::unexpected(plainError(ErrorCode::Internal, Step::Compute, subject.native(),
                                          Detail::verbatim(exception.what())));
    }
}

} // namespace cipherscope::operations
