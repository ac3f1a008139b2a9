// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encryptpagemodel.h"

#include "batchjobs.h"
#include "components/filenames.h"
#include "formats/age/passphrase.h"
#include "formats/age/scrypt.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "opener.h"

#include <QCoroFuture>
#include <QLocale>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace cipherscope::ui {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
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
    part.title = part.ids.size() == 1 ? EncryptPageModel::tr("Unlock 1 file")
                                      : EncryptPageModel::tr("Unlock %1 files").arg(number(part.ids.size()));
    return part;
}

} // namespace

EncryptPageModel::EncryptPageModel(const BackendContext &context, const std::filesystem::path &dataDirectory,
                                   QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
    , m_keyring(context, dataDirectory)
    , m_locking(context, m_queue, m_keyring)
    , m_unlocking(context, m_queue, m_keyring)
    , m_planner(context.pool)
    , m_engine(context)
    , m_intake(context.pool)
    , m_runner(context.pool, m_queue)
{
    connectParts();
}

void EncryptPageModel::connectParts()
{
    connect(&m_intake, &QueueIntake::lookingChanged, this, &EncryptPageModel::statusChanged);
    connect(&m_intake, &QueueIntake::inspected, this, &EncryptPageModel::takeInspected);
    connect(&m_queue, &FileQueueModel::countsChanged, this, &EncryptPageModel::statusChanged);
    connect(&m_runner, &QueueRunner::progressed, this, &EncryptPageModel::statusChanged);
    connect(&m_runner, &QueueRunner::runningChanged, this, &EncryptPageModel::statusChanged);
    connect(&m_runner, &QueueRunner::passphraseRefused, this, [this](QueueId id) {
        const QueueRow *row = m_queue.find(id);
        if (row == nullptr)
            return;
        const QString text = openerOf(row->item.content) == Opener::OpenSslPassphrase
            ? tr("%1 opens with another passphrase, cipher, digest or number of iterations.")
            : tr("Wrong passphrase for %1.");
        m_unlocking.passphrase()->setError(text.arg(displayName(row->item.path.filename())));
    });
    connect(&m_planner, &BatchPlanner::planned, this, &EncryptPageModel::takePlan);
    connect(&m_planner, &BatchPlanner::abandoned, this, [this](const QString &why) {
        endPreparing();
        setNotice(why);
    });
}

EncryptPageModel::Group EncryptPageModel::group() const
{
    if (m_queue.pending(QueueAction::Lock).empty())
        return UnlockGroup;
    return m_queue.pending(QueueAction::Unlock).empty() ? LockGroup : m_group;
}

void EncryptPageModel::setGroup(Group group)
{
    if (std::exchange(m_group, group) != group)
        Q_EMIT statusChanged();
}

QString EncryptPageModel::statusText() const
{
    const std::size_t total = m_queue.rows().size();
    if (total == 0)
        return {};
    QStringList parts;
    const std::size_t busy = m_queue.countOf(QueueState::Queued) + m_queue.countOf(QueueState::Running);
    if (isRunning()) {
        parts.append(busy == 1 ? tr("1 file to go") : tr("%1 files to go").arg(number(busy)));
        if (m_runner.throughput() > 0)
            parts.append(messages::rateText(m_runner.throughput()));
        if (const std::optional<double> left = m_runner.secondsLeft())
            parts.append(tr("%1 left").arg(messages::durationText(*left)));
    } else {
        parts.append(total == 1 ? tr("1 file") : tr("%1 files").arg(number(total)));
    }
    if (const std::size_t done = m_queue.countOf(QueueState::Done); done > 0)
        parts.append(tr("%1 done").arg(number(done)));
    if (const std::size_t failed = m_queue.countOf(QueueState::Failed); failed > 0)
        parts.append(tr("%1 failed").arg(number(failed)));
    return parts.join(QStringLiteral("  ·  "));
}

QString EncryptPageModel::identityOffer() const
{
    if (m_identityFiles.empty())
        return {};
    return tr("%1 holds secret keys. Whoever reads it can open what is locked to them.")
        .arg(displayName(m_identityFiles.front().path.filename()));
}

void EncryptPageModel::setEngineChoice(engine::EngineChoice choice)
{
    m_engineChoice = choice;
    m_keyring.setEngineChoice(choice);
    if (m_active)
        m_engine.ask(choice);
}

void EncryptPageModel::activate()
{
    if (std::exchange(m_active, true))
        return;
    m_keyring.load();
    m_engine.ask(m_engineChoice);
}

void EncryptPageModel::addUrls(const QList<QUrl> &urls)
{
    const std::vector<std::filesystem::path> paths = localPaths(urls);
    if (static_cast<qsizetype>(paths.size()) < urls.size())
        setNotice(tr("Only files on this computer can be used: copy the others here first."));
    else
        setNotice({});
    m_intake.add(paths);
}

void EncryptPageModel::takeInspected(const InspectedPaths &paths)
{
    m_queue.append(paths.items);
    if (!paths.errors.empty())
        setNotice(messages::sentence(paths.errors.front()));
    m_identityFiles.insert(m_identityFiles.end(), paths.identityFiles.begin(), paths.identityFiles.end());
    if (!paths.identityFiles.empty())
        Q_EMIT identityOfferChanged();
}

void EncryptPageModel::lock()
{
    if (m_locking.isReady())
        plan(Waiting::Lock, m_queue.pending(QueueAction::Lock));
}

void EncryptPageModel::unlock()
{
    if (m_unlocking.isReady())
        plan(Waiting::Unlock, m_unlocking.openable());
}

void EncryptPageModel::keepVerified(int row)
{
    if (row < 0 || row >= m_queue.count())
        return;
    const QueueRow &damaged = m_queue.rows()[static_cast<std::size_t>(row)];
    if (damaged.state == QueueState::Failed && damaged.openedBy)
        plan(Waiting::Partial, { &damaged });
}

void EncryptPageModel::plan(Waiting what, const std::vector<const QueueRow *> &rows)
{
    if (m_preparing || rows.empty())
        return;
    m_waiting = what;
    m_preparing = true;
    m_planned.clear();
    const BatchOptions options{ m_locking.isArmored() };
    std::vector<PlannedInput> inputs;
    for (const QueueRow *row : rows) {
        m_planned.push_back(row->id);
        inputs.push_back(plannedInput(*row, options));
    }
    setNotice({});
    Q_EMIT statusChanged();
    m_planner.plan(std::move(inputs), m_destination.folder());
}

void EncryptPageModel::takePlan(const operations::TargetPlan &plan)
{
    QueueBatch batch = batchFor(plan);
    const Waiting what = std::exchange(m_waiting, Waiting::Nothing);
    if (batch.ids.empty())
        endPreparing();
    else if (what == Waiting::Lock)
        startLocking(std::move(batch));
    else if (what == Waiting::Unlock)
        startUnlocking(batch);
    else
        startPartial(std::move(batch));
}

QueueBatch EncryptPageModel::batchFor(const operations::TargetPlan &plan) const
{
    BatchOptions options;
    options.deleteOriginal = m_waiting == Waiting::Lock
        ? m_locking.deletesOriginal()
        : m_waiting == Waiting::Unlock && m_unlocking.deletesOriginal();
    options.keepVerified = m_waiting == Waiting::Partial;
    QueueBatch batch;
    for (std::size_t i = 0; i < m_planned.size(); ++i) {
        const QueueRow *row = m_queue.find(m_planned[i]);
        if (row == nullptr || plan.targets[i].output.empty())
            continue;
        batch.ids.push_back(row->id);
        batch.jobs.push_back(jobFor(*row, plan.targets[i], options));
    }
    batch.title =
        batch.ids.size() == 1 ? tr("Lock 1 file") : tr("Lock %1 files").arg(number(batch.ids.size()));
    return batch;
}

void EncryptPageModel::startLocking(QueueBatch batch)
{
    if (m_locking.method() == LockSettings::Passphrase) {
        lockWithPassphrase(std::move(batch));
        return;
    }
    const Result<age::Recipients> recipients = m_keyring.chosenRecipients();
    if (recipients)
        runLocking(std::move(batch), *recipients);
    else
        setNotice(messages::sentence(recipients.error()));
    endPreparing();
}

QCoro::Task<> EncryptPageModel::lockWithPassphrase(QueueBatch batch)
{
    const QPointer<EncryptPageModel> self(this);
    Result<SecretBytes> taken = m_locking.passphrase()->take();
    if (!taken) {
        setNotice(messages::sentence(taken.error()));
        endPreparing();
        co_return;
    }
    std::function<Result<age::Recipients>(std::stop_token)> question =
        [passphrase = std::make_shared<const SecretBytes>(std::move(*taken)),
         time = m_scryptTime](const std::stop_token &) { return recipientsFor(passphrase, time); };
    const QFuture<Result<age::Recipients>> future = m_pool.ask(std::move(question));
    const Result<age::Recipients> recipients = co_await future;
    if (!self)
        co_return;
    if (recipients)
        runLocking(std::move(batch), *recipients);
    else
        setNotice(messages::sentence(recipients.error()));
    endPreparing();
}

void EncryptPageModel::runLocking(QueueBatch batch, const age::Recipients &recipients)
{
    operations::AgeSettings settings{ age::Crypto(m_engines, m_engineChoice),
                                      operations::AgeDirection::Encrypt,
                                      recipients,
                                      m_locking.isArmored() ? age::AgeForm::Armored : age::AgeForm::Binary,
                                      {} };
    m_locking.setDeleteOriginal(false);
    m_runner.start(std::move(batch), std::move(settings));
}

void EncryptPageModel::startUnlocking(const QueueBatch &batch)
{
    endPreparing();
    const QueueBatch openSsl = partOf(batch, m_queue, true);
    QueueBatch age = partOf(batch, m_queue, false);
    age::Identities identities = m_keyring.unlockedIdentities();
    if (m_unlocking.passphrase()->isReady()) {
        Result<SecretBytes> passphrase = m_unlocking.passphrase()->take();
        if (passphrase && !openSsl.ids.empty()) {
            operations::OpenSslEncSettings settings{
                m_engines, m_engineChoice,   engine::Direction::Decrypt, m_unlocking.parameters(),
                {},        age::systemRandom
            };
            settings.passphrase = std::make_shared<const SecretBytes>(passphrase->copy());
            m_runner.start(openSsl, std::move(settings));
        }
        if (passphrase) {
            auto identity =
                age::PassphraseIdentity::create(std::move(*passphrase), m_unlocking.workFactorLimit());
            if (identity)
                identities.push_back(std::move(*identity));
        }
    }
    m_unlocking.setDeleteOriginal(false);
    if (!age.ids.empty())
        m_runner.start(std::move(age),
                       { age::Crypto(m_engines, m_engineChoice),
                         operations::AgeDirection::Decrypt,
                         {},
                         {},
                         std::move(identities) });
}

void EncryptPageModel::startPartial(QueueBatch batch)
{
    endPreparing();
    const QueueRow *row = m_queue.find(batch.ids.front());
    if (row == nullptr || !row->openedBy)
        return;
    const SharedIdentities identities = row->openedBy;
    m_runner.start(
        std::move(batch),
        { age::Crypto(m_engines, m_engineChoice), operations::AgeDirection::Decrypt, {}, {}, *identities });
}

void EncryptPageModel::cancelRow(int row)
{
    if (row >= 0 && row < m_queue.count())
        m_runner.cancel(m_queue.rows()[static_cast<std::size_t>(row)].id);
}

void EncryptPageModel::clear()
{
    m_queue.clear();
    setNotice({});
}

void EncryptPageModel::importIdentity()
{
    m_keyring.identities()->prepareImport(urlFromPath(m_identityFiles.front().path));
    dismissIdentity();
}

void EncryptPageModel::addIdentityAsFile()
{
    m_queue.append({ m_identityFiles.front() });
    dismissIdentity();
}

void EncryptPageModel::dismissIdentity()
{
    m_identityFiles.erase(m_identityFiles.begin());
    Q_EMIT identityOfferChanged();
}

void EncryptPageModel::endPreparing()
{
    m_preparing = false;
    Q_EMIT statusChanged();
}

void EncryptPageModel::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

} // namespace cipherscope::ui
