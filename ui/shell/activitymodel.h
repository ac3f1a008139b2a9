// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/operationpool.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace cipherscope::ui {

/**
 * The activity bar: the running operations as rows, the oldest first, and, over all of them, throughput,
 * amount and time left. The sums run from the moment when the pool had become busy until it is idle again.
 */
class ActivityModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ApplicationModel")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(int running READ running NOTIFY runningChanged)
    Q_PROPERTY(QString rate READ rate NOTIFY ticked)
    Q_PROPERTY(QString peak READ peak NOTIFY ticked)
    Q_PROPERTY(QString amount READ amount NOTIFY ticked)
    Q_PROPERTY(QString files READ files NOTIFY ticked)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY ticked)
    /** From 0 to 1, -1 while a total is unknown. */
    Q_PROPERTY(qreal progress READ progress NOTIFY ticked)
    /** Bytes a second of the last 60 s, the oldest first, ten values a second. */
    Q_PROPERTY(QList<qreal> history READ history NOTIFY ticked)
    Q_PROPERTY(int historyCapacity READ historyCapacity CONSTANT)
    /** Whether something runs, or did so within the history. */
    Q_PROPERTY(bool recent READ isRecent NOTIFY ticked)
    /** What the operation that ended last did; empty before the first one. */
    Q_PROPERTY(QString lastSummary READ lastSummary NOTIFY lastSummaryChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole + 1,
        ProgressRole,
        DetailRole,
        RateRole,
        TimeLeftRole,
        StoppingRole
    };
    using Clock = operations::ThroughputMeter::Clock;
    using Now = std::function<Clock::time_point()>;
    static constexpr int samplesKept = 600;

    explicit ActivityModel(operations::OperationPool &pool, Now now = &Clock::now, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isBusy() const { return !m_rows.empty(); }
    [[nodiscard]] int running() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString rate() const;
    [[nodiscard]] QString peak() const;
    [[nodiscard]] QString amount() const;
    [[nodiscard]] QString files() const;
    [[nodiscard]] QString timeLeft() const;
    [[nodiscard]] qreal progress() const;
    [[nodiscard]] QList<qreal> history() const { return m_history; }
    [[nodiscard]] int historyCapacity() const { return samplesKept; }
    [[nodiscard]] bool isRecent() const;
    [[nodiscard]] QString lastSummary() const { return m_lastSummary; }

    Q_INVOKABLE void cancel(int row);
    Q_INVOKABLE void cancelAll();

Q_SIGNALS:
    void busyChanged();
    void runningChanged();
    void ticked();
    void lastSummaryChanged();

private:
    struct Row {
        std::shared_ptr<operations::Operation> operation;
        bool stopping = false;
    };
    struct Totals {
        std::uint64_t bytesDone = 0;
        std::uint64_t bytesTotal = 0;
        std::uint64_t filesDone = 0;
        std::uint64_t filesTotal = 0;
        bool sizeKnown = true;

        void add(const operations::Operation &operation);
    };

    void start(const std::shared_ptr<operations::Operation> &operation);
    void end(const std::shared_ptr<operations::Operation> &operation);
    void tick();
    void recordIdleTime();
    void tickIdle();
    void record(qreal bytesPerSecond);
    [[nodiscard]] Totals totals() const;

    const Now m_now;
    std::vector<Row> m_rows;
    Totals m_ended; ///< Of the operations that have ended since the pool became busy.
    double m_rate = 0;
    double m_peak = 0;
    std::optional<Clock::time_point> m_lastSample;
    QList<qreal> m_history;
    QTimer m_idleTimer; ///< Moves the line on while the pool is idle, until it is flat.
    QString m_lastSummary;
};

} // namespace cipherscope::ui
