// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/backendcontext.h"
#include "destination.h"
#include "filequeuemodel.h"
#include "keys/keyringmodel.h"
#include "locksettings.h"
#include "payloadengine.h"
#include "queueintake.h"
#include "queuerunner.h"
#include "queuestarter.h"
#include "unlocksettings.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQmlIntegration>
#include <QUrl>

#include <chrono>
#include <filesystem>
#include <vector>

namespace cipherscope::ui {

/** The Encrypt page: connects its parts, and holds what concerns the page as a whole. */
class EncryptPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application has it.")
    Q_PROPERTY(cipherscope::ui::FileQueueModel *queue READ queue CONSTANT)
    Q_PROPERTY(cipherscope::ui::KeyringModel *keyring READ keyring CONSTANT)
    Q_PROPERTY(cipherscope::ui::LockSettings *locking READ locking CONSTANT)
    Q_PROPERTY(cipherscope::ui::UnlockSettings *unlocking READ unlocking CONSTANT)
    Q_PROPERTY(cipherscope::ui::Destination *destination READ destination CONSTANT)
    Q_PROPERTY(cipherscope::ui::BatchPlanner *planner READ planner CONSTANT)
    Q_PROPERTY(cipherscope::ui::PayloadEngine *engine READ engine CONSTANT)
    /** Which of the two is set up at the moment. */
    Q_PROPERTY(Group group READ group WRITE setGroup NOTIFY statusChanged)
    Q_PROPERTY(bool looking READ isLooking NOTIFY statusChanged)
    /** Targets are looked for, or keys prepared; nothing else can be started. */
    Q_PROPERTY(bool preparing READ isPreparing NOTIFY statusChanged)
    Q_PROPERTY(bool running READ isRunning NOTIFY statusChanged)
    Q_PROPERTY(double progress READ progress NOTIFY statusChanged)
    Q_PROPERTY(QString statusText READ statusText NOTIFY statusChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /** A file with secret keys that was dropped; empty if there is none. */
    Q_PROPERTY(QString identityOffer READ identityOffer NOTIFY identityOfferChanged)

public:
    enum Group { LockGroup, UnlockGroup };
    Q_ENUM(Group)

    /** `dataDirectory`: where the address book and the user's identities are. */
    EncryptPageModel(const BackendContext &context, const std::filesystem::path &dataDirectory,
                     QObject *parent = nullptr);

    [[nodiscard]] FileQueueModel *queue() { return &m_queue; }
    [[nodiscard]] KeyringModel *keyring() { return &m_keyring; }
    [[nodiscard]] LockSettings *locking() { return &m_locking; }
    [[nodiscard]] UnlockSettings *unlocking() { return &m_unlocking; }
    [[nodiscard]] Destination *destination() { return &m_destination; }
    [[nodiscard]] BatchPlanner *planner() { return m_starter.planner(); }
    [[nodiscard]] PayloadEngine *engine() { return &m_engine; }

    [[nodiscard]] Group group() const;
    void setGroup(Group group);
    [[nodiscard]] bool isLooking() const { return m_intake.isLooking(); }
    [[nodiscard]] bool isPreparing() const { return m_starter.isPreparing(); }
    /** Whether files are at work, or queued for it. */
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] double progress() const { return m_runner.totals().progress(); }
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString identityOffer() const;

    void setEngineChoice(engine::EngineChoice choice);
    /** How long it shall take to turn a new passphrase into a key. */
    void setScryptTime(std::chrono::duration<double> time) { m_starter.setScryptTime(time); }

    /** The page is shown for the first time: only now are engines asked and keys read. */
    Q_INVOKABLE void activate();
    Q_INVOKABLE void addUrls(const QList<QUrl> &urls);
    Q_INVOKABLE void lock();
    Q_INVOKABLE void unlock();
    /** Does what a row that failed offers: keeps what was authentic of it, or unlocks it as a file. */
    Q_INVOKABLE void acceptOffer(int row);
    Q_INVOKABLE void cancelRow(int row);
    Q_INVOKABLE void cancelAll();
    /** To the other group, which is then the one that is set up. False if it cannot be moved. */
    Q_INVOKABLE bool moveRow(int row);
    /** Takes it off the list. */
    Q_INVOKABLE void removeRow(int row) { m_queue.remove(row); }
    Q_INVOKABLE void clear();
    Q_INVOKABLE void clearNotice() { setNotice({}); }
    Q_INVOKABLE void importIdentity();
    /** Locks it like any other file. */
    Q_INVOKABLE void addIdentityAsFile();
    Q_INVOKABLE void dismissIdentity();

Q_SIGNALS:
    void statusChanged();
    void noticeChanged();
    void identityOfferChanged();

private:
    void connectParts();
    /** Once nothing waits for being locked, or for being unlocked, nothing of its setup that was meant for
     * these files alone is kept for the next. */
    void forgetUnused();
    void takeInspected(const InspectedPaths &paths);
    void setNotice(const QString &notice);

    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    FileQueueModel m_queue;
    KeyringModel m_keyring;
    LockSettings m_locking;
    UnlockSettings m_unlocking;
    Destination m_destination;
    PayloadEngine m_engine;
    QueueIntake m_intake;
    QueueRunner m_runner;
    QueueStarter m_starter;
    Group m_group = LockGroup;
    QString m_notice;
    std::vector<QueueItem> m_identityFiles;
    int m_lockPending = 0; ///< When it was looked at last.
    int m_unlockPending = 0;
    bool m_active = false;
};

} // namespace cipherscope::ui
