// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filequeuemodel.h"
#include "keys/keyringmodel.h"
#include "keys/passphrasemodel.h"
#include "opener.h"
#include "opensslsettings.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <vector>

namespace cipherscope::ui {

/** With what the files that wait for it are unlocked. */
class UnlockSettings final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Encrypt page's model has it.")
    Q_PROPERTY(cipherscope::ui::PassphraseModel *passphrase READ passphrase CONSTANT)
    Q_PROPERTY(bool wantsPassphrase READ wantsPassphrase NOTIFY changed)
    Q_PROPERTY(bool wantsIdentity READ wantsIdentity NOTIFY changed)
    /** Some of the files are of openssl enc. */
    Q_PROPERTY(bool hasOpenSsl READ hasOpenSsl NOTIFY changed)
    Q_PROPERTY(cipherscope::ui::OpenSslSettings *openSsl READ openSsl CONSTANT)
    /** Some ask for more scrypt than is done unasked; why they are refused. */
    Q_PROPERTY(QString workFactorText READ workFactorText NOTIFY changed)
    Q_PROPERTY(bool allowWorkFactor READ allowsWorkFactor WRITE setAllowWorkFactor NOTIFY changed)
    Q_PROPERTY(bool deleteOriginal READ deletesOriginal WRITE setDeleteOriginal NOTIFY changed)
    Q_PROPERTY(int pendingCount READ pendingCount NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString buttonText READ buttonText NOTIFY changed)
    /** What is missing; empty if nothing is. */
    Q_PROPERTY(QString hint READ hint NOTIFY changed)

public:
    UnlockSettings(const BackendContext &context, FileQueueModel &queue, KeyringModel &keyring,
                   QObject *parent = nullptr);

    [[nodiscard]] PassphraseModel *passphrase() { return &m_passphrase; }
    [[nodiscard]] bool wantsPassphrase() const;
    [[nodiscard]] bool wantsIdentity() const;
    [[nodiscard]] bool hasOpenSsl() const;
    [[nodiscard]] OpenSslSettings *openSsl() { return &m_openSsl; }
    [[nodiscard]] QString workFactorText() const;
    [[nodiscard]] bool allowsWorkFactor() const { return m_allowWorkFactor; }
    void setAllowWorkFactor(bool allow);
    [[nodiscard]] bool deletesOriginal() const { return m_deleteOriginal; }
    void setDeleteOriginal(bool deletes);
    [[nodiscard]] int pendingCount() const;
    [[nodiscard]] bool isReady() const { return !openable().empty(); }
    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString hint() const;

    /** The passphrase, that originals are to be deleted, and that much work is allowed. */
    void forget();
    /** The rows that wait and can be tried with what is there. */
    [[nodiscard]] std::vector<const QueueRow *> openable() const;
    /** The largest log2 of a work factor that is allowed. */
    [[nodiscard]] int workFactorLimit() const;

Q_SIGNALS:
    void changed();

private:
    template <typename T> void set(T &member, T value);
    [[nodiscard]] bool isOpenable(const QueueRow &row) const;
    [[nodiscard]] bool isWaitingFor(Opener opener) const;

    FileQueueModel &m_queue;
    KeyringModel &m_keyring;
    PassphraseModel m_passphrase;
    OpenSslSettings m_openSsl;
    bool m_allowWorkFactor = false;
    bool m_deleteOriginal = false;
};

} // namespace cipherscope::ui
