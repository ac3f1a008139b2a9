// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmrow.h"
#include "algorithms/entryfieldsmodel.h"
#include "catalog/modulealias.h"
#include "catalog/moduleinfo.h"
#include "operations/operationpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cipherscope::ui {

/** What the selected driver computes with, and the modules that it is in. Modules are looked up on the pool.
 */
class ModuleDetails : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")
    Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed)
    Q_PROPERTY(QString badge READ badge NOTIFY changed)
    Q_PROPERTY(bool hasModule READ hasModule NOTIFY changed)
    Q_PROPERTY(cipherscope::ui::EntryFieldsModel *fields READ fields CONSTANT)

public:
    ModuleDetails(operations::OperationPool &pool, catalog::DiagnosisPaths paths,
                  catalog::ModinfoReader modinfo = catalog::runModinfo, QObject *parent = nullptr);

    /** How it computes: a sentence each. */
    [[nodiscard]] QStringList sentences() const { return m_sentences; }
    /** "Accelerator", "Asynchronous"; empty for ordinary drivers. */
    [[nodiscard]] QString badge() const { return m_badge; }
    [[nodiscard]] bool hasModule() const { return m_fields.rowCount() > 0; }
    [[nodiscard]] EntryFieldsModel *fields() { return &m_fields; }

    /** `aliases`, which may be null, say in which module something built in is. */
    void show(const AlgorithmRow &row, const std::shared_ptr<const catalog::ModuleAliases> &aliases);

Q_SIGNALS:
    void changed();

private:
    void start();
    void accept();

    operations::OperationPool &m_pool;
    const catalog::DiagnosisPaths m_paths;
    const catalog::ModinfoReader m_modinfo;
    std::vector<std::string> m_wanted;
    std::vector<std::string> m_asked; ///< Whose answer is awaited.
    QFutureWatcher<Result<std::vector<catalog::ModuleInfo>>> m_future;
    QStringList m_sentences;
    QString m_badge;
    EntryFieldsModel m_fields;
};

} // namespace cipherscope::ui
