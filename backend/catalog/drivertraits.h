// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"

#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** How a driver computes, as far as its names tell. */
enum class DriverTrait {
    Portable, ///< Plain C: "-generic".
    Library, ///< The kernel's own library functions: "-lib".
    Instructions, ///< Instructions of the processor: "aesni", "avx2", "ce".
    Accelerator, ///< A device beside the processor: QAT, CAAM, virtio-crypto.
    HandsOver, ///< cryptd: a kernel thread does it, so that it comes out asynchronous.
    Spreads, ///< pcrypt: several processors share the packets.
};

struct DriverTraits {
    struct Finding {
        DriverTrait trait = DriverTrait::Portable;
        std::string_view what; ///< "Intel QuickAssist (QAT)", "AVX2"; empty where the trait says it all.

        bool operator==(const Finding &) const = default;
    };
    std::vector<Finding> findings; ///< Each once; the devices first.
    bool async = false; ///< The kernel says that it may answer later.

    [[nodiscard]] bool has(DriverTrait trait) const;
    /** A device, or anything else that may answer later. */
    [[nodiscard]] bool isSpecial() const { return async || has(DriverTrait::Accelerator); }
};

/** By the words of the driver's and its module's names, and /proc/crypto's `async` line. */
[[nodiscard]] DriverTraits driverTraits(const CryptoEntry &entry);
/** The same for the names alone. */
[[nodiscard]] DriverTraits driverTraits(std::string_view driver, std::string_view module);

} // namespace cipherscope::catalog
