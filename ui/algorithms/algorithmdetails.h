// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmrow.h"
#include "algorithms/entryfieldsmodel.h"
#include "algorithms/nametreemodel.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace cipherscope::ui {

/** The selected entry with everything that is known of it. Keeps what it showed when the entry goes away. */
class AlgorithmDetails : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    Q_PROPERTY(bool gone READ isGone NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString driver READ driver NOTIFY changed)
    Q_PROPERTY(QString typeText READ typeText NOTIFY changed)
    Q_PROPERTY(QString typeExplanation READ typeExplanation NOTIFY changed)
    Q_PROPERTY(bool wins READ wins NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString accessWord READ accessWord NOTIFY changed)
    Q_PROPERTY(QString accessKind READ accessKind NOTIFY changed)
    Q_PROPERTY(QString accessText READ accessText NOTIFY changed)
    /** Not loaded: it can be asked for, or, if it is a template, be given its parts. */
    Q_PROPERTY(bool loadable READ isLoadable NOTIFY changed)
    Q_PROPERTY(bool loadableTemplate READ isLoadableTemplate NOTIFY changed)
    /** The name by which the kernel is asked for it. */
    Q_PROPERTY(QString requestName READ requestName NOTIFY changed)
    Q_PROPERTY(bool canHash READ canHash NOTIFY changed)
    Q_PROPERTY(bool canCheck READ canCheck NOTIFY changed)
    Q_PROPERTY(QString hashRefusal READ hashRefusal NOTIFY changed)
    Q_PROPERTY(bool driverIsTemplate READ driverIsTemplate NOTIFY changed)
    Q_PROPERTY(cipherscope::ui::NameTreeModel *nameTree READ nameTree CONSTANT)
    Q_PROPERTY(cipherscope::ui::NameTreeModel *driverTree READ driverTree CONSTANT)
    Q_PROPERTY(cipherscope::ui::EntryFieldsModel *fields READ fields CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] const std::optional<AlgorithmRow> &row() const { return m_row; }
    void setRow(const AlgorithmRow &row);
    /** The entry is no longer in /proc/crypto. */
    void setGone();

    [[nodiscard]] bool isValid() const { return m_row.has_value(); }
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString driver() const;
    /** The name with which the kernel gives it: the driver's where it can, else the generic one. */
    [[nodiscard]] QString kernelName() const;
    [[nodiscard]] QString typeText() const;
    [[nodiscard]] QString typeExplanation() const;
    [[nodiscard]] bool wins() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString accessWord() const;
    [[nodiscard]] QString accessKind() const;
    [[nodiscard]] QString accessText() const;
    [[nodiscard]] bool isLoadable() const { return m_row && m_row->loadable; }
    [[nodiscard]] bool isLoadableTemplate() const { return isLoadable() && m_row->loadable->isTemplate; }
    [[nodiscard]] QString requestName() const;
    [[nodiscard]] bool canHash() const;
    /** Whether the drivers of its name can be compared: hashes, skciphers and AEADs for user space. */
    [[nodiscard]] bool canCheck() const;
    /** Why canHash() is not so; empty if it is. */
    [[nodiscard]] QString hashRefusal() const;
    [[nodiscard]] bool driverIsTemplate() const { return m_driverTree.rowCount() > 1; }
    [[nodiscard]] NameTreeModel *nameTree() { return &m_nameTree; }
    [[nodiscard]] NameTreeModel *driverTree() { return &m_driverTree; }
    [[nodiscard]] EntryFieldsModel *fields() { return &m_fields; }

    /** The entry as /proc/crypto prints it. */
    [[nodiscard]] QString procCryptoText() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<AlgorithmRow> m_row;
    bool m_gone = false;
    NameTreeModel m_nameTree;
    NameTreeModel m_driverTree;
    EntryFieldsModel m_fields;
};

} // namespace cipherscope::ui
