// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "afalg/systemcalls.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** The state of AF_ALG as a whole, or of one of its types. */
enum class Availability {
    Present, ///< It answers.
    NotInKernel, ///< The kernel was built without it, or the module's file is not there.
    ModuleBlocked, ///< A modprobe.d line (`install ... /bin/false`, `blacklist`) or initcall_blacklist keeps it out.
    Sandboxed, ///< EPERM or EACCES, or a seccomp filter that hides the family.
    Restricted, ///< af_alg_restrict refuses what was asked.
    Unknown, ///< Refused for a reason that none of the evidence explains.
};

/** One thing that was looked at: what, what it said, and the command with which a person can look for himself. */
struct Evidence {
    std::string what; ///< "socket(AF_ALG)", "/etc/modprobe.d/disable-algif.conf:3"
    std::string found; ///< "EAFNOSUPPORT", "install algif_aead /bin/false"
    std::string command; ///< A shell line; needs no privilege unless it starts with sudo.
};

struct TypeDiagnosis {
    afalg::AlgType type = afalg::AlgType::Hash;
    Availability state = Availability::Unknown;
    std::string probedName; ///< The algorithm with which the type was asked, "sha256".
    std::vector<std::string> reachable; ///< Of a fixed list of well-known names, those that this process may bind.
    std::vector<std::string> refused; ///< The others of that list.
    std::vector<Evidence> evidence;
};

struct Diagnosis {
    Availability state = Availability::Unknown; ///< Of the family itself: what socket() answered.
    std::optional<int> restrictValue; ///< /proc/sys/crypto/af_alg_restrict; nullopt where the kernel has none.
    std::array<TypeDiagnosis, 4> types; ///< hash, skcipher, aead, rng.
    std::vector<Evidence> evidence;

    /** Whether every AF_ALG type answers: the exit status of `cipherscope-cli doctor`. */
    [[nodiscard]] bool everyTypeAnswers() const;
};

/** Where the diagnosis looks; tests point it at a folder of their own. */
struct DiagnosisPaths {
    std::filesystem::path root = "/"; ///< Prefixed to /proc, /etc/modprobe.d, /lib/modules ...
};

/** Looks and asks. Blocks as long as binds do: never on a GUI thread. Never fails: what can't be read is evidence. */
[[nodiscard]] Diagnosis diagnose(afalg::SystemCalls &calls, const DiagnosisPaths &paths = {});

} // namespace cipherscope::catalog
