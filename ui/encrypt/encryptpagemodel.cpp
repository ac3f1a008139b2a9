// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "encryptpagemodel.h"

#include "components/filenames.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "opener.h"

#include <QStringList>

#include <utility>

namespace cipherscope::ui {

namespace {

/** The first in full, and how many others there are. */
QString refusal(const std::vector<Error> &errors)
{
    QString first = messages::sentence(errors.front());
    const std::size_t others = errors.size() - 1;
    if (others == 0)
        return first;
    return others == 1
        ? EncryptPageModel::tr("%1 Another one was not added either.").arg(first)
        : EncryptPageModel::tr("%1 %2 others were not added either.").arg(first, messages::countText(others));
}

} // namespace

EncryptPageModel::EncryptPageModel(const BackendContext &context, const std::filesystem::path &dataDirectory,
                                   QObject *parent)
    : QObject(parent)
    , m_keyring(context, dataDirectory)
    , m_locking(context, m_queue, m_keyring)
    , m_unlocking(context, m_queue, m_keyring)
    , m_engine(context)
    , m_intake(context.pool)
    , m_runner(context.pool, m_queue)
    , m_starter(context, { m_queue, m_keyring, m_locking, m_unlocking, m_destination, m_runner })
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
    connect(&m_starter, &QueueStarter::preparingChanged, this, &EncryptPageModel::statusChanged);
    connect(&m_starter, &QueueStarter::preparingChanged, this, &EncryptPageModel::forgetUnused);
    connect(&m_queue, &FileQueueModel::countsChanged, this, &EncryptPageModel::forgetUnused);
    connect(&m_starter, &QueueStarter::failed, this, &EncryptPageModel::setNotice);
    connect(&m_destination, &Destination::refused, this, &EncryptPageModel::setNotice);
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
        parts.append(busy == 1 ? tr("1 file to go") : tr("%1 files to go").arg(messages::countText(busy)));
        const operations::OperationTotals totals = m_runner.totals();
        if (totals.throughput() > 0)
            parts.append(messages::rateText(totals.throughput()));
        if (const std::optional<double> left = totals.secondsLeft())
            parts.append(tr("%1 left").arg(messages::durationText(*left)));
    } else {
        parts.append(total == 1 ? tr("1 file") : tr("%1 files").arg(messages::countText(total)));
    }
    if (const std::size_t done = m_queue.countOf(QueueState::Done); done > 0)
        parts.append(tr("%1 done").arg(messages::countText(done)));
    if (const std::size_t failed = m_queue.countOf(QueueState::Failed); failed > 0)
        parts.append(tr("%1 failed").arg(messages::countText(failed)));
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
    m_starter.setEngineChoice(choice);
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

void EncryptPageModel::forgetUnused()
{
    if (isPreparing())
        return;
    const int lockPending = m_locking.pendingCount();
    const int unlockPending = m_unlocking.pendingCount();
    const bool lockEmptied = std::exchange(m_lockPending, lockPending) > 0 && lockPending == 0;
    const bool unlockEmptied = std::exchange(m_unlockPending, unlockPending) > 0 && unlockPending == 0;
    if (lockEmptied)
        m_locking.forget();
    if (unlockEmptied) {
        m_unlocking.forget();
        m_keyring.identities()->passphrase()->clear();
    }
}

void EncryptPageModel::takeInspected(const InspectedPaths &paths)
{
    m_queue.append(paths.items);
    if (!paths.errors.empty())
        setNotice(refusal(paths.errors));
    m_identityFiles.insert(m_identityFiles.end(), paths.identityFiles.begin(), paths.identityFiles.end());
    if (!paths.identityFiles.empty())
        Q_EMIT identityOfferChanged();
}

void EncryptPageModel::lock()
{
    setNotice({});
    m_starter.lock();
}

void EncryptPageModel::unlock()
{
    setNotice({});
    m_starter.unlock();
}

void EncryptPageModel::acceptOffer(int row)
{
    if (row >= 0 && row < m_queue.count())
        m_starter.acceptOffer(m_queue.rows()[static_cast<std::size_t>(row)]);
}

bool EncryptPageModel::isRunning() const
{
    return m_runner.isRunning() || m_queue.countOf(QueueState::Queued) > 0;
}

void EncryptPageModel::cancelRow(int row)
{
    if (row < 0 || row >= m_queue.count())
        return;
    const QueueId id = m_queue.rows()[static_cast<std::size_t>(row)].id;
    m_starter.cancel(id);
    m_runner.cancel(id);
}

void EncryptPageModel::cancelAll()
{
    m_starter.cancelAll();
    m_runner.cancelAll();
}

void EncryptPageModel::clear()
{
    m_queue.clear();
    setNotice({});
}

bool EncryptPageModel::moveRow(int row)
{
    if (isPreparing())
        return false;
    const std::optional<int> place = m_queue.move(row);
    if (!place)
        return false;
    const QueueRow &moved = m_queue.rows()[static_cast<std::size_t>(*place)];
    setGroup(moved.action == QueueAction::Lock ? LockGroup : UnlockGroup);
    return true;
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

void EncryptPageModel::setNotice(const QString &notice)
{
    if (std::exchange(m_notice, notice) != notice)
        Q_EMIT noticeChanged();
}

} // namespace cipherscope::ui
