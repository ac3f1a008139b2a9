// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/randomoperation.h"

#include <algorithm>
#include <utility>

namespace cipherscope::operations {

RandomOperation::RandomOperation(QString title, RandomJob job, afalg::SystemCalls &calls, QObject *parent)
    : Operation(std::move(title), parent)
    , m_job(std::move(job))
    , m_calls(calls)
    , m_encoder(m_job.encoding)
{
    setBytesTotal(m_job.bytes);
}

RandomOperation::~RandomOperation() = default;

unsigned RandomOperation::wantedWorkers() const
{
    return std::max(m_job.streams, 1U) + 1;
}

Result<void> RandomOperation::work(const std::stop_token &stop)
{
    m_working.fetch_add(1);
    Result<void> outcome = prepare();
    if (outcome)
        outcome = m_draw->run(stop);
    // Nothing is left of a file that will not be completed, however long this object lives.
    if (m_working.fetch_sub(1) == 1 && (!outcome || stop.stop_requested()))
        m_target.reset();
    return outcome;
}

Result<void> RandomOperation::prepare()
{
    const std::lock_guard lock(m_prepareMutex);
    if (m_draw)
        return {};
    Result<std::shared_ptr<const engine::RandomGenerator>> generator =
        engine::openRng(m_job.generator, m_job.inputs, m_calls);
    if (!generator)
        return std::unexpected(std::move(generator.error()));
    if (m_job.output) {
        if (Result<void> space = checkSpace(*m_job.output, m_job.bytes); !space)
            return space;
        Result<std::unique_ptr<TransferTarget>> target =
            openTarget({ {}, *m_job.output, m_job.existing, m_job.bytes }, {});
        if (!target)
            return std::unexpected(std::move(target.error()));
        m_target = std::move(*target);
    }
    m_draw = std::make_unique<RandomDraw>(
        *generator, m_job.bytes, std::max(m_job.streams, 1U),
        [this](std::span<const std::byte> bytes, bool isLast) { return take(bytes, isLast); });
    const std::lock_guard observedLock(m_observedMutex);
    m_provenance = (*generator)->provenance();
    return {};
}

Result<void> RandomOperation::take(std::span<const std::byte> bytes, bool isLast)
{
    if (m_target) {
        if (Result<void> written = write(bytes, isLast); !written)
            return written;
    }
    if (m_job.isObserved)
        observe(bytes);
    addBytesDone(bytes.size());
    return {};
}

Result<void> RandomOperation::write(std::span<const std::byte> bytes, bool isLast)
{
    Result<void> done = m_target->write(m_encoder.add(bytes));
    if (!isLast)
        return done;
    if (done)
        done = m_target->write(m_encoder.finish());
    if (done)
        done = m_target->finish(std::nullopt);
    if (done)
        done = m_target->putInPlace(m_job.existing);
    return done;
}

void RandomOperation::observe(std::span<const std::byte> bytes)
{
    m_latest.counts.add(bytes);
    m_fips.add(bytes);
    m_latest.fips = m_fips.figures();
    // A short block moves the picture up, and fills it from below.
    const std::span<const std::byte> newest = bytes.last(std::min(bytes.size(), m_latest.picture.size()));
    std::ranges::copy(std::span(m_latest.picture).subspan(newest.size()), m_latest.picture.begin());
    std::ranges::copy(newest, m_latest.picture.end() - static_cast<std::ptrdiff_t>(newest.size()));
    const std::lock_guard lock(m_observedMutex);
    m_observed = m_latest;
}

void RandomOperation::collect()
{
    const std::lock_guard lock(m_observedMutex);
    m_shown = m_observed;
    m_shownProvenance = m_provenance;
}

bool RandomOperation::isComplete() const
{
    return m_draw && m_draw->isComplete();
}

} // namespace cipherscope::operations
