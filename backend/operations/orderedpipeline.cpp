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
    try {
        return runShare(transform, stop);
    } catch (...) {
        abandon(); // Nobody else would take the turn of the batch that is lost.
        throw;
    }
}

Result<void> OrderedPipeline::runShare(const Transform &transform, const std::stop_token &stop)
{
    WipedBytes in(m_batchSize);
    addOutputs();
    while (true) {
        if (stop.stop_requested()) {
            abandon();
            return std::unexpected(systemError(Step::Compute, ECANCELED, {}));
        }
        // Before a batch is read: the one whose turn it is has its output, and so comes to free others.
        std::optional<WipedBytes> out = takeOutput();
        if (!out)
            return {};
        std::optional<Read> next = readNext(in);
        if (!next)
            return {};
        Transformed done = next->outcome ? transform(next->batch, out->writable())
                                         : Transformed{ 0, std::move(next->outcome) };
        if (Result<void> written = writeInTurn(next->batch.number, { std::move(*out), std::move(done) });
            !written)
            return written;
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

/** A thread's share: one that it works on, one that waits for its turn. */
void OrderedPipeline::addOutputs()
{
    const std::lock_guard lock(m_writeMutex);
    for (int i = 0; i < 2; ++i)
        m_freeOutputs.emplace_back(m_outputSize);
    m_outputFreed.notify_all();
}

std::optional<WipedBytes> OrderedPipeline::takeOutput()
{
    std::unique_lock lock(m_writeMutex);
    m_outputFreed.wait(lock, [this] { return !m_freeOutputs.empty() || m_failed; });
    if (m_failed)
        return std::nullopt;
    std::optional<WipedBytes> out(std::move(m_freeOutputs.back()));
    m_freeOutputs.pop_back();
    return out;
}

Result<void> OrderedPipeline::writeInTurn(std::uint64_t number, Finished finished)
{
    std::unique_lock lock(m_writeMutex);
    m_waiting.emplace(number, std::move(finished));
    if (m_isWriting)
        return {};
    m_isWriting = true;
    Result<void> written;
    for (auto next = m_waiting.find(m_turn); written && !m_failed && next != m_waiting.end();
         next = m_waiting.find(m_turn)) {
        Finished turn = std::move(next->second);
        m_waiting.erase(next);
        lock.unlock();
        written = m_sink(turn.out.view().first(turn.transformed.size));
        lock.lock();
        if (written)
            written = std::move(turn.transformed.outcome);
        m_failed = m_failed || !written;
        ++m_turn;
        m_freeOutputs.push_back(std::move(turn.out));
        m_outputFreed.notify_all();
    }
    m_isWriting = false;
    return written;
}

void OrderedPipeline::abandon()
{
    const std::lock_guard lock(m_writeMutex);
    m_failed = true;
    m_outputFreed.notify_all();
}

} // namespace cipherscope::operations
