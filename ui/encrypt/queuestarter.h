// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "batchplanner.h"
#include "context/backendcontext.h"
#include "destination.h"
#include "filequeuemodel.h"
#include "keys/keyringmodel.h"
#include "locksettings.h"
#include "queuerunner.h"
#include "unlocksettings.h"

#include <QCoroTask>
#include <QObject>
#include <QString>

#include <chrono>
#include <vector>

namespace cipherscope::ui {

/** Takes rows of the queue to the runner: finds names for their new files, then takes the passphrase or the
 * keys. */
class QueueStarter final : public QObject {
    Q_OBJECT

public:
    /** The page's other parts, which outlive this. */
    struct Parts {
        FileQueueModel &queue;
        KeyringModel &keyring;
        LockSettings &locking;
        UnlockSettings &unlocking;
        const Destination &destination;
        QueueRunner &runner;
    };

    QueueStarter(const BackendContext &context, Parts parts, QObject *parent = nullptr);

    [[nodiscard]] BatchPlanner *planner() { return &m_planner; }
    /** Whether names are looked for, or keys prepared: nothing else is started meanwhile. */
    [[nodiscard]] bool isPreparing() const { return m_preparing; }
    void setEngineChoice(engine::EngineChoice choice) { m_engineChoice = choice; }
    /** How long it shall take to turn a new passphrase into a key. */
    void setScryptTime(std::chrono::duration<double> time) { m_scryptTime = time; }

    /** All that wait for it. */
    void lock();
    /** Those that can be opened with what is there. */
    void unlock();
    /** Stops a file whose key is being prepared; others are the runner's. */
    void cancel(QueueId id);
    void cancelAll();
    /** Does what a row that failed offers. */
    void acceptOffer(const QueueRow &row);

Q_SIGNALS:
    void preparingChanged();
    void failed(const QString &why);

private:
    enum class Waiting { Nothing, Lock, Unlock, Partial, File };

    void plan(Waiting what, const std::vector<const QueueRow *> &rows);
    void takePlan(const operations::TargetPlan &plan);
    [[nodiscard]] QueueBatch batchFor(const operations::TargetPlan &plan) const;
    void startLocking(QueueBatch batch);
    void startUnlocking(const QueueBatch &batch);
    void startOffered(QueueBatch batch);
    void lockForOpenSsl(const QueueBatch &batch);
    void runOpenSsl(const QueueBatch &batch, engine::Direction direction, opensslenc::Parameters parameters,
                    const SecretBytes &passphrase);
    QCoro::Task<> lockWithPassphrase(QueueBatch batch);
    /** Takes its rows off those that are listed as waiting, so that they can only be stopped. */
    void hold(const QueueBatch &batch);
    /** Leaves what was stopped meanwhile out of the batch. */
    void release(QueueBatch &batch);
    void runLocking(QueueBatch batch, const age::Recipients &recipients);
    void setPreparing(bool preparing);

    operations::OperationPool &m_pool;
    const engine::EngineSelector &m_engines;
    Parts m_parts;
    BatchPlanner m_planner;
    engine::EngineChoice m_engineChoice = engine::EngineChoice::Automatic;
    std::chrono::duration<double> m_scryptTime = std::chrono::seconds(1);
    Waiting m_waiting = Waiting::Nothing; ///< For a plan.
    std::vector<QueueId> m_planned; ///< In the order of the plan.
    std::vector<QueueId> m_held; ///< Of which the key is being prepared.
    bool m_preparing = false;
};

} // namespace cipherscope::ui
