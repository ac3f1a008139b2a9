// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/orderedpipeline.h"

#include "core/secretbytes.h"

#include <cerrno>
#include <memory>
#include <utility>

namespace cipherscope::operations {

namespace {

/** A buffer that is wiped: either side of a cipher may be a secret. */
class WipedBuffer {
public:
    explicit WipedBuffer(std::size_t size)
        : m_bytes(std::make_unique_for_overwrite<std::byte[]>(size))
        , m_size(size)
    {
    }
    WipedBuffer(const WipedBuffer &) = delete;
    WipedBuffer &operator=(const WipedBuffer &) = delete;
    ~WipedBuffer() { wipe(bytes()); }

    [[nodiscard]] std::span<std::byte> bytes() { return { m_bytes.get(), m_size }; }

private:
    std::unique_ptr<std::byte[]> m_bytes;
    std::size_t m_size;
};

} // namespace

OrderedPipeline::OrderedPipeline(std::size_t batchSize, std::size_t outputSize, ByteSource source,
                                 ByteSink sink)
    : m_batchSize(batchSize)
    , m_outputSize(outputSize)
    , m_source(std::move(source))
    , m_sink(std::move(sink))
{
}

Result<void> OrderedPipeline::run(const Transform &transform, const std::stop_token &stop)
{
    WipedBuffer in(m_batchSize + 1);
    WipedBuffer out(m_outputSize);
    while (true) {
        if (stop.stop_requested()) {
            abandon();
            return std::unexpected(systemError(Step::Compute, ECANCELED, {}));
        }
        std::optional<Read> next = readNext(in.bytes());
        if (!next)
            return {};
        Transformed done =
            next->outcome ? transform(next->batch, out.bytes()) : Transformed{ 0, std::move(next->outcome) };
        const Result<bool> written =
            writeInTurn(next->batch.number, out.bytes().first(done.size), std::move(done.outcome));
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

std::optional<OrderedPipeline::Read> OrderedPipeline::readNext(std::span<std::byte> room)
{
    const std::lock_guard lock(m_readMutex);
    if (m_ended)
        return std::nullopt;
    std::size_t size = 0;
    if (m_ahead)
        room[size++] = *m_ahead;
    const Result<std::size_t> count = m_source(room.subspan(size));
    if (!count) {
        m_ended = true;
        return Read{ { m_nextNumber++, true, {} }, std::unexpected(count.error()) };
    }
    size += *count;
    m_ended = size < room.size();
    if (!m_ended)
        m_ahead = room[--size];
    return Read{ { m_nextNumber++, m_ended, room.first(size) }, {} };
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
