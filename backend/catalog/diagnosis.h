// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "afalg/systemcalls.h"
#include "catalog/evidence.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** The state of AF_ALG as a whole, or of one of its types. */
enum class Availability {
    Present, ///< It answers; a type does so if any of its well-known names can be bound.
    NotInKernel, ///< The kernel was built without it, or the module's file is not there.
    ModuleBlocked, ///< A modprobe.d line (`install ... /bin/false`, `blacklist`) or initcall_blacklist keeps
                   ///< it out.
    Sandboxed, ///< EPERM or EACCES, or another errno where a seccomp filter explains it.
    Restricted, ///< af_alg_restrict refuses what was asked.
    Unknown, ///< Refused for a reason that none of the evidence explains.
};

/** "present", "not-in-kernel", "module-blocked", "sandboxed", "restricted", "unknown": for machines to read.
 */
[[nodiscard]] std::string_view availabilityName(Availability availability);

struct TypeDiagnosis {
    afalg::AlgType type = afalg::AlgType::Hash;
    Availability state = Availability::Unknown;
    std::string
        probedName; ///< The algorithm that answered, else the first that was asked; empty if none was.
    std::vector<std::string>
        reachable; ///< Of a fixed list of well-known names, those that this process may bind.
    std::vector<std::string> refused; ///< The others of that list.
    std::vector<Evidence> evidence;
};

struct Diagnosis {
    Availability state = Availability::Unknown; ///< Of the family itself: what socket() answered.
    std::optional<int>
        restrictValue; ///< /proc/sys/crypto/af_alg_restrict; nullopt where the kernel has none.
    std::array<TypeDiagnosis, 4> types; ///< hash, skcipher, aead, rng.
    std::vector<Evidence> evidence;

    /** Whether every AF_ALG type answers: the exit status of `cipherscope-cli doctor`. */
    [[nodiscard]] bool everyTypeAnswers() const;
    /** Whether af_alg_restrict keeps a part of what the kernel has from this process, be it from all or some
     * types. */
    [[nodiscard]] bool isRestricted() const;
};

/**
 * Looks and asks: socket(), a bind of each well-known name of each type, then, where the kernel's errno
 * leaves it open, the files that tell the reasons apart (see kernelmodules.h; also /proc/net/protocols,
 * /proc/self/status). Blocks as long as binds do: never on a GUI thread. Never fails: what can't be read is
 * just no evidence.
 */
[[nodiscard]] Diagnosis diagnose(afalg::SystemCalls &calls, const DiagnosisPaths &paths = {});

} // namespace cipherscope::catalog
