// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "core/error.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::engine {

/** A name under which a generator can be opened now. */
struct RngOffer {
    std::string name; ///< What openRng() takes: a generic name or a driver.
    std::string driver; ///< What answers to it; the same as the name for a driver.
    int priority = 0;
    std::size_t seedSize =
        0; ///< Of the seed that it needs, in bytes (`seedsize` in /proc/crypto); 0: it seeds itself.

    /** Whether a name stands for it, and not it for itself. */
    [[nodiscard]] bool isByName() const { return name != driver; }
    [[nodiscard]] bool isDrbg() const { return driver.starts_with("drbg_"); }
    bool operator==(const RngOffer &) const = default;
};

/** The kernel's rng algorithms as this process gets them. */
struct RngSurvey {
    std::vector<RngOffer> offers; ///< Names first, then drivers, the highest priority first.
    std::vector<std::string>
        refused; ///< What /proc/crypto shows or every kernel may have, and a bind refuses.
    Error refusal; ///< Of the first of them.
    /** Why the DRBGs take neither test entropy nor additional input; nothing if they do, or if there is none.
     * Other generators must not be given any: they have no function for it, and the kernel calls it. */
    std::optional<Error> testEntropyRefusal;
};

/**
 * Binds the names that kernels are known to have, which loads their modules, then every rng of /proc/crypto
 * by its driver, and asks a DRBG whether it takes test entropy, without setting any. Blocks as long as binds
 * do. Never fails: where nothing answers, `refused` and `refusal` tell.
 */
[[nodiscard]] RngSurvey surveyRngs(afalg::SystemCalls &calls,
                                   const std::filesystem::path &procCrypto = "/proc/crypto");

} // namespace cipherscope::engine
