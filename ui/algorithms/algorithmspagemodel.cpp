// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/algorithmspagemodel.h"

#include "algorithms/algorithmtext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace cipherscope::ui {

namespace {

constexpr std::chrono::seconds freshTime{ 3 };
constexpr std::chrono::seconds changeTime{ 20 };

template <typename Enum> std::set<Enum> valuesOf(const FilterChips &chips)
{
    std::set<Enum> values;
    for (const int value : chips.checkedValues())
        values.insert(static_cast<Enum>(value));
    return values;
}

void toClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace

AlgorithmsPageModel::AlgorithmsPageModel(const BackendContext &context, operations::CatalogWatcher &watcher,
                                         QObject *parent, const PageSources &sources)
    : QObject(parent)
    , m_watcher(watcher)
    , m_filter(m_model)
    , m_typeChips(typeChipList())
    , m_accessChips(accessChipList())
    , m_snapshots(context.pool, watcher)
    , m_loadable(context.pool, sources.paths)
    , m_asking(context.pool, context.calls, sources.paths)
    , m_modules(context.pool, sources.paths, sources.modinfo)
    , m_meter(context.pool, sources.measure ? sources.measure : kernelMeter(context.calls))
    , m_names(m_filter, m_meter)
    , m_export(context.pool)
{
    m_freshTimer.setSingleShot(true);
    m_freshTimer.setInterval(freshTime);
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(changeTime);
    connect(&m_freshTimer, &QTimer::timeout, &m_model, &AlgorithmsModel::clearFresh);
    connect(&m_changeTimer, &QTimer::timeout, this, [this] { setChange({}); });
    connect(&m_typeChips, &FilterChips::checkedChanged, this, [this] {
        m_filter.setTypes(valuesOf<TypeGroup>(m_typeChips));
        follow();
    });
    connect(&m_accessChips, &FilterChips::checkedChanged, this, [this] {
        m_filter.setAccess(valuesOf<catalog::Access>(m_accessChips));
        follow();
    });
    connect(&m_watcher, &operations::CatalogWatcher::changed, this, &AlgorithmsPageModel::takeSnapshot);
    connect(&m_watcher, &operations::CatalogWatcher::failed, this, &AlgorithmsPageModel::updateState);
    connect(&m_loadable, &LoadableSource::changed, this, &AlgorithmsPageModel::updateRows);
    connect(&m_details, &AlgorithmDetails::changed, this, [this] {
        if (m_details.row())
            m_modules.show(*m_details.row(), m_loadable.aliases());
    });
    connect(&m_asking, &KernelAsking::answered, this, &AlgorithmsPageModel::takeAnswer);
    connect(&m_export, &ListExport::runningChanged, this, &AlgorithmsPageModel::exportingChanged);
    connect(&m_export, &ListExport::ended, this, &AlgorithmsPageModel::setNotice);
    if (m_watcher.hasSnapshot())
        takeSnapshot();
    updateState();
}

QStringList AlgorithmsPageModel::columnTitles() const
{
    QStringList titles;
    for (int column = 0; column < AlgorithmsModel::columnTotal; ++column)
        titles.append(m_model.headerData(column, Qt::Horizontal).toString());
    return titles;
}

QString AlgorithmsPageModel::errorText() const
{
    return m_state == Unreadable ? unreadableText(*m_watcher.error()) : QString();
}

void AlgorithmsPageModel::setWatching(bool watching)
{
    if (std::exchange(m_watching, watching) == watching)
        return;
    m_watcher.setWatching(watching);
    Q_EMIT watchingChanged();
}

void AlgorithmsPageModel::setFilterText(const QString &text)
{
    if (std::exchange(m_filterText, text) == text)
        return;
    m_filter.setText(text);
    Q_EMIT filterTextChanged();
    follow();
}

void AlgorithmsPageModel::setShowInternal(bool shown)
{
    if (shown == showsInternal())
        return;
    m_filter.setShowInternal(shown);
    Q_EMIT showInternalChanged();
    countChips();
    follow();
}

void AlgorithmsPageModel::setShowLoadable(bool shown)
{
    if (shown == showsLoadable())
        return;
    m_filter.setShowLoadable(shown);
    Q_EMIT showLoadableChanged();
    countChips();
    follow();
}

void AlgorithmsPageModel::setByName(bool byName)
{
    if (std::exchange(m_byName, byName) == byName)
        return;
    m_names.setActive(byName);
    Q_EMIT byNameChanged();
}

void AlgorithmsPageModel::refresh()
{
    m_watcher.refresh(true);
    m_loadable.refresh(m_watcher.snapshot().entries, LoadableSource::Aliases::ReadAgain);
}

void AlgorithmsPageModel::sortBy(int column)
{
    const bool greatestFirst = column == AlgorithmsModel::Priority || column == AlgorithmsModel::References;
    const bool descending = column == sortColumn() ? !sortsDescending() : greatestFirst;
    m_filter.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    Q_EMIT sortChanged();
    follow();
}

void AlgorithmsPageModel::clearFilters()
{
    m_typeChips.uncheckAll();
    m_accessChips.uncheckAll();
    setFilterText({});
}

void AlgorithmsPageModel::select(int row)
{
    if (row < 0 || row >= m_filter.rowCount())
        return;
    m_given.reset();
    m_details.setRow(m_filter.rowAt(row));
    follow();
}

void AlgorithmsPageModel::moveSelection(int rows)
{
    const int last = m_filter.rowCount() - 1;
    select(m_currentRow < 0 ? 0 : std::clamp(m_currentRow + rows, 0, std::max(last, 0)));
}

void AlgorithmsPageModel::copyRow()
{
    if (m_details.row())
        toClipboard(tabSeparated(*m_details.row()));
}

void AlgorithmsPageModel::copyEntry()
{
    if (m_details.row())
        toClipboard(m_details.procCryptoText());
}

void AlgorithmsPageModel::hashWithDriver()
{
    if (m_details.canHash())
        Q_EMIT hashWithDriverRequested(m_details.kernelName());
}

void AlgorithmsPageModel::checkDrivers()
{
    if (m_details.canCheck())
        Q_EMIT crossCheckRequested(m_details.name());
}

void AlgorithmsPageModel::exportTo(const QUrl &file)
{
    std::vector<std::size_t> shown;
    for (int i = 0; i < m_filter.rowCount(); ++i) {
        if (const AlgorithmRow &row = m_filter.rowAt(i); !row.loadable)
            shown.push_back(static_cast<std::size_t>(row.listOrder));
    }
    m_export.save(m_watcher.snapshot(), std::move(shown), file);
}

void AlgorithmsPageModel::dismissNotice()
{
    setNotice({}, {});
}

void AlgorithmsPageModel::setNotice(const QString &text, const QString &kind)
{
    m_noticeText = text;
    m_noticeKind = kind;
    Q_EMIT noticeChanged();
}

void AlgorithmsPageModel::takeSnapshot()
{
    m_loadable.refresh(m_watcher.snapshot().entries);
    updateRows();
}

void AlgorithmsPageModel::updateRows()
{
    if (!m_watcher.hasSnapshot())
        return;
    const CatalogChange change = m_model.update(m_watcher.snapshot(), m_loadable.algorithms());
    if (!change.appeared.isEmpty())
        m_freshTimer.start();
    if (!change.appeared.isEmpty() || !change.disappeared.isEmpty())
        setChange(change);
    m_builder.setParts({ m_watcher.snapshot().entries, m_loadable.algorithms(),
                         m_loadable.aliases() ? *m_loadable.aliases() : catalog::ModuleAliases() },
                       m_loadable.aliases());
    followAnswer();
    if (m_details.row()) {
        if (const std::optional<int> row = m_model.find(*m_details.row()))
            m_details.setRow(m_model.row(*row));
        else
            m_details.setGone();
    }
    countChips();
    follow();
}

void AlgorithmsPageModel::follow()
{
    const std::optional<int> source = m_details.row() ? m_model.find(*m_details.row()) : std::nullopt;
    const int row = source ? m_filter.shownAt(*source) : -1;
    // Rows that were taken away, and put back, move the view's own current index: it has to be told again.
    m_currentRow = row;
    Q_EMIT currentRowChanged();

    const QLocale locale;
    const QString shown = locale.toString(m_filter.rowCount());
    const QString total =
        locale.toString(m_model.rowCount() - (showsLoadable() ? 0 : m_model.loadableCount()));
    m_countText = tr("%1 of %2 shown").arg(shown, total);
    Q_EMIT countTextChanged();
    updateState();
}

void AlgorithmsPageModel::setChange(const CatalogChange &change)
{
    m_changeText = cipherscope::ui::changeText(change);
    if (m_changeText.isEmpty())
        m_changeTimer.stop();
    else
        m_changeTimer.start();
    Q_EMIT changeTextChanged();
}

void AlgorithmsPageModel::countChips()
{
    std::map<TypeGroup, int> types;
    std::map<catalog::Access, int> access;
    for (const AlgorithmRow &row : m_model.rows()) {
        if ((row.entry.internal && !showsInternal()) || (row.loadable && !showsLoadable()))
            continue;
        ++types[typeGroup(row.entry.kind)];
        if (!row.loadable)
            ++access[row.access.access];
    }
    for (const FilterChips::Chip &chip : typeChipList())
        m_typeChips.setCount(chip.value, types[static_cast<TypeGroup>(chip.value)]);
    for (const FilterChips::Chip &chip : accessChipList())
        m_accessChips.setCount(chip.value, access[static_cast<catalog::Access>(chip.value)]);
}

void AlgorithmsPageModel::updateState()
{
    State state = Ready;
    if (m_watcher.error())
        state = Unreadable;
    else if (!m_watcher.hasSnapshot())
        state = Loading;
    else if (m_model.rowCount() == m_model.loadableCount() && !showsLoadable())
        state = Empty;
    else if (m_filter.rowCount() == 0)
        state = NoMatch;
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace cipherscope::ui
