// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>

namespace cipherscope::cli {

/** By which names lines with tags call their algorithms: no program that checks them knows a driver. */
class HashTags final {
public:
    /** "sha256" for the driver "sha256-avx2" that /proc/crypto shows; any other name as it is. To be asked
     * when it has computed something: opening it may have loaded it. */
    [[nodiscard]] const std::string &of(const std::string &algorithm);

private:
    std::map<std::string, std::string> m_known;
};

} // namespace cipherscope::cli
