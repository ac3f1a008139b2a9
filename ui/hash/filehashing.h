// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "chosenhash.h"
#include "hashfilesmodel.h"
#include "operations/filemeters.h"
#include "operations/hashoperation.h"
#include "operations/operationpool.h"
#include "operations/operationtotals.h"

#include <QObject>

#include <memory>
#include <vector>

namespace cipherscope::ui {

/** Starts hashing rows of the files model, one operation a batch, and carries results and progress into the
 * rows. */
class FileHashing final : public QObject {
    Q_OBJECT

public:
    FileHashing(operations::OperationPool &pool, HashFilesModel &files, QObject *parent = nullptr);
    ~FileHashing() override;

    void start(const std::vector<FileId> &ids, const std::vector<ChosenHash> &hashes,
               operations::HashSettings settings);
    void cancel();
    /** The row has been removed: its file is not read any more. */
    void drop(FileId id);

    [[nodiscard]] bool isRunning() const { return !m_batches.empty(); }
    /** Of all batches. */
    [[nodiscard]] operations::OperationTotals totals() const;
    /** Bytes a second over the whole of the last batch that ended; 0 before the first. */
    [[nodiscard]] double lastThroughput() const { return m_lastThroughput; }

Q_SIGNALS:
    void runningChanged();
    /** Ten times a second at most. */
    void progressed();

private:
    struct Batch {
        std::shared_ptr<operations::HashOperation> operation;
        std::vector<FileId> ids; ///< By job.
        std::vector<ChosenHash> hashes;
        operations::FileMeters meters;
    };

    void takeResults(const Batch &batch, const std::vector<operations::HashResult> &results);
    void takeProgress(Batch &batch);
    void takeEnd(const Batch &batch);

    operations::OperationPool &m_pool;
    HashFilesModel &m_files;
    std::vector<std::unique_ptr<Batch>> m_batches;
    double m_lastThroughput = 0;
};

} // namespace cipherscope::ui
