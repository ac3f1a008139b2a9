// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkrow.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <vector>

namespace cipherscope::ui {

/** The lines of a checksum file that is being verified, with their outcomes. */
class CheckModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")

public:
    enum Role {
        LineRole = Qt::UserRole + 1,
        NameRole,
        AlgorithmRole,
        OutcomeRole,
        OutcomeTextRole,
        KindRole,
        DetailRole,
    };
    /** LineOutcome, for QML. */
    enum Outcome { Pending, Ok, Failed, Missing, Unreadable, NotComputable, Malformed, Cancelled, LeftOut };
    Q_ENUM(Outcome)

    explicit CheckModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] const std::vector<CheckRow> &rows() const { return m_rows; }
    void setRows(std::vector<CheckRow> rows);
    /** Gives the row at `index` its outcome; seen with the next emitOutcomes(). */
    void setOutcome(std::size_t index, LineOutcome outcome, const std::optional<Error> &error);
    /** One signal for all rows between the first and the last that got an outcome. */
    void emitOutcomes();
    /** Those that are pending were not checked. */
    void setPendingCancelled();

private:
    std::vector<CheckRow> m_rows;
    std::size_t m_firstChanged = 0;
    std::size_t m_lastChanged = 0;
    bool m_changed = false;
};

} // namespace cipherscope::ui
