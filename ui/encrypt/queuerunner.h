// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filequeuemodel.h"
#include "operations/ageoperation.h"
#include "operations/filemeters.h"
#include "operations/opensslencoperation.h"
#include "operations/operationpool.h"
#include "operations/operationtotals.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace cipherscope::ui {

/** Rows that are locked or unlocked together, and their jobs in the same order. */
struct QueueBatch {
    QString title;
    std::vector<QueueId> ids;
    std::vector<operations::AgeJob> jobs;
};

/** Runs batches of the queue, and carries results and progress into its rows. */
class QueueRunner final : public QObject {
    Q_OBJECT

public:
    QueueRunner(operations::OperationPool &pool, FileQueueModel &queue, QObject *parent = nullptr);
    ~QueueRunner() override;

    void start(QueueBatch batch, operations::AgeSettings settings);
    void start(const QueueBatch &batch, operations::OpenSslEncSettings settings);
    /** Stops one file; the others go on. */
    void cancel(QueueId id);
    void cancelAll();

    [[nodiscard]] bool isRunning() const { return !m_batches.empty(); }
    /** Of all batches. */
    [[nodiscard]] operations::OperationTotals totals() const;

Q_SIGNALS:
    void runningChanged();
    /** Ten times a second at most. */
    void progressed();
    /** A passphrase does not open this row, which waits again. */
    void passphraseRefused(cipherscope::ui::QueueId id);

private:
    struct Batch {
        std::vector<QueueId> ids; ///< By job.
        std::vector<std::filesystem::path> targets;
        bool isAuthenticated = true;
        SharedIdentities identities; ///< What they are opened with.
        std::shared_ptr<operations::Operation> operation;
        std::function<const std::vector<operations::RunningFile> &()> runningFiles;
        std::function<void(std::size_t)> cancelJob;
        operations::FileMeters meters;
    };

    template <typename T> void run(std::unique_ptr<Batch> batch, const std::shared_ptr<T> &operation);
    void takeResults(const Batch &batch, const std::vector<operations::AgeResult> &results);
    void takeProgress(Batch &batch);
    void takeEnd(const Batch &batch);

    operations::OperationPool &m_pool;
    FileQueueModel &m_queue;
    std::vector<std::unique_ptr<Batch>> m_batches;
};

} // namespace cipherscope::ui
