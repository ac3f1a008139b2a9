// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "queueindex.h"
#include "queuerow.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace cipherscope::ui {

/** The files to lock, then those to unlock, each with its state. */
class FileQueueModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Encrypt page's model has it.")
    Q_PROPERTY(int count READ count NOTIFY countsChanged)
    Q_PROPERTY(int lockCount READ lockCount NOTIFY countsChanged)
    Q_PROPERTY(int unlockCount READ unlockCount NOTIFY countsChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        FolderRole,
        SizeTextRole,
        GroupRole,
        IsFolderRole,
        StateRole,
        DetailRole,
        ProgressRole,
        ActivityRole,
        ErrorTextRole,
        ErrorDetailRole,
        OfferRole,
        MovableRole,
    };
    /** QueueState, for QML. */
    enum State { Waiting, Queued, Running, Done, Failed, Cancelled };
    Q_ENUM(State)

    explicit FileQueueModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int lockCount() const;
    [[nodiscard]] int unlockCount() const { return count() - lockCount(); }
    [[nodiscard]] const std::vector<QueueRow> &rows() const { return m_rows; }
    [[nodiscard]] std::size_t countOf(QueueState state) const;
    /** nullptr if the row has been removed. */
    [[nodiscard]] const QueueRow *find(QueueId id) const;
    /** The rows of this action that wait, failed or were cancelled; but not those whose files are damaged. */
    [[nodiscard]] std::vector<const QueueRow *> pending(QueueAction action) const;

    /** One that is listed already and is not at work is listed anew. */
    void append(const std::vector<QueueItem> &items);
    void setQueued(std::span<const QueueId> ids);
    void setProgress(std::span<const QueueProgress> progress);
    void setOutcomes(std::vector<QueueOutcome> outcomes);
    /** What it holds is not to be unpacked. */
    void setAsFile(QueueId id);
    /** They wait again, and say why. */
    void setWaiting(std::span<const QueueId> ids, const QString &note);
    /** Those that have not ended were stopped. */
    void setCancelled(std::span<const QueueId> ids);
    /** Takes a locked file to the other group: it is to be locked once more, or to be unlocked after all.
     * Gives its new row; nothing if it cannot be moved. */
    std::optional<int> move(int row);
    void remove(int row);
    /** All that are not at work. */
    void clear();

Q_SIGNALS:
    /** Once for all that one of the functions changes: who listens goes through all rows. */
    void countsChanged();

private:
    [[nodiscard]] std::size_t indexOf(QueueId id) const;
    void insert(int place, std::vector<QueueRow> rows);
    template <typename Predicate> void removeIf(const Predicate &isGone);
    void setOutcome(QueueOutcome outcome);
    void emitChanged(std::size_t index, const QList<int> &roles = {});

    std::vector<QueueRow> m_rows; ///< Those to lock come first.
    mutable QueueIndex m_index{ m_rows };
    QueueId m_nextId = 1;
};

/** Whether it is queued or running. */
[[nodiscard]] bool isBusy(const QueueRow &row);

/** Whether it can be locked as well as unlocked, and nothing is being done with it. */
[[nodiscard]] bool isMovable(const QueueRow &row);

/** Whether a file of this content is unlocked rather than locked. */
[[nodiscard]] QueueAction actionFor(const operations::FileContent &content);

} // namespace cipherscope::ui
