// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/namesmodel.h"

#include "algorithms/algorithmtext.h"
#include "messages/quantity.h"

#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace cipherscope::ui {

namespace {

QString rateOrNothing(double rate)
{
    return rate > 0 ? messages::rateText(rate) : QString();
}

} // namespace

NamesModel::NamesModel(AlgorithmsFilter &rows, DriverMeter &meter, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(rows)
    , m_meter(meter)
{
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &NamesModel::rebuild);
    const auto later = [this] {
        if (m_active)
            m_rebuild.start();
    };
    connect(&m_rows, &QAbstractItemModel::rowsInserted, this, later);
    connect(&m_rows, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&m_rows, &QAbstractItemModel::dataChanged, this, later);
    connect(&m_rows, &QAbstractItemModel::modelReset, this, later);
    connect(&m_meter, &DriverMeter::changed, this, &NamesModel::takeReadings);
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place &at = place(index.row());
    const NameGroup &group = m_groups[at.group];
    return at.driver.isEmpty() ? nameData(group, role) : driverData(group, group.drivers[at.index], role);
}

QVariant NamesModel::nameData(const NameGroup &group, int role) const
{
    const MeteredDriver *first = group.firstChoice();
    switch (role) {
    case IsNameRole:
        return true;
    case Qt::DisplayRole:
    case TextRole:
        return group.key.first;
    case TypeRole:
        return group.type;
    case DetailRole:
        return group.countText();
    case OpenRole:
        return m_open.contains(group.key);
    case WinsRole:
    case FastestRole:
        return false;
    case SurpriseRole:
        return group.surpriseText();
    case RateRole:
        return rateOrNothing(first ? first->rate : 0);
    case ShareRole:
        return first && group.fastestRate() > 0 ? first->rate / group.fastestRate() : 0.0;
    case FailureRole:
        return QString();
    case MeasuringRole:
        return std::ranges::any_of(group.drivers, &MeteredDriver::measuring);
    case MeasurableRole:
        return std::ranges::any_of(group.drivers, &MeteredDriver::isMeasurable);
    case LoadableRole:
        return group.drivers.front().row.loadable.has_value();
    case SummaryRole:
        return group.summary();
    default:
        return {};
    }
}

QVariant NamesModel::driverData(const NameGroup &group, const MeteredDriver &driver, int role)
{
    const bool isFastest = driver.rate > 0 && group.drivers.size() > 1 && driver.rate >= group.fastestRate();
    switch (role) {
    case IsNameRole:
    case OpenRole:
        return false;
    case Qt::DisplayRole:
    case TextRole:
        return driver.row.driver.isEmpty() ? driver.row.module : driver.row.driver;
    case TypeRole:
        return driver.row.type;
    case DetailRole:
        return driver.row.entry.priority ? QLocale().toString(*driver.row.entry.priority) : QString();
    case WinsRole:
        return driver.row.wins();
    case FastestRole:
        return isFastest;
    case SurpriseRole:
        return isFastest ? group.surpriseText() : QString();
    case RateRole:
        return rateOrNothing(driver.rate);
    case ShareRole:
        return group.fastestRate() > 0 ? driver.rate / group.fastestRate() : 0.0;
    case FailureRole:
        return driver.failure;
    case MeasuringRole:
        return driver.measuring;
    case MeasurableRole:
        return driver.isMeasurable();
    case LoadableRole:
        return driver.row.loadable.has_value();
    case SummaryRole:
        return driver.rate > 0
            ? summaryText(driver.row) + QStringLiteral(", ") + messages::rateText(driver.rate)
            : summaryText(driver.row);
    default:
        return {};
    }
}

QHash<int, QByteArray> NamesModel::roleNames() const
{
    return { { IsNameRole, "isName" },         { TextRole, "text" },         { TypeRole, "type" },
             { DetailRole, "detail" },         { OpenRole, "isOpen" },       { WinsRole, "wins" },
             { FastestRole, "fastest" },       { SurpriseRole, "surprise" }, { RateRole, "rate" },
             { ShareRole, "share" },           { FailureRole, "failure" },   { MeasuringRole, "measuring" },
             { MeasurableRole, "measurable" }, { LoadableRole, "loadable" }, { SummaryRole, "summary" } };
}

int NamesModel::surprises() const
{
    return static_cast<int>(std::ranges::count_if(m_groups, &NameGroup::isSurprise));
}

QString NamesModel::progressText() const
{
    const auto left = static_cast<int>(m_meter.queued()) + 1;
    return isMeasuring() ? tr("Measuring; %1 left").arg(QLocale().toString(left)) : QString();
}

void NamesModel::setActive(bool active)
{
    if (std::exchange(m_active, active) != active && active)
        rebuild();
}

void NamesModel::toggle(int row)
{
    if (row >= 0 && row < rowCount())
        setOpen(row, !m_open.contains(place(row).key));
}

void NamesModel::setOpen(int row, bool open)
{
    if (row < 0 || row >= rowCount())
        return;
    const NameGroup::Key key = place(row).key;
    if (open ? m_open.insert(key).second : m_open.erase(key) > 0)
        lay(std::nullopt);
}

void NamesModel::measure(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const std::vector<MeterRequest> requests = m_groups[place(row).group].requests();
    setOpen(row, true);
    m_meter.measure(requests);
}

void NamesModel::measureAll()
{
    std::vector<MeterRequest> requests;
    for (const NameGroup &group : m_groups) {
        std::vector<MeterRequest> of = group.requests();
        if (of.size() > 1)
            std::ranges::move(of, std::back_inserter(requests));
    }
    m_meter.measure(requests);
}

void NamesModel::stopMeasuring()
{
    m_meter.cancel();
}

int NamesModel::tableRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const AlgorithmRow &wanted = m_groups[place(row).group].drivers[place(row).index].row;
    for (int each = 0; each < m_rows.rowCount(); ++each) {
        if (m_rows.rowAt(each).isSameEntry(wanted))
            return each;
    }
    return -1;
}

std::vector<NamesModel::Place> NamesModel::placesOf(const std::vector<NameGroup> &groups) const
{
    std::vector<Place> places;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const NameGroup &name = groups[group];
        places.push_back({ name.key, {}, group, 0 });
        for (std::size_t i = 0; m_open.contains(name.key) && i < name.drivers.size(); ++i) {
            const AlgorithmRow &row = name.drivers[i].row;
            places.push_back({ name.key, row.driver + u'/' + QString::number(row.occurrence), group, i });
        }
    }
    return places;
}

void NamesModel::rebuild()
{
    std::vector<NameGroup> groups = nameGroups(m_rows);
    for (NameGroup &group : groups)
        group.takeReadings(m_meter);
    lay(std::move(groups));
}

void NamesModel::lay(std::optional<std::vector<NameGroup>> groups)
{
    std::vector<Place> places = placesOf(groups ? *groups : m_groups);
    // What is the same at both ends stays, so that the view keeps its place.
    const auto same = [](const Place &a, const Place &b) { return a.isSame(b); };
    const auto first = static_cast<int>(std::ranges::mismatch(m_places, places, same).in1 - m_places.begin());
    const auto most = std::min(m_places.size(), places.size()) - static_cast<std::size_t>(first);
    std::size_t tail = 0;
    while (tail < most && m_places[m_places.size() - 1 - tail].isSame(places[places.size() - 1 - tail]))
        ++tail;
    const auto takeOver = [&] {
        m_places = std::move(places);
        if (groups)
            m_groups = std::move(*groups);
    };
    const int last = rowCount() - static_cast<int>(tail);
    const int lastNew = static_cast<int>(places.size() - tail);
    if (first < last) {
        beginRemoveRows({}, first, last - 1);
        m_places.erase(m_places.begin() + first, m_places.begin() + last);
        endRemoveRows();
    }
    if (first < lastNew) {
        beginInsertRows({}, first, lastNew - 1);
        takeOver();
        endInsertRows();
    } else {
        takeOver();
    }
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void NamesModel::takeReadings()
{
    for (NameGroup &group : m_groups)
        group.takeReadings(m_meter);
    if (m_active && !m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT measuringChanged();
}

} // namespace cipherscope::ui
