// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filequeuemodel.h"
#include "keys/keyringmodel.h"
#include "keys/passphrasemodel.h"
#include "opensslsettings.h"

#include <QObject>
#include <QString>
#include <QtQmlIntegration>

#include <vector>

namespace cipherscope::ui {

/** How the files that wait for it are locked. */
class LockSettings final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Encrypt page's model has it.")
    Q_PROPERTY(Method method READ method WRITE setMethod NOTIFY changed)
    Q_PROPERTY(cipherscope::ui::PassphraseModel *passphrase READ passphrase CONSTANT)
    /** As openssl enc does it, with a passphrase, instead of age. */
    Q_PROPERTY(bool forOpenSsl READ isForOpenSsl WRITE setForOpenSsl NOTIFY changed)
    Q_PROPERTY(cipherscope::ui::OpenSslSettings *openSsl READ openSsl CONSTANT)
    /** As text that survives mail and chat. */
    Q_PROPERTY(bool armored READ isArmored WRITE setArmored NOTIFY changed)
    Q_PROPERTY(bool deleteOriginal READ deletesOriginal WRITE setDeleteOriginal NOTIFY changed)
    Q_PROPERTY(int pendingCount READ pendingCount NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(QString buttonText READ buttonText NOTIFY changed)
    /** What is missing; empty if nothing is. */
    Q_PROPERTY(QString hint READ hint NOTIFY changed)

public:
    enum Method { Passphrase, Recipients };
    Q_ENUM(Method)

    LockSettings(const BackendContext &context, FileQueueModel &queue, KeyringModel &keyring,
                 QObject *parent = nullptr);

    [[nodiscard]] Method method() const { return m_method; }
    void setMethod(Method method);
    [[nodiscard]] PassphraseModel *passphrase() { return &m_passphrase; }
    [[nodiscard]] bool isForOpenSsl() const { return m_forOpenSsl && m_method == Passphrase; }
    void setForOpenSsl(bool forOpenSsl);
    [[nodiscard]] OpenSslSettings *openSsl() { return &m_openSsl; }
    /** Of age files alone, as the next. */
    [[nodiscard]] bool isArmored() const { return m_armored; }
    void setArmored(bool armored);
    [[nodiscard]] bool deletesOriginal() const { return m_deleteOriginal; }
    void setDeleteOriginal(bool deletes);
    [[nodiscard]] int pendingCount() const;
    [[nodiscard]] bool isReady() const { return pendingCount() > 0 && hint().isEmpty(); }
    [[nodiscard]] QString buttonText() const;
    [[nodiscard]] QString hint() const;
    /** The passphrase, and that originals are to be deleted. */
    void forget();

Q_SIGNALS:
    void changed();

private:
    /** Why what waits cannot be locked as openssl enc does it; empty if it can. */
    [[nodiscard]] QString openSslRefusal() const;

    FileQueueModel &m_queue;
    KeyringModel &m_keyring;
    PassphraseModel m_passphrase;
    Method m_method = Passphrase;
    OpenSslSettings m_openSsl;
    bool m_forOpenSsl = false;
    bool m_armored = false;
    bool m_deleteOriginal = false;
};

} // namespace cipherscope::ui
