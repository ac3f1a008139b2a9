// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checksumtext.h"
#include "components/filesaver.h"
#include "hashfilesmodel.h"
#include "operations/operationpool.h"

#include <QObject>
#include <QtQmlIntegration>
#include <QUrl>

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
    Q_INVOKABLE void clearMessage() { m_saver.clearMessage(); }

    [[nodiscard]] QString message() const { return m_saver.message(); }
    [[nodiscard]] bool hasFailed() const { return m_saver.hasFailed(); }

Q_SIGNALS:
    void messageChanged();

private:
    FileSaver m_saver;
    const HashFilesModel &m_files;
    std::vector<SaveForm> m_forms;
};

} // namespace cipherscope::ui
