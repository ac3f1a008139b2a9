// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/cipherrules.h"

#include <string>
#include <tuple>
#include <vector>

namespace cipherscope::testing {

/** One name by which a cipher can be bound. */
struct CipherEntry {
    std::string generic; ///< "cbc(aes)": which results are right.
    std::string bindName; ///< The generic name or a driver of it: whose code runs.

    bool operator<(const CipherEntry &other) const
    {
        return std::tie(generic, bindName) < std::tie(other.generic, other.bindName);
    }
};

/**
 * Binds what Linux has had of this kind in the last years, which loads the modules, and then gives every name
 * and driver of /proc/crypto that a bind gives to this process. Sorted, without doubles.
 */
[[nodiscard]] std::vector<CipherEntry> findKernelCiphers(engine::CipherKind kind);

} // namespace cipherscope::testing
