// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** A CPU feature that crypto drivers use, "aes" or "sha_ni". What each is good for: messages/. */
struct CpuFeature {
    std::string name; ///< As in /proc/cpuinfo's flags (x86) or Features (Arm).
    bool present = false;
};

/** What the System page shows besides the diagnosis. */
struct SystemFacts {
    std::string kernelRelease; ///< uname -r, from /proc/sys/kernel/osrelease where it exists
    std::string kernelVersion; ///< uname -v, from /proc/sys/kernel/version where it exists
    std::string machine; ///< uname -m
    std::string cpuModel;
    unsigned cpuCount = 0; ///< The processors that /proc/cpuinfo lists.
    /** The crypto ones that this architecture knows, present or not; empty for others than x86 and Arm. */
    std::vector<CpuFeature> cpuFeatures;
    std::optional<bool> fipsEnabled; ///< /proc/sys/crypto/fips_enabled; nullopt where the kernel has none.
};

/**
 * Reads /proc/sys/kernel, /proc/cpuinfo and /proc/sys/crypto/fips_enabled below `root`, and uname(2).
 * Never fails: what is missing is empty.
 */
[[nodiscard]] SystemFacts readSystemFacts(const std::filesystem::path &root = "/");

} // namespace cipherscope::catalog
