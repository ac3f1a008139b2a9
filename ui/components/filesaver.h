// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "operations/operationpool.h"

#include <QCoroTask>
#include <QObject>
#include <QString>
#include <QUrl>

#include <filesystem>
#include <functional>

namespace cipherscope::ui {

/** Writes a file that a person has chosen, on the pool, and says what became of it. */
class FileSaver final : public QObject {
    Q_OBJECT

public:
    /** Runs on the pool: it must own all that it needs. */
    using Write = std::function<Result<void>(const std::filesystem::path &target)>;

    explicit FileSaver(operations::OperationPool &pool, QObject *parent = nullptr);

    void save(const QUrl &target, Write write);
    void clearMessage() { setMessage({}, false); }

    /** "Saved as NAME.", or why not; empty before the first. */
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

Q_SIGNALS:
    void messageChanged();

private:
    QCoro::Task<> run(std::filesystem::path target, Write write);
    void setMessage(const QString &message, bool failed);

    operations::OperationPool &m_pool;
    QString m_message;
    bool m_failed = false;
};

} // namespace cipherscope::ui
