// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checksumtext.h"
#include "hashfilesmodel.h"
#include "operations/operationpool.h"

#include <QCoroTask>
#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>

#include <filesystem>
#include <vector>

namespace cipherscope::ui {

/** Saves what the files model holds as a checksum file, in a form that the user chooses. */
class ResultSaver final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(QString message READ message NOTIFY messageChanged)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY messageChanged)

public:
    ResultSaver(operations::OperationPool &pool, const HashFilesModel &files, QObject *parent = nullptr);

    /** Looks at what there is to save now. Gives the texts of a menu, by which save() is then called. */
    Q_INVOKABLE QStringList prepareForms();
    /** A name for the file, to be offered in the dialog: beside the first file. */
    Q_INVOKABLE QUrl suggestedFile(int form) const;
    Q_INVOKABLE void save(int form, const QUrl &target);
    Q_INVOKABLE void clearMessage();

    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool hasFailed() const { return m_failed; }

Q_SIGNALS:
    void messageChanged();

private:
    QCoro::Task<> write(SaveForm form, std::filesystem::path target);
    void setMessage(const QString &message, bool failed);

    operations::OperationPool &m_pool;
    const HashFilesModel &m_files;
    std::vector<SaveForm> m_forms;
    QString m_message;
    bool m_failed = false;
};

} // namespace cipherscope::ui
