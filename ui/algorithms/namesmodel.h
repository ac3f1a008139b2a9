// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmsfilter.h"
#include "algorithms/drivermeter.h"
#include "algorithms/namegroups.h"

#include <QAbstractListModel>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <cstddef>
#include <optional>
#include <set>
#include <vector>

namespace cipherscope::ui {

/**
 * The rows that the page shows, gathered by name: a row for each name and kind, and, while it is open, one
 * for each of its drivers below it, that with the highest priority first, with what was measured.
 */
class NamesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the page's model.")
    Q_PROPERTY(bool measuring READ isMeasuring NOTIFY measuringChanged)
    /** How many names have a driver that was faster than the first choice by more than a tenth. */
    Q_PROPERTY(int surprises READ surprises NOTIFY measuringChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY measuringChanged)

public:
    enum Role {
        IsNameRole = Qt::UserRole + 1, ///< Of a name, else of a driver.
        TextRole, ///< The name, or the driver.
        TypeRole,
        DetailRole, ///< Of a name: "3 drivers"; of a driver: its priority.
        OpenRole,
        WinsRole, ///< The driver that the name gets.
        FastestRole, ///< Of the name's drivers that were measured, if there are several.
        SurpriseRole, ///< Of a name whose first choice is not the fastest: what is, in a sentence.
        RateRole, ///< "1.2 GB/s"; of a name: its first choice's.
        ShareRole, ///< Of the fastest of its name, 0 to 1.
        FailureRole, ///< Why it could not be measured.
        MeasuringRole,
        MeasurableRole,
        LoadableRole,
        SummaryRole, ///< In one sentence, for a screen reader.
    };

    NamesModel(AlgorithmsFilter &rows, DriverMeter &meter, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isMeasuring() const { return m_meter.isBusy(); }
    [[nodiscard]] int surprises() const;
    [[nodiscard]] QString progressText() const;

    /** While nobody looks at it, it does not follow the rows. */
    void setActive(bool active);
    /** Opens or closes the name of that row. */
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void setOpen(int row, bool open);
    /** Every driver of the name of that row; opens it. */
    Q_INVOKABLE void measure(int row);
    /** Every driver of every name that has several. */
    Q_INVOKABLE void measureAll();
    Q_INVOKABLE void stopMeasuring();
    /** Where the driver of that row is in the table; of a name, where its first driver is. */
    Q_INVOKABLE [[nodiscard]] int tableRow(int row) const;

Q_SIGNALS:
    void measuringChanged();

private:
    /** What is at a row: a name, or one of its drivers. */
    struct Place {
        NameGroup::Key key;
        QString driver; ///< Empty for the name itself.
        std::size_t group = 0;
        std::size_t index = 0;

        [[nodiscard]] bool isSame(const Place &other) const
        {
            return key == other.key && driver == other.driver;
        }
    };

    [[nodiscard]] const Place &place(int row) const { return m_places[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::vector<Place> placesOf(const std::vector<NameGroup> &groups) const;
    void rebuild();
    /** Takes over other groups, or the same ones with others of them open. */
    void lay(std::optional<std::vector<NameGroup>> groups);
    void takeReadings();
    [[nodiscard]] QVariant nameData(const NameGroup &group, int role) const;
    [[nodiscard]] static QVariant driverData(const NameGroup &group, const MeteredDriver &driver, int role);

    AlgorithmsFilter &m_rows;
    DriverMeter &m_meter;
    QTimer m_rebuild; ///< Many changes of the rows make one rebuild.
    std::vector<NameGroup> m_groups;
    std::vector<Place> m_places;
    std::set<NameGroup::Key> m_open;
    bool m_active = false;
};

} // namespace cipherscope::ui
