// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unlocksettings.h"

#include "formats/age/scrypt.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

UnlockSettings::UnlockSettings(const BackendContext &context, FileQueueModel &queue, KeyringModel &keyring,
                               QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_keyring(keyring)
    , m_passphrase(context, PassphraseModel::Use::Existing)
{
    connect(&m_queue, &FileQueueModel::countsChanged, this, &UnlockSettings::changed);
    connect(m_keyring.identities(), &IdentitiesModel::unlockedChanged, this, &UnlockSettings::changed);
    connect(&m_passphrase, &PassphraseModel::changed, this, &UnlockSettings::changed);
}

bool UnlockSettings::wantsPassphrase() const
{
    return isWaitingFor(Opener::Passphrase) || hasOpenSsl();
}

bool UnlockSettings::wantsIdentity() const
{
    return isWaitingFor(Opener::Identity);
}

bool UnlockSettings::hasOpenSsl() const
{
    return isWaitingFor(Opener::OpenSslPassphrase);
}

QString UnlockSettings::workFactorText() const
{
    int highest = 0;
    for (const QueueRow *row : m_queue.pending(QueueAction::Unlock))
        highest = std::max(highest, workFactorOf(row->item.content));
    return highest > age::defaultWorkFactorLimit ? workFactorRefusal(highest) : QString();
}

void UnlockSettings::setAllowWorkFactor(bool allow)
{
    set(m_allowWorkFactor, allow);
}

void UnlockSettings::setDeleteOriginal(bool deletes)
{
    set(m_deleteOriginal, deletes);
}

void UnlockSettings::forget()
{
    m_passphrase.clear();
    setDeleteOriginal(false);
    setAllowWorkFactor(false);
}

int UnlockSettings::pendingCount() const
{
    return static_cast<int>(m_queue.pending(QueueAction::Unlock).size());
}

QString UnlockSettings::buttonText() const
{
    const std::size_t count = std::max<std::size_t>(openable().size(), 1);
    return count == 1 ? tr("Unlock 1 file")
                      : tr("Unlock %1 files").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString UnlockSettings::hint() const
{
    if (wantsPassphrase() && !m_passphrase.isReady())
        return tr("Enter the passphrase.");
    if (wantsIdentity() && m_keyring.identities()->unlockedCount() == 0)
        return tr("Unlock one of your identities, or import the key that opens it.");
    return {};
}

std::vector<const QueueRow *> UnlockSettings::openable() const
{
    std::vector<const QueueRow *> rows = m_queue.pending(QueueAction::Unlock);
    std::erase_if(rows, [this](const QueueRow *row) { return !isOpenable(*row); });
    return rows;
}

int UnlockSettings::workFactorLimit() const
{
    return m_allowWorkFactor ? age::highestWorkFactor : age::defaultWorkFactorLimit;
}

template <typename T> void UnlockSettings::set(T &member, T value)
{
    if (std::exchange(member, value) != value)
        Q_EMIT changed();
}

bool UnlockSettings::isOpenable(const QueueRow &row) const
{
    switch (openerOf(row.item.content)) {
    case Opener::Passphrase:
        return m_passphrase.isReady() && workFactorOf(row.item.content) <= workFactorLimit();
    case Opener::OpenSslPassphrase:
        return m_passphrase.isReady();
    case Opener::Identity:
        return m_keyring.identities()->unlockedCount() > 0;
    case Opener::Nothing:
        return false;
    }
    std::unreachable();
}

bool UnlockSettings::isWaitingFor(Opener opener) const
{
    return std::ranges::any_of(m_queue.pending(QueueAction::Unlock), [opener](const QueueRow *row) {
        return openerOf(row->item.content) == opener;
    });
}

} // namespace cipherscope::ui
