// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "locksettings.h"

#include "components/filenames.h"

#include <QLocale>

#include <utility>

namespace cipherscope::ui {

LockSettings::LockSettings(const BackendContext &context, FileQueueModel &queue, KeyringModel &keyring,
                           QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_keyring(keyring)
    , m_passphrase(context, PassphraseModel::Use::New)
{
    connect(&m_queue, &FileQueueModel::countsChanged, this, &LockSettings::changed);
    connect(&m_keyring, &KeyringModel::chosenChanged, this, &LockSettings::changed);
    connect(&m_passphrase, &PassphraseModel::changed, this, &LockSettings::changed);
}

void LockSettings::setMethod(Method method)
{
    if (std::exchange(m_method, method) != method)
        Q_EMIT changed();
}

void LockSettings::setForOpenSsl(bool forOpenSsl)
{
    if (std::exchange(m_forOpenSsl, forOpenSsl) != forOpenSsl)
        Q_EMIT changed();
}

void LockSettings::setArmored(bool armored)
{
    if (std::exchange(m_armored, armored) != armored)
        Q_EMIT changed();
}

void LockSettings::setDeleteOriginal(bool deletes)
{
    if (std::exchange(m_deleteOriginal, deletes) != deletes)
        Q_EMIT changed();
}

void LockSettings::forget()
{
    m_passphrase.clear();
    setDeleteOriginal(false);
}

int LockSettings::pendingCount() const
{
    return static_cast<int>(m_queue.pending(QueueAction::Lock).size());
}

QString LockSettings::buttonText() const
{
    const int count = pendingCount();
    return count == 1 ? tr("Lock 1 file") : tr("Lock %1 files").arg(QLocale().toString(count));
}

QString LockSettings::openSslRefusal() const
{
    for (const QueueRow *row : m_queue.pending(QueueAction::Lock)) {
        if (row->item.content.kind == operations::ContentKind::Folder)
            return tr("openssl enc knows no folders: remove %1 from the list, or lock for age.")
                .arg(displayName(row->item.path.filename()));
    }
    return {};
}

QString LockSettings::hint() const
{
    if (QString refused = isForOpenSsl() ? openSslRefusal() : QString(); !refused.isEmpty())
        return refused;
    if (m_method == Passphrase) {
        if (m_passphrase.isReady())
            return {};
        const QString problem = m_passphrase.problem();
        return problem.isEmpty() ? tr("Choose a passphrase.") : problem;
    }
    if (m_keyring.chosenCount() == 0)
        return tr("Choose who can open it.");
    return m_keyring.problem();
}

} // namespace cipherscope::ui
