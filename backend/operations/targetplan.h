// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/temporaryfile.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace cipherscope::operations {

/** "report.pdf" for report.pdf.enc; with ".decrypted" added where the name ends otherwise. */
[[nodiscard]] std::filesystem::path decryptedOpenSslNameOf(const std::filesystem::path &input);
/** "report.pdf.enc" for report.pdf: the usual name of a file that openssl enc makes. */
[[nodiscard]] std::filesystem::path encryptedOpenSslNameOf(const std::filesystem::path &input);

/** "x (2)" for a second "x": "report (2).pdf.age" beside "report.pdf.age". */
[[nodiscard]] std::filesystem::path numberedName(const std::filesystem::path &name, int number);

/** A new file that is wanted. */
struct WantedTarget {
    std::filesystem::path input;
    std::filesystem::path output;
    std::uint64_t size = 0; ///< About how large it will be, in bytes.
};

/** What is to become of targets that are there already; nothing while nobody has been asked. */
enum class TargetPolicy { Skip, KeepBoth, Replace };

struct PlannedTarget {
    std::filesystem::path output; ///< Empty: to be skipped.
    Existing existing = Existing::Keep;
};

/** A disk that is too small for what is to be written to it, in bytes. */
struct SpaceShortage {
    std::filesystem::path folder; ///< On that disk.
    std::uint64_t wanted = 0;
    std::uint64_t available = 0;
};

/** Where a batch of new files goes. */
struct TargetPlan {
    std::vector<PlannedTarget> targets; ///< In the order of what was wanted.
    std::vector<std::filesystem::path> taken; ///< Targets that are there already and that need an answer.
    std::vector<SpaceShortage> shortages;
};

/**
 * Chooses names for a batch. Two files of it never get the same one: the second is numbered, whatever the
 * policy. A folder is never replaced; it is numbered. Looks at the disk, and blocks.
 */
[[nodiscard]] TargetPlan planTargets(const std::vector<WantedTarget> &wanted,
                                     std::optional<TargetPolicy> policy);

} // namespace cipherscope::operations
