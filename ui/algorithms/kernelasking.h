// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/systemcalls.h"
#include "catalog/kernelrequest.h"
#include "operations/operationpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace cipherscope::ui {

/** Asks the kernel for one name at a time, and keeps its last answer in words. */
class KernelAsking : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString subject READ subject NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(QString technical READ technical NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)

public:
    KernelAsking(operations::OperationPool &pool, afalg::SystemCalls &calls, catalog::DiagnosisPaths paths,
                 QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_future.isRunning(); }
    /** The name that was asked for last; empty before the first and after forget(). */
    [[nodiscard]] QString subject() const { return m_subject; }
    [[nodiscard]] QString headline() const { return m_headline; }
    [[nodiscard]] QStringList reasons() const { return m_reasons; }
    [[nodiscard]] QString technical() const { return m_technical; }
    /** "good", "accent" or "bad". */
    [[nodiscard]] QString kind() const { return m_kind; }

    /** Does nothing while it is busy: the kernel answers within a minute. */
    void ask(const catalog::KernelRequest &request);
    /** Takes the last answer away. */
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void answered(const cipherscope::catalog::KernelAnswer &answer);

private:
    void finish();

    operations::OperationPool &m_pool;
    afalg::SystemCalls &m_calls;
    const catalog::DiagnosisPaths m_paths;
    QFutureWatcher<Result<catalog::KernelAnswer>> m_future;
    QString m_subject;
    QString m_headline;
    QStringList m_reasons;
    QString m_technical;
    QString m_kind;
};

} // namespace cipherscope::ui
