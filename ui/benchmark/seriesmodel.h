// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QtQmlIntegration>

namespace cipherscope::ui {

/** A line of the table below the chart. */
struct SeriesRow {
    QString driver;
    QString algorithm;
    QString detail; ///< "priority 400, aesni_intel, 256-bit key"
    QString rate; ///< Empty where it failed.
    QString spread; ///< "±2%"
    QString change; ///< "+12%"; empty without a run to compare with.
    QString changeKind; ///< "good", "bad" or "neutral".
    QString failure; ///< Why it, or one of its points, was not measured.
    int colour = 0; ///< The place that DriverPalette gave.
    bool isOther = false; ///< It was measured in the run that is compared with only.

    bool operator==(const SeriesRow &) const = default;
};

/** What was measured of each series, in words and figures. */
class SeriesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Benchmark page's model has it.")

public:
    enum Role {
        DriverRole = Qt::UserRole + 1,
        AlgorithmRole,
        DetailRole,
        RateRole,
        SpreadRole,
        ChangeRole,
        ChangeKindRole,
        FailureRole,
        ColourRole,
        OtherRole,
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setRows(const QList<SeriesRow> &rows);

private:
    QList<SeriesRow> m_rows;
};

} // namespace cipherscope::ui
