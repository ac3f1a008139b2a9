// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/orderedpipeline.h"

#include <cerrno>
#include <utility>

namespace cipherscope::operations {

OrderedPipeline::OrderedPipeline(std::size_t batchSize, std::size_t outputSize, ByteSource source,
                                 ByteSink sink)
    : m_batchSize(batchSize)
    , m_outputSize(outputSize)
    , m_source(std::move(source))
    , m_sink(std::move(sink))
    , m_ahead(batchSize)
{
}

Result<void> OrderedPipeline::run(const Transform &transform, const std::stop_token &stop)
{
    WipedBytes in(m_batchSize);
    WipedBytes out(m_outputSize);
    while (true) {
        if (stop.stop_requested()) {
            abandon();
            return std::unexpected(systemError(Step::Compute, ECANCELED, {}));
        }
        std::optional<Read> next = readNext(in);
        if (!next)
            return {};
        Transformed done = next->outcome ? transform(next->batch, out.writable())
                                         : Transformed{ 0, std::move(next->outcome) };
        const Result<bool> written =
            writeInTurn(next->batch.number, out.writable().first(done.size), std::move(done.outcome));
        if (!written)
            return std::unexpected(written.error());
        if (!*written)
            return {};
    }
}

bool OrderedPipeline::hasMore()
{
    return !m_ended && !m_failed;
}

std::optional<OrderedPipeline::Read> OrderedPipeline::readNext(WipedBytes &room)
{
    const std::lock_guard lock(m_readMutex);
    if (m_ended)
        return std::nullopt;
    if (m_nextNumber == 0)
        m_aheadSize = m_source(m_ahead.writable());
    Result<std::size_t> size = std::exchange(m_aheadSize, 0);
    if (size && *size == m_batchSize)
        m_aheadSize = m_source(room.writable());
    std::swap(room, m_ahead);
    m_ended = !size || (m_aheadSize && *m_aheadSize == 0);
    const std::uint64_t number = m_nextNumber++;
    if (!size)
        return Read{ { number, true, {} }, std::unexpected(std::move(size.error())) };
    return Read{ { number, m_ended, room.view().first(*size) }, {} };
}

Result<bool> OrderedPipeline::writeInTurn(std::uint64_t number, std::span<const std::byte> out,
                                          Result<void> outcome)
{
    std::unique_lock lock(m_writeMutex);
    m_turnChanged.wait(lock, [this, number] { return m_turn == number || m_failed; });
    if (m_failed)
        return false;
    Result<void> written = m_sink(out);
    if (written)
        written = std::move(outcome);
    m_failed = !written;
    ++m_turn;
    m_turnChanged.notify_all();
    if (!written)
        return std::unexpected(std::move(written.error()));
    return true;
}

void OrderedPipeline::abandon()
{
    const std::lock_guard lock(m_writeMutex);
    m_failed = true;
    m_turnChanged.notify_all();
}

} // namespace cipherscope::operations
