// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/machinesnapshot.h"
#include "components/filesaver.h"
#include "differencesmodel.h"
#include "operations/catalogwatcher.h"
#include "operations/operationpool.h"

#include <QCoroTask>
#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>

#include <filesystem>

namespace cipherscope::ui {

/** Saves this machine's list of algorithms, and compares it with a list from another machine or day. */
class SnapshotComparison final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Algorithms page's model has it.")
    Q_PROPERTY(cipherscope::ui::DifferencesModel *differences READ differences CONSTANT)
    /** Whether there is a comparison to show. */
    Q_PROPERTY(bool open READ isOpen NOTIFY comparisonChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    /** Whose lists are compared: "Linux 6.1.0-57 on x86_64", and when the other one was taken. */
    Q_PROPERTY(QString here READ here NOTIFY comparisonChanged)
    Q_PROPERTY(QString there READ there NOTIFY comparisonChanged)
    Q_PROPERTY(QString thereDetail READ thereDetail NOTIFY comparisonChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeKind READ noticeKind NOTIFY noticeChanged)

public:
    SnapshotComparison(operations::OperationPool &pool, const operations::CatalogWatcher &watcher,
                       QObject *parent = nullptr);

    [[nodiscard]] DifferencesModel *differences() { return &m_differences; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString here() const { return m_here; }
    [[nodiscard]] QString there() const { return m_there; }
    [[nodiscard]] QString thereDetail() const { return m_thereDetail; }
    [[nodiscard]] QString notice() const { return m_notice; }
    [[nodiscard]] QString noticeKind() const { return m_noticeKind; }

    /** "cipherscope-HOST-RELEASE.json", to be offered in the dialog. */
    Q_INVOKABLE QString suggestedName() const;
    /** What the watcher has seen last. */
    Q_INVOKABLE void saveTo(const QUrl &file);
    Q_INVOKABLE void compareWith(const QUrl &file);
    Q_INVOKABLE void close();
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    void comparisonChanged();
    void busyChanged();
    void noticeChanged();

private:
    QCoro::Task<> compare(std::filesystem::path file);
    void show(const catalog::MachineSnapshot &here, const catalog::MachineSnapshot &there,
              const std::filesystem::path &file);
    void setNotice(const QString &text, const QString &kind);

    operations::OperationPool &m_pool;
    const operations::CatalogWatcher &m_watcher;
    FileSaver m_saver;
    DifferencesModel m_differences;
    QString m_here;
    QString m_there;
    QString m_thereDetail;
    QString m_notice;
    QString m_noticeKind;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace cipherscope::ui
