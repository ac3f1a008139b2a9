// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/checksumfile.h"
#include "operations/hashoperation.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::operations {

/** What became of one line of a checksum file. */
enum class CheckOutcome {
    Pending,
    Ok,
    Failed,
    Missing,
    Unreadable,
    NotComputable, ///< No engine has its algorithm: nothing is known of the file by this line.
    Malformed,
    Cancelled
};

struct CheckedLine {
    std::size_t line = 0; ///< Of the checksum file, from 1.
    std::filesystem::path name; ///< As written in it; empty for a malformed line.
    std::string algorithm; ///< Kernel name.
    Digest expected;
    CheckOutcome outcome = CheckOutcome::Pending;
    std::optional<Error> error; ///< Of Missing, Unreadable, NotComputable, Malformed.
};

/** How many have which outcome: lines, or the files that they are about. */
struct CheckSummary {
    std::size_t ok = 0;
    std::size_t failed = 0;
    std::size_t missing = 0;
    std::size_t unreadable = 0;
    std::size_t notComputable = 0;
    std::size_t malformed = 0; ///< Of lines alone: they are about no file.
    std::size_t pending = 0; ///< Cancelled ones included.

    [[nodiscard]] std::size_t total() const
    {
        return ok + failed + missing + unreadable + notComputable + malformed + pending;
    }
    /** Everything was checked and everything fits, and there was something. */
    [[nodiscard]] bool allGood() const { return ok > 0 && ok == total(); }
};

/** Verifies what a checksum file lists: gives the jobs to hash, takes their results, knows each line's
 * outcome. */
class Verification final {
public:
    /** `folder` is the checksum file's own, to which relative names are taken. No entry may be ambiguous any
     * more. */
    Verification(const formats::ChecksumFile &file, const std::filesystem::path &folder);

    /** One job a distinct file, with the algorithms that its lines need. */
    [[nodiscard]] const std::vector<HashJob> &jobs() const { return m_jobs; }
    /** In the order of the checksum file. */
    [[nodiscard]] const std::vector<CheckedLine> &lines() const { return m_lines; }

    /** Takes a job's result; gives the indexes into lines() that it decides. */
    std::vector<std::size_t> accept(const HashResult &result);

    /** Of the lines. */
    [[nodiscard]] const CheckSummary &summary() const { return m_summary; }
    /** Of the distinct files, each by the worst outcome of its lines. */
    [[nodiscard]] const CheckSummary &fileSummary() const { return m_fileSummary; }

private:
    std::vector<HashJob> m_jobs;
    std::vector<CheckedLine> m_lines;
    std::vector<std::vector<std::size_t>> m_linesOfJob;
    CheckSummary m_summary;
    CheckSummary m_fileSummary;
};

} // namespace cipherscope::operations
