// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/foldertarget.h"

#include "core/plainpath.h"
#include "operations/agenames.h"

#include <cerrno>
#include <utility>

namespace cipherscope::operations {

namespace {

using Remember = archive::FolderUnpacker::Remember;

constexpr std::size_t pipeCapacity = std::size_t{ 512 } * 1024;

} // namespace

Result<std::unique_ptr<TransferTarget>> FolderTarget::open(const std::filesystem::path &target,
                                                           bool isToBeVerified)
{
    const std::filesystem::path plain = withoutSlash(target);
    Result<archive::NewFolder> folder = archive::NewFolder::beside(plain);
    if (!folder)
        return std::unexpected(std::move(folder.error()));
    return std::make_unique<FolderTarget>(plain, std::move(*folder), isToBeVerified);
}

FolderTarget::FolderTarget(std::filesystem::path target, archive::NewFolder folder, bool isToBeVerified)
    : m_target(std::move(target))
    , m_isToBeVerified(isToBeVerified)
    , m_folder(std::move(folder))
    , m_unpacker(m_folder, isToBeVerified ? Remember::Digests : Remember::Nothing)
    , m_pipe(pipeCapacity)
    , m_thread([this](const std::stop_token &stop) {
        const auto source = [this](std::span<std::byte> room) { return m_pipe.read(room); };
        m_outcome = m_unpacker.unpack(source, stop);
        if (!m_outcome)
            m_pipe.stopReading(m_outcome.error());
    })
{
}

FolderTarget::~FolderTarget()
{
    FolderTarget::stop();
    join();
}

void FolderTarget::stop()
{
    m_thread.request_stop();
    m_pipe.breakOff();
    m_pipe.stopReading(systemError(Step::Write, ECANCELED, m_target.native()));
}

void FolderTarget::join()
{
    if (m_thread.joinable())
        m_thread.join();
}

Result<void> FolderTarget::finish(const std::optional<struct stat> &)
{
    m_pipe.closeWriting();
    join();
    if (!m_outcome)
        return m_outcome;
    return m_isToBeVerified ? m_folder.sync() : m_folder.finish();
}

Result<void> FolderTarget::verify(const Digest &, const std::stop_token &stop, const ReadProgress &progress)
{
    Result<void> verified = m_unpacker.verify(stop, progress);
    return verified ? m_folder.finish() : verified; // Only now may files be closed to their owner.
}

ByteSource FolderTarget::readBack()
{
    return [](std::span<std::byte>) -> Result<std::size_t> { return 0; };
}

Result<void> FolderTarget::putInPlace(Existing existing)
{
    return m_folder.putInPlace(m_target, existing == Existing::Replace);
}

Result<std::filesystem::path> FolderTarget::keepPart()
{
    m_pipe.closeWriting();
    join(); // That the archive is not whole is known.
    if (Result<void> finished = m_folder.finish(); !finished)
        return std::unexpected(std::move(finished.error()));
    while (true) {
        std::filesystem::path name = partialNameOf(m_target);
        if (Result<void> kept = m_folder.putInPlace(name, false); kept)
            return name;
        else if (kept.error().code != ErrorCode::AlreadyExists)
            return std::unexpected(std::move(kept.error()));
    }
}

} // namespace cipherscope::operations
