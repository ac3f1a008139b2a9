// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithmprobe.h"
#include "catalog/cryptoentry.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** A hash that can be ticked: a generic name or one precise driver. */
struct AlgorithmChoice {
    std::string name; ///< "sha256", or a driver: "sha256-avx2".
    std::string hash; ///< The generic name.
    bool isDriver = false;
    bool isCommon = false; ///< Offered without opening the full list.
    bool isChecked = false;
    bool needsKey =
        false; ///< It is keyed by itself, as hmac(sha256) is; known once the engines have been asked.
    std::optional<ProbeAnswer> answer; ///< Empty until the engines have been asked.

    /** Whether an engine computes it, as far as is known. */
    [[nodiscard]] bool mayWork() const { return !answer || answer->provenance; }
};

/** All that can be ticked: the known hashes and, of the catalog, every hash and driver that is not internal.
 */
[[nodiscard]] std::vector<AlgorithmChoice> algorithmChoices(std::span<const catalog::CryptoEntry> entries);

} // namespace cipherscope::ui
