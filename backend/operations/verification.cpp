// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/verification.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cipherscope::operations {

namespace {

CheckOutcome outcomeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
        return CheckOutcome::Missing;
    case ErrorCode::Cancelled:
        return CheckOutcome::Cancelled;
    default:
        return CheckOutcome::Unreadable;
    }
}

} // namespace

Verification::Verification(const formats::ChecksumFile &file, const std::filesystem::path &folder)
{
    std::map<std::filesystem::path, std::size_t> jobOfFile;
    for (const formats::ChecksumEntry &entry : file.entries) {
        const std::filesystem::path path = folder / entry.name;
        const auto [found, isNew] = jobOfFile.emplace(path, m_jobs.size());
        if (isNew) {
            m_jobs.push_back({ path, 0, {} });
            m_linesOfJob.emplace_back();
        }
        std::vector<std::string> &algorithms = m_jobs[found->second].algorithms;
        if (std::ranges::find(algorithms, entry.algorithm) == algorithms.end())
            algorithms.push_back(entry.algorithm);
        m_lines.push_back(
            { entry.line, entry.name, entry.algorithm, entry.digest, CheckOutcome::Pending, {} });
    }
    for (const formats::MalformedLine &malformed : file.malformed) {
        m_lines.push_back({ malformed.line,
                            {},
                            {},
                            {},
                            CheckOutcome::Malformed,
                            plainError(ErrorCode::BadInput, Step::Parse, {}, malformed.reason) });
    }
    std::ranges::stable_sort(m_lines, {}, &CheckedLine::line);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].outcome == CheckOutcome::Pending)
            m_linesOfJob[jobOfFile.at(folder / m_lines[i].name)].push_back(i);
    }
}

std::vector<std::size_t> Verification::accept(const HashResult &result)
{
    const std::vector<std::size_t> &decided = m_linesOfJob[result.job];
    for (const std::size_t index : decided) {
        CheckedLine &line = m_lines[index];
        if (!result.digests) {
            line.outcome = outcomeFor(result.digests.error());
            line.error = result.digests.error();
            continue;
        }
        const auto found = std::ranges::find(*result.digests, line.algorithm, &FileDigest::algorithm);
        const bool fits = found != result.digests->end() && found->digest == line.expected;
        line.outcome = fits ? CheckOutcome::Ok : CheckOutcome::Failed;
    }
    return decided;
}

CheckSummary Verification::summary() const
{
    CheckSummary summary;
    for (const CheckedLine &line : m_lines) {
        switch (line.outcome) {
        case CheckOutcome::Ok:
            ++summary.ok;
            break;
        case CheckOutcome::Failed:
            ++summary.failed;
            break;
        case CheckOutcome::Missing:
            ++summary.missing;
            break;
        case CheckOutcome::Unreadable:
            ++summary.unreadable;
            break;
        case CheckOutcome::Malformed:
            ++summary.malformed;
            break;
        case CheckOutcome::Pending:
        case CheckOutcome::Cancelled:
            ++summary.pending;
            break;
        }
    }
    return summary;
}

} // namespace cipherscope::operations
