// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/verification.h"

#include <algorithm>
#include <array>
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

/** The place where a summary counts an outcome. */
std::size_t &countOf(CheckSummary &summary, CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Ok:
        return summary.ok;
    case CheckOutcome::Failed:
        return summary.failed;
    case CheckOutcome::Missing:
        return summary.missing;
    case CheckOutcome::Unreadable:
        return summary.unreadable;
    case CheckOutcome::NotComputable:
        return summary.notComputable;
    case CheckOutcome::Malformed:
        return summary.malformed;
    case CheckOutcome::Pending:
    case CheckOutcome::Cancelled:
        return summary.pending;
    }
    std::unreachable();
}

/** Which outcome of a file's lines is the file's: the one that comes first here. */
constexpr std::array worstFirst{ CheckOutcome::Failed,        CheckOutcome::Missing,
                                 CheckOutcome::Unreadable,    CheckOutcome::Cancelled,
                                 CheckOutcome::NotComputable, CheckOutcome::Ok };

void decide(CheckedLine &line, const HashResult &result)
{
    const auto refused = std::ranges::find(result.refused, line.algorithm, &RefusedAlgorithm::algorithm);
    if (refused != result.refused.end()) {
        line.outcome = CheckOutcome::NotComputable;
        line.error = refused->error;
        return;
    }
    if (!result.digests) {
        line.outcome = outcomeFor(result.digests.error());
        line.error = result.digests.error();
        return;
    }
    const auto found = std::ranges::find(*result.digests, line.algorithm, &FileDigest::algorithm);
    const bool fits = found != result.digests->end() && found->digest == line.expected;
    line.outcome = fits ? CheckOutcome::Ok : CheckOutcome::Failed;
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
        ++countOf(m_summary, m_lines[i].outcome);
        if (m_lines[i].outcome == CheckOutcome::Pending)
            m_linesOfJob[jobOfFile.at(folder / m_lines[i].name)].push_back(i);
    }
    m_fileSummary.pending = m_jobs.size();
}

std::vector<std::size_t> Verification::accept(const HashResult &result)
{
    const std::vector<std::size_t> &decided = m_linesOfJob[result.job];
    auto worst = worstFirst.end();
    for (const std::size_t index : decided) {
        CheckedLine &line = m_lines[index];
        --countOf(m_summary, line.outcome);
        decide(line, result);
        ++countOf(m_summary, line.outcome);
        worst = std::min(worst, std::ranges::find(worstFirst, line.outcome));
    }
    --m_fileSummary.pending;
    ++countOf(m_fileSummary, *worst);
    return decided;
}

} // namespace cipherscope::operations
