// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/filetransfer.h"

#include "operations/descriptorio.h"

#include <array>
#include <cerrno>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <utility>

namespace cipherscope::operations {

FileTransfer::FileTransfer(const FileJob &job, ReadProgress progress)
    : m_job(job)
    , m_progress(std::move(progress))
{
}

Result<void> FileTransfer::open()
{
    if (!m_job.input.empty()) {
        Result<InputFile> input = InputFile::open(m_job.input);
        if (!input)
            return std::unexpected(std::move(input.error()));
        m_input.emplace(std::move(*input));
    }
    return m_job.output.empty() ? Result<void>() : openOutput();
}

Result<void> FileTransfer::complete()
{
    if (m_input) {
        if (Result<void> unchanged = m_input->checkUnchanged(bytesRead()); !unchanged)
            return unchanged;
    }
    return m_output ? putInPlace() : Result<void>();
}

Result<std::size_t> FileTransfer::read(std::span<std::byte> room)
{
    Result<std::size_t> count = readFully(m_input ? m_input->fd() : STDIN_FILENO, room, inputName());
    if (count) {
        m_bytesRead.fetch_add(*count, std::memory_order_relaxed);
        m_progress(*count);
    }
    return count;
}

Result<void> FileTransfer::write(std::span<const std::byte> bytes)
{
    return writeFully(m_output ? m_output->fd() : STDOUT_FILENO, bytes,
                      m_output ? m_job.output : "standard output");
}

Result<void> FileTransfer::openOutput()
{
    if (Result<void> free = checkTarget(); !free)
        return free;
    Result<TemporaryFile> output = TemporaryFile::beside(m_job.output);
    if (!output)
        return std::unexpected(std::move(output.error()));
    m_output.emplace(std::move(*output));
    return {};
}

/** Before anything is computed: whether the file may be put there, and will fit. */
Result<void> FileTransfer::checkTarget() const
{
    struct stat status { };
    const bool exists = ::lstat(m_job.output.c_str(), &status) == 0;
    if (exists && m_job.existing == Existing::Keep)
        return std::unexpected(systemError(Step::Open, EEXIST, m_job.output.native()));
    if (exists && !S_ISREG(status.st_mode))
        return std::unexpected(plainError(ErrorCode::NotRegularFile, Step::Open, m_job.output.native()));
    const std::filesystem::path parent = m_job.output.parent_path();
    struct statvfs space { };
    if (m_input && ::statvfs(parent.empty() ? "." : parent.c_str(), &space) == 0
        && static_cast<std::uint64_t>(m_input->status().st_size) / space.f_frsize > space.f_bavail)
        return std::unexpected(systemError(Step::Write, ENOSPC, m_job.output.native()));
    return {};
}

/** The new file is as private as the old one, and as old. */
Result<void> FileTransfer::putInPlace()
{
    if (m_input && m_input->isRegular()) {
        const struct stat &status = m_input->status();
        const std::array<timespec, 2> times{ timespec{ 0, UTIME_OMIT }, status.st_mtim };
        if (::fchmod(m_output->fd(), status.st_mode & 0777U) < 0
            || ::futimens(m_output->fd(), times.data()) < 0)
            return std::unexpected(systemError(Step::Write, errno, m_job.output.native()));
    }
    return m_output->putInPlace(m_job.existing);
}

std::filesystem::path FileTransfer::inputName() const
{
    return m_input ? m_job.input : "standard input";
}

Result<void> FileTransfer::named(Result<void> result) const
{
    if (!result && result.error().subject.empty())
        result.error().subject = inputName().native();
    return result;
}

} // namespace cipherscope::operations
