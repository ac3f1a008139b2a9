// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/catalogwatcher.h"
#include "operations/operationpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QUrl>

#include <cstddef>
#include <vector>

namespace cipherscope::ui {

/** Saves entries of a snapshot to a file, one list at a time. */
class ListExport final : public QObject {
    Q_OBJECT

public:
    explicit ListExport(operations::OperationPool &pool, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_future.isRunning(); }
    /** The entries with these indexes, in this order, to a local file: as JSON if its name ends so, else as
     * CSV. An address elsewhere is an error that ended() says. Does nothing while it is running. */
    void save(const operations::CatalogSnapshot &snapshot, std::vector<std::size_t> indexes,
              const QUrl &file);

Q_SIGNALS:
    void runningChanged();
    /** With a sentence, and "good" or "bad". */
    void ended(const QString &text, const QString &kind);

private:
    void finish();

    operations::OperationPool &m_pool;
    QFutureWatcher<Result<void>> m_future;
    QString m_name;
};

} // namespace cipherscope::ui
