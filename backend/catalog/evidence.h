// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <string>

namespace cipherscope::catalog {

/** One thing that was looked at: what, what it said, and the command with which a person can look for
 * himself. */
struct Evidence {
    std::string what; ///< "socket(AF_ALG)", "/etc/modprobe.d/disable-algif.conf:3"
    std::string found; ///< "EAFNOSUPPORT", "install algif_aead /bin/false", or the text of a phrase()
    std::string command; ///< A shell line; needs no privilege unless it starts with sudo.

    bool operator==(const Evidence &) const = default;
};

/** Where the diagnosis looks; tests point it at a folder of their own. */
struct DiagnosisPaths {
    std::filesystem::path root = "/"; ///< Prefixed to /proc, /etc/modprobe.d, /lib/modules ...

    /** Where an absolute path of the system is found below `root`. */
    [[nodiscard]] std::filesystem::path at(const std::filesystem::path &absolute) const
    {
        return root / absolute.relative_path();
    }
};

} // namespace cipherscope::catalog
