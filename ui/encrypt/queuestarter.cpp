// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queuestarter.h"

#include "batchjobs.h"
#include "components/filenames.h"
#include "formats/age/passphrase.h"
#include "formats/age/scrypt.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "opener.h"
#include "queuetext.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace cipherscope::ui {

namespace {

QString lockTitle(std::size_t count)
{
    return count == 1 ? QueueStarter::tr("Lock 1 file")
                      : QueueStarter::tr("Lock %1 files").arg(messages::countText(count));
}

using Passphrase = std::shared_ptr<const SecretBytes>;

/** Takes as long as it takes to find out how fast scrypt is here. */
Result<age::Recipients> recipientsFor(const Passphrase &passphrase, std::chrono::duration<double> time)
{
    auto recipient = age::PassphraseRecipient::create(passphrase->copy(), age::calibrateWorkFactor(time));
    if (!recipient)
        return std::unexpected(std::move(recipient.error()));
    return age::Recipients{ std::move(*recipient) };
}

/** The rows of a batch that openssl enc made, or those that it did not. */
QueueBatch partOf(const QueueBatch &batch, const FileQueueModel &queue, bool openSsl)
{
    QueueBatch part;
    for (std::size_t i = 0; i < batch.ids.size(); ++i) {
        const QueueRow *row = queue.find(batch.ids[i]);
        if (row == nullptr || (openerOf(row->item.content) == Opener::OpenSslPassphrase) != openSsl)
            continue;
        part.ids.push_back(batch.ids[i]);
        part.jobs.push_back(batch.jobs[i]);
    }
    part.title = part.ids.size() == 1
        ? QueueStarter::tr("Unlock 1 file")
        : QueueStarter::tr("Unlock %1 files").arg(messages::countText(part.ids.size()));
    return part;
}

} // namespace

QueueStarter::QueueStarter(const BackendContext &context, Parts parts, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
    , m_parts(parts)
    , m_planner(context.pool)
{
    connect(&m_planner, &BatchPlanner::planned, this, &QueueStarter::takePlan);
    connect(&m_planner, &BatchPlanner::abandoned, this, [this](const QString &why) {
        setPreparing(false);
        if (!why.isEmpty())
            Q_EMIT failed(why);
    });
}

void QueueStarter::lock()
{
    if (m_parts.locking.isReady())
        plan(Waiting::Lock, m_parts.queue.pending(QueueAction::Lock));
}

void QueueStarter::unlock()
{
    if (m_parts.unlocking.isReady())
        plan(Waiting::Unlock, m_parts.unlocking.openable());
}

void QueueStarter::cancel(QueueId id)
{
    if (std::ranges::find(m_held, id) != m_held.end())
        m_parts.queue.setCancelled({ &id, 1 });
}

void QueueStarter::cancelAll()
{
    m_parts.queue.setCancelled(m_held);
}

void QueueStarter::acceptOffer(const QueueRow &row)
{
    if (m_preparing || row.state != QueueState::Failed || !row.openedBy)
        return;
    const bool isForFile = offerOf(row.report) == QueueOffer::File;
    if (isForFile)
        m_parts.queue.setAsFile(row.id);
    plan(isForFile ? Waiting::File : Waiting::Partial, { &row });
}

void QueueStarter::plan(Waiting what, const std::vector<const QueueRow *> &rows)
{
    if (m_preparing || rows.empty())
        return;
    m_waiting = what;
    m_planned.clear();
    BatchOptions options;
    options.armored = m_parts.locking.isArmored();
    options.openSsl = m_parts.locking.isForOpenSsl();
    std::vector<PlannedInput> inputs;
    for (const QueueRow *row : rows) {
        m_planned.push_back(row->id);
        inputs.push_back(plannedInput(*row, options));
    }
    setPreparing(true);
    // A part of a file has a name of its own, which is never taken.
    const auto policy =
        what == Waiting::Partial ? std::optional(operations::TargetPolicy::KeepBoth) : std::nullopt;
    m_planner.plan(std::move(inputs), m_parts.destination.folder(), policy);
}

void QueueStarter::takePlan(const operations::TargetPlan &plan)
{
    std::vector<QueueId> skipped;
    for (std::size_t i = 0; i < m_planned.size(); ++i) {
        if (plan.targets[i].output.empty())
            skipped.push_back(m_planned[i]);
    }
    if (!skipped.empty())
        m_parts.queue.setWaiting(skipped, tr("Skipped: its new name is taken"));
    QueueBatch batch = batchFor(plan);
    const Waiting what = std::exchange(m_waiting, Waiting::Nothing);
    if (batch.ids.empty())
        setPreparing(false);
    else if (what == Waiting::Lock)
        startLocking(std::move(batch));
    else if (what == Waiting::Unlock)
        startUnlocking(batch);
    else
        startOffered(std::move(batch));
}

QueueBatch QueueStarter::batchFor(const operations::TargetPlan &plan) const
{
    BatchOptions options;
    options.deleteOriginal = m_waiting == Waiting::Lock
        ? m_parts.locking.deletesOriginal() && !m_parts.locking.isForOpenSsl()
        : m_waiting == Waiting::Unlock && m_parts.unlocking.deletesOriginal();
    options.keepVerified = m_waiting == Waiting::Partial;
    QueueBatch batch;
    for (std::size_t i = 0; i < m_planned.size(); ++i) {
        const QueueRow *row = m_parts.queue.find(m_planned[i]);
        if (row == nullptr || plan.targets[i].output.empty())
            continue;
        batch.ids.push_back(row->id);
        batch.jobs.push_back(jobFor(*row, plan.targets[i], options));
    }
    if (m_waiting == Waiting::Lock)
        batch.title = lockTitle(batch.ids.size());
    else if (m_waiting == Waiting::Partial && !batch.jobs.empty())
        batch.title =
            tr("Keep what is authentic of %1").arg(displayName(batch.jobs.front().input.filename()));
    else if (m_waiting == Waiting::File && !batch.jobs.empty())
        batch.title = tr("Unlock %1 as a file").arg(displayName(batch.jobs.front().input.filename()));
    return batch;
}

void QueueStarter::startLocking(QueueBatch batch)
{
    if (m_parts.locking.isForOpenSsl()) {
        lockForOpenSsl(batch);
        return;
    }
    if (m_parts.locking.method() == LockSettings::Passphrase) {
        lockWithPassphrase(std::move(batch));
        return;
    }
    const Result<age::Recipients> recipients = m_parts.keyring.chosenRecipients();
    if (recipients)
        runLocking(std::move(batch), *recipients);
    else
        Q_EMIT failed(messages::sentence(recipients.error()));
    setPreparing(false);
}

void QueueStarter::lockForOpenSsl(const QueueBatch &batch)
{
    setPreparing(false);
    const Result<SecretBytes> passphrase = m_parts.locking.passphrase()->take();
    m_parts.locking.forget();
    if (passphrase)
        runOpenSsl(batch, engine::Direction::Encrypt, m_parts.locking.openSsl()->parameters(), *passphrase);
    else
        Q_EMIT failed(messages::sentence(passphrase.error()));
}

void QueueStarter::runOpenSsl(const QueueBatch &batch, engine::Direction direction,
                              opensslenc::Parameters parameters, const SecretBytes &passphrase)
{
    m_parts.runner.start(batch,
                         operations::OpenSslEncSettings{
                             m_engines, m_engineChoice, direction, std::move(parameters),
                             std::make_shared<const SecretBytes>(passphrase.copy()), age::systemRandom });
}

QCoro::Task<> QueueStarter::lockWithPassphrase(QueueBatch batch)
{
    const QPointer<QueueStarter> self(this);
    Result<SecretBytes> taken = m_parts.locking.passphrase()->take();
    if (!taken) {
        Q_EMIT failed(messages::sentence(taken.error()));
        setPreparing(false);
        co_return;
    }
    hold(batch);
    std::function<Result<age::Recipients>(std::stop_token)> question =
        [passphrase = std::make_shared<const SecretBytes>(std::move(*taken)),
         time = m_scryptTime](const std::stop_token &) { return recipientsFor(passphrase, time); };
    const QFuture<Result<age::Recipients>> future = m_pool.ask(std::move(question));
    const Result<age::Recipients> recipients = co_await future;
    if (!self)
        co_return;
    if (recipients) {
        release(batch);
        runLocking(std::move(batch), *recipients);
    } else {
        cancelAll();
        m_held.clear();
        Q_EMIT failed(messages::sentence(recipients.error()));
    }
    setPreparing(false);
}

void QueueStarter::hold(const QueueBatch &batch)
{
    m_held = batch.ids;
    m_parts.queue.setQueued(m_held);
}

void QueueStarter::release(QueueBatch &batch)
{
    QueueBatch left;
    for (std::size_t i = 0; i < batch.ids.size(); ++i) {
        const QueueRow *row = m_parts.queue.find(batch.ids[i]);
        if (row == nullptr || row->state != QueueState::Queued)
            continue;
        left.ids.push_back(batch.ids[i]);
        left.jobs.push_back(std::move(batch.jobs[i]));
    }
    left.title = lockTitle(left.ids.size());
    batch = std::move(left);
    m_held.clear();
}

void QueueStarter::runLocking(QueueBatch batch, const age::Recipients &recipients)
{
    operations::AgeSettings settings{ age::Crypto(m_engines, m_engineChoice),
                                      operations::AgeDirection::Encrypt,
                                      recipients,
                                      m_parts.locking.isArmored() ? age::AgeForm::Armored
                                                                  : age::AgeForm::Binary,
                                      {} };
    m_parts.locking.forget();
    if (!batch.ids.empty())
        m_parts.runner.start(std::move(batch), std::move(settings));
}

void QueueStarter::startUnlocking(const QueueBatch &batch)
{
    setPreparing(false);
    const QueueBatch openSsl = partOf(batch, m_parts.queue, true);
    QueueBatch age = partOf(batch, m_parts.queue, false);
    age::Identities identities = m_parts.keyring.unlockedIdentities();
    if (m_parts.unlocking.passphrase()->isReady()) {
        Result<SecretBytes> passphrase = m_parts.unlocking.passphrase()->take();
        if (passphrase && !openSsl.ids.empty())
            runOpenSsl(openSsl, engine::Direction::Decrypt, m_parts.unlocking.openSsl()->parameters(),
                       *passphrase);
        if (passphrase) {
            auto identity =
                age::PassphraseIdentity::create(std::move(*passphrase), m_parts.unlocking.workFactorLimit());
            if (identity)
                identities.push_back(std::move(*identity));
        }
    }
    m_parts.unlocking.setDeleteOriginal(false);
    if (!age.ids.empty())
        m_parts.runner.start(std::move(age),
                             { age::Crypto(m_engines, m_engineChoice),
                               operations::AgeDirection::Decrypt,
                               {},
                               {},
                               std::move(identities) });
}

void QueueStarter::startOffered(QueueBatch batch)
{
    setPreparing(false);
    const QueueRow *row = m_parts.queue.find(batch.ids.front());
    if (row == nullptr || !row->openedBy)
        return;
    const SharedIdentities identities = row->openedBy;
    m_parts.runner.start(
        std::move(batch),
        { age::Crypto(m_engines, m_engineChoice), operations::AgeDirection::Decrypt, {}, {}, *identities });
}

void QueueStarter::setPreparing(bool preparing)
{
    if (std::exchange(m_preparing, preparing) != preparing)
        Q_EMIT preparingChanged();
}

} // namespace cipherscope::ui
