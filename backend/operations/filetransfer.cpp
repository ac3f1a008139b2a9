// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/filetransfer.h"

#include <algorithm>
#include <utility>

namespace cipherscope::operations {

FileTransfer::FileTransfer(const FileJob &job, ReadProgress progress, SourceOptions sourceOptions,
                           TargetOptions targetOptions)
    : m_job(job)
    , m_progress(std::move(progress))
    , m_sourceOptions(sourceOptions)
    , m_targetOptions(targetOptions)
{
}

Result<void> FileTransfer::open()
{
    auto source = openSource(m_job.input, m_sourceOptions, [this](std::uint64_t bytes) {
        m_bytesRead.fetch_add(bytes, std::memory_order_relaxed);
        m_progress(bytes);
    });
    if (!source)
        return std::unexpected(std::move(source.error()));
    m_source = std::move(*source);
    if (Result<void> checked = checkPlace(); !checked)
        return checked;
    TargetOptions options = m_targetOptions;
    options.permissions = permissionsLike(m_source->status()).value_or(options.permissions);
    auto target = openTarget(m_job, options);
    if (!target)
        return std::unexpected(std::move(target.error()));
    m_target = std::move(*target);
    return {};
}

Result<void> FileTransfer::complete()
{
    if (Result<void> finished = finish(); !finished)
        return finished;
    return putInPlace();
}

Result<void> FileTransfer::finish()
{
    if (Result<void> unchanged = m_source->checkUnchanged(); !unchanged)
        return unchanged;
    return m_target->finish(m_source->status());
}

void FileTransfer::stop() const
{
    m_source->stop();
    m_target->stop();
}

Result<void> FileTransfer::checkSpace(std::uint64_t bytes) const
{
    return operations::checkSpace(m_job.output, bytes);
}

/** Before anything is written: a folder that is packed is not to hold the file that it is packed into, and
 * what the input has must have room. */
Result<void> FileTransfer::checkPlace() const
{
    const auto status = m_source->status();
    if (!status || m_job.output.empty())
        return {};
    if (!S_ISDIR(status->st_mode))
        return checkSpace(static_cast<std::uint64_t>(status->st_size));
    std::error_code unknown;
    const std::filesystem::path folder = std::filesystem::canonical(m_job.input, unknown);
    const std::filesystem::path target =
        std::filesystem::weakly_canonical(std::filesystem::absolute(m_job.output, unknown), unknown);
    if (const auto [end, ignored] = std::ranges::mismatch(folder, target); end == folder.end())
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Open, m_job.output.native(),
                       phrase("Error", "it would be inside the folder that is packed into it")));
    return {};
}

std::optional<archive::FolderSummary> FileTransfer::folderSummary() const
{
    std::optional<archive::FolderSummary> packed = m_source ? m_source->folderSummary() : std::nullopt;
    return packed || !m_target ? packed : m_target->folderSummary();
}

Result<void> FileTransfer::named(Result<void> result) const
{
    if (!result && result.error().subject.empty())
        result.error().subject = m_source->name().native();
    return result;
}

} // namespace cipherscope::operations
