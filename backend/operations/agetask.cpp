// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/agetask.h"

#include <utility>

namespace cipherscope::operations {

AgeTask::AgeTask(const AgeJob &job, const AgeSettings &settings, ReadProgress progress)
    : m_settings(settings)
    , m_files(job, std::move(progress))
{
}

Result<void> AgeTask::begin()
{
    if (Result<void> opened = m_files.open(); !opened)
        return opened;
    const auto source = [this](std::span<std::byte> room) { return m_files.read(room); };
    const auto sink = [this](std::span<const std::byte> bytes) { return m_files.write(bytes); };
    if (m_settings.direction == AgeDirection::Encrypt)
        m_stream = std::make_unique<AgeEncryption>(m_settings.crypto, m_settings.recipients, m_settings.form,
                                                   source, sink);
    else
        m_stream = std::make_unique<AgeDecryption>(m_settings.crypto, m_settings.identities, source, sink);
    return m_files.named(m_stream->begin());
}

Result<void> AgeTask::work(const std::stop_token &stop)
{
    return m_files.named(m_stream->work(stop));
}

Result<engine::Provenance> AgeTask::complete()
{
    if (Result<void> finished = m_files.named(m_stream->finish()); !finished)
        return std::unexpected(std::move(finished.error()));
    if (Result<void> completed = m_files.complete(); !completed)
        return std::unexpected(std::move(completed.error()));
    return m_stream->provenance();
}

} // namespace cipherscope::operations
