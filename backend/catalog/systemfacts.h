// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** A CPU feature that crypto drivers use, "aes" or "sha_ni", and what it is good for. */
struct CpuFeature {
    std::string name; ///< As in /proc/cpuinfo's flags (x86) or Features (Arm).
    bool present = false;
};

/** What the System page shows besides the diagnosis. */
struct SystemFacts {
    std::string kernelRelease; ///< uname -r
    std::string kernelVersion; ///< uname -v
    std::string machine; ///< uname -m
    std::string cpuModel;
    unsigned cpuCount = 0;
    std::vector<CpuFeature> cpuFeatures; ///< The crypto ones that this architecture knows, present or not.
    std::optional<bool> fipsEnabled; ///< /proc/sys/crypto/fips_enabled; nullopt where the kernel has none.
};

/** Reads uname(2), /proc/cpuinfo and /proc/sys/crypto/fips_enabled below `root`. Never fails: what is missing is empty. */
[[nodiscard]] SystemFacts readSystemFacts(const std::filesystem::path &root = "/");

} // namespace cipherscope::catalog
