// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomdrawing.h"

#include "components/filenames.h"
#include "messages/provenancetext.h"
#include "messages/quantity.h"
#include "messages/rngtext.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <limits>
#include <utility>

namespace cipherscope::ui {

using operations::Operation;

RandomDrawing::RandomDrawing(const BackendContext &context, const RandomSources &sources,
                             const RandomInputs &inputs, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_calls(context.calls)
    , m_sources(sources)
    , m_inputs(inputs)
{
    connect(&inputs, &RandomInputs::changed, this, &RandomDrawing::settingsChanged);
}

RandomDrawing::~RandomDrawing()
{
    stop();
}

void RandomDrawing::setStreams(int streams)
{
    if (std::exchange(m_streams, std::clamp(streams, 1, mostStreams())) != streams)
        Q_EMIT settingsChanged();
}

int RandomDrawing::mostStreams() const
{
    return m_inputs.makeRepeatable() ? 1 : static_cast<int>(m_pool.threadCount());
}

QString RandomDrawing::streamsNote() const
{
    if (m_inputs.makeRepeatable())
        return tr("One thread only: with your inputs every further one would draw the same bytes.");
    if (mostStreams() == 1)
        return tr("One thread draws: this computer has one processor.");
    if (streams() == 1)
        return tr("One thread draws; several draw in parallel, each by itself.");
    return m_sources.isKernelRng()
        ? tr("The threads draw in parallel, each from a generator of its own that is seeded by itself.")
        : tr("The threads draw in parallel, each with calls of its own.");
}

void RandomDrawing::setSize(const QString &size)
{
    if (std::exchange(m_size, size) != size)
        Q_EMIT settingsChanged();
}

void RandomDrawing::setUnit(int unit)
{
    if (std::exchange(m_unit, std::clamp(unit, 0, 3)) != unit)
        Q_EMIT settingsChanged();
}

std::uint64_t RandomDrawing::bytesWanted() const
{
    const int shift = 10 * m_unit;
    const std::uint64_t number = m_size.trimmed().toULongLong();
    return number > std::numeric_limits<std::uint64_t>::max() >> shift ? 0 : number << shift;
}

QString RandomDrawing::sizeProblem() const
{
    return bytesWanted() > 0 ? m_inputs.problem() : tr("Enter a whole number, 1 or more.");
}

qreal RandomDrawing::progress() const
{
    if (!m_operation || m_operation->bytesTotal() == 0)
        return -1;
    return static_cast<qreal>(m_operation->bytesDone()) / static_cast<qreal>(m_operation->bytesTotal());
}

QString RandomDrawing::rate() const
{
    if (!m_operation)
        return messages::rateText(0);
    return messages::rateText(isRunning() ? m_operation->throughput() : m_operation->averageThroughput());
}

QString RandomDrawing::amount() const
{
    if (!m_operation)
        return {};
    const QString done = messages::bytesText(m_operation->bytesDone());
    return isRunning() && m_operation->bytesTotal() > 0
        ? tr("%1 of %2").arg(done, messages::bytesText(m_operation->bytesTotal()))
        : done;
}

QString RandomDrawing::left() const
{
    const QString left = isRunning() ? messages::durationText(m_operation->secondsLeft()) : QString();
    return left.isEmpty() ? left : tr("%1 left").arg(left);
}

void RandomDrawing::watch()
{
    if (isRunning() || !m_inputs.problem().isEmpty())
        return;
    m_file.clear();
    start(tr("Watch %1").arg(m_sources.chosen()), 0);
}

void RandomDrawing::save(const QUrl &target)
{
    if (isRunning() || !sizeProblem().isEmpty())
        return;
    const std::filesystem::path file = pathFromUrl(target);
    if (file.empty()) {
        setMessage(tr("Files can only be saved on this computer."), QStringLiteral("bad"));
        return;
    }
    m_file = file;
    start(tr("Draw to %1").arg(displayName(file)), bytesWanted());
}

void RandomDrawing::start(const QString &title, std::uint64_t bytes)
{
    operations::RandomJob job{ .generator = m_sources.chosen().toStdString(),
                               .inputs = m_inputs.inputs(),
                               .bytes = bytes,
                               .streams = static_cast<unsigned>(streams()),
                               .isObserved = true,
                               .existing = operations::Existing::Replace };
    if (!m_file.empty())
        job.output = m_file;
    setMessage({}, {});
    m_seen.clear();
    m_history.clear();
    m_provenance.clear();
    m_operation = std::make_shared<operations::RandomOperation>(title, std::move(job), m_calls);
    connect(m_operation.get(), &Operation::progressed, this, &RandomDrawing::follow);
    m_pool.start(m_operation);
    Q_EMIT progressed();
    awaitEnd();
}

void RandomDrawing::stop()
{
    if (isRunning())
        m_operation->cancel();
}

void RandomDrawing::follow()
{
    if (m_operation->provenance())
        m_provenance = messages::provenanceText(*m_operation->provenance());
    m_history.push_back(m_operation->throughput());
    if (m_history.size() > historySize)
        m_history.pop_front();
    m_seen.show(m_operation->observation());
    Q_EMIT progressed();
}

QCoro::Task<> RandomDrawing::awaitEnd()
{
    const QPointer<RandomDrawing> self(this);
    const QFuture<Result<void>> future = m_operation->result();
    const Result<void> outcome = co_await future;
    if (!self)
        co_return;
    const QString file = displayName(m_file);
    if (m_operation->state() == Operation::State::Failed)
        setMessage(messages::rngFailure(outcome.error()), QStringLiteral("bad"));
    else if (!m_file.empty() && outcome)
        setMessage(tr("%1 written to %2.").arg(messages::bytesText(m_operation->bytesDone()), file),
                   QStringLiteral("good"));
    else if (!m_file.empty())
        setMessage(tr("Stopped. %1 is as it was before.").arg(file), QStringLiteral("neutral"));
    Q_EMIT progressed();
}

void RandomDrawing::setMessage(const QString &message, const QString &kind)
{
    m_message = message;
    m_messageKind = kind;
    Q_EMIT messageChanged();
}

} // namespace cipherscope::ui
