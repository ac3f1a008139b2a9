// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmdetails.h"
#include "algorithms/algorithmsfilter.h"
#include "algorithms/algorithmsmodel.h"
#include "algorithms/filterchips.h"
#include "algorithms/kernelasking.h"
#include "algorithms/listexport.h"
#include "algorithms/loadablesource.h"
#include "algorithms/moduledetails.h"
#include "algorithms/namebuilder.h"
#include "algorithms/namesmodel.h"
#include "context/backendcontext.h"
#include "operations/catalogwatcher.h"
#include "snapshots/snapshotcomparison.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

#include <optional>

namespace cipherscope::ui {

/** What the page asks beside the kernel's list; tests have their own. */
struct PageSources {
    catalog::DiagnosisPaths paths;
    catalog::ModinfoReader modinfo = catalog::runModinfo;
    MeterFunction measure; ///< Empty: with the kernel.
};

/** The Algorithms page: the table, its filters, what is selected, and what the last readings changed. */
class AlgorithmsPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application.")
    Q_PROPERTY(cipherscope::ui::AlgorithmsFilter *rows READ rows CONSTANT)
    Q_PROPERTY(cipherscope::ui::AlgorithmDetails *details READ details CONSTANT)
    Q_PROPERTY(cipherscope::ui::KernelAsking *asking READ asking CONSTANT)
    Q_PROPERTY(cipherscope::ui::ModuleDetails *modules READ modules CONSTANT)
    Q_PROPERTY(cipherscope::ui::NameBuilder *builder READ builder CONSTANT)
    Q_PROPERTY(cipherscope::ui::NamesModel *names READ names CONSTANT)
    Q_PROPERTY(cipherscope::ui::FilterChips *typeChips READ typeChips CONSTANT)
    Q_PROPERTY(cipherscope::ui::FilterChips *accessChips READ accessChips CONSTANT)
    Q_PROPERTY(cipherscope::ui::SnapshotComparison *snapshots READ snapshots CONSTANT)
    Q_PROPERTY(QStringList columnTitles READ columnTitles CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)
    Q_PROPERTY(bool showInternal READ showsInternal WRITE setShowInternal NOTIFY showInternalChanged)
    /** Whether what is not loaded is shown too. */
    Q_PROPERTY(bool showLoadable READ showsLoadable WRITE setShowLoadable NOTIFY showLoadableChanged)
    Q_PROPERTY(int loadableCount READ loadableCount NOTIFY countTextChanged)
    /** Of those that are not loaded, as many as would be shown with these filters. */
    Q_PROPERTY(int loadableMatches READ loadableMatches NOTIFY countTextChanged)
    /** Whether the rows are shown by name, each with its drivers, instead of as a table. */
    Q_PROPERTY(bool byName READ isByName WRITE setByName NOTIFY byNameChanged)
    Q_PROPERTY(int sortColumn READ sortColumn NOTIFY sortChanged)
    Q_PROPERTY(bool sortDescending READ sortsDescending NOTIFY sortChanged)
    Q_PROPERTY(QString countText READ countText NOTIFY countTextChanged)
    Q_PROPERTY(QString changeText READ changeText NOTIFY changeTextChanged)
    Q_PROPERTY(int currentRow READ currentRow NOTIFY currentRowChanged)
    Q_PROPERTY(bool exporting READ isExporting NOTIFY exportingChanged)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY noticeChanged)
    Q_PROPERTY(QString noticeKind READ noticeKind NOTIFY noticeChanged)

public:
    enum State {
        Loading, ///< The first reading is under way.
        Ready,
        Empty, ///< The kernel lists nothing at all.
        NoMatch, ///< The filters let nothing through.
        Unreadable, ///< There is no /proc/crypto, or it may not be read: errorText says why.
    };
    Q_ENUM(State)

    AlgorithmsPageModel(const BackendContext &context, operations::CatalogWatcher &watcher,
                        QObject *parent = nullptr, const PageSources &sources = {});

    [[nodiscard]] AlgorithmsFilter *rows() { return &m_filter; }
    [[nodiscard]] AlgorithmsModel *source() { return &m_model; }
    [[nodiscard]] AlgorithmDetails *details() { return &m_details; }
    [[nodiscard]] KernelAsking *asking() { return &m_asking; }
    [[nodiscard]] ModuleDetails *modules() { return &m_modules; }
    [[nodiscard]] NameBuilder *builder() { return &m_builder; }
    [[nodiscard]] NamesModel *names() { return &m_names; }
    [[nodiscard]] FilterChips *typeChips() { return &m_typeChips; }
    [[nodiscard]] FilterChips *accessChips() { return &m_accessChips; }
    [[nodiscard]] SnapshotComparison *snapshots() { return &m_snapshots; }
    [[nodiscard]] QStringList columnTitles() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] QString filterText() const { return m_filterText; }
    [[nodiscard]] bool showsInternal() const { return m_filter.showsInternal(); }
    [[nodiscard]] bool showsLoadable() const { return m_filter.showsLoadable(); }
    [[nodiscard]] int loadableCount() const { return m_model.loadableCount(); }
    [[nodiscard]] int loadableMatches() const { return m_filter.loadableMatches(); }
    [[nodiscard]] bool isByName() const { return m_byName; }
    [[nodiscard]] int sortColumn() const { return m_filter.sortColumn(); }
    [[nodiscard]] bool sortsDescending() const { return m_filter.sortOrder() == Qt::DescendingOrder; }
    [[nodiscard]] QString countText() const { return m_countText; }
    [[nodiscard]] QString changeText() const { return m_changeText; }
    [[nodiscard]] int currentRow() const { return m_currentRow; }
    [[nodiscard]] bool isExporting() const { return m_export.isRunning(); }
    [[nodiscard]] QString noticeText() const { return m_noticeText; }
    [[nodiscard]] QString noticeKind() const { return m_noticeKind; }

    /** While the page is visible. */
    void setWatching(bool watching);
    void setFilterText(const QString &text);
    void setShowInternal(bool shown);
    void setShowLoadable(bool shown);
    void setByName(bool byName);

    /** Reads /proc/crypto now and asks anew what can be reached. */
    Q_INVOKABLE void refresh();
    /** By the column, or, if it is sorted by that one already, the other way round. Numbers: the greatest
     * first. */
    Q_INVOKABLE void sortBy(int column);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE void select(int row);
    /** Moves the selection, at most to an end; from nowhere, to the first row. */
    Q_INVOKABLE void moveSelection(int rows);
    /** To the clipboard: the selected row with tabs between its columns. */
    Q_INVOKABLE void copyRow();
    /** To the clipboard: the selected entry as /proc/crypto prints it. */
    Q_INVOKABLE void copyEntry();
    Q_INVOKABLE void hashWithDriver();
    /** Asks for a comparison of all drivers of the selected name. */
    Q_INVOKABLE void checkDrivers();
    /** Asks the kernel for what the row stands for, if it is not loaded, and selects it. Not for templates.
     */
    Q_INVOKABLE void askForRow(int row);
    Q_INVOKABLE void askForSelected();
    /** Asks for the name that was composed, and selects what came. */
    Q_INVOKABLE void askForBuilt();
    /** Writes the rows shown, in their order, to a local file: as JSON if its name ends so, else as CSV. */
    Q_INVOKABLE void exportTo(const QUrl &file);
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    /** With the name to ask the kernel for: the driver's, or the generic one where only that is given. */
    void hashWithDriverRequested(const QString &driver);
    void crossCheckRequested(const QString &name);
    void stateChanged();
    void watchingChanged();
    void filterTextChanged();
    void showInternalChanged();
    void showLoadableChanged();
    void byNameChanged();
    void sortChanged();
    void countTextChanged();
    void changeTextChanged();
    void currentRowChanged();
    void exportingChanged();
    void noticeChanged();

private:
    void takeSnapshot();
    void updateRows();
    /** After the filter, the order or the entries changed: where is what was selected, and how many are
     * there? */
    void follow();
    void setChange(const CatalogChange &change);
    void setNotice(const QString &text, const QString &kind);
    /** What came is shown as soon as it is read; what was asked for is selected then. */
    void takeAnswer(const catalog::KernelAnswer &answer);
    void followAnswer();
    void countChips();
    void updateState();

    operations::CatalogWatcher &m_watcher;
    AlgorithmsModel m_model;
    AlgorithmsFilter m_filter;
    AlgorithmDetails m_details;
    FilterChips m_typeChips;
    FilterChips m_accessChips;
    SnapshotComparison m_snapshots;
    LoadableSource m_loadable;
    KernelAsking m_asking;
    ModuleDetails m_modules;
    NameBuilder m_builder;
    DriverMeter m_meter;
    NamesModel m_names;
    ListExport m_export;
    QTimer m_freshTimer; ///< Ends the highlight of new rows.
    QTimer m_changeTimer; ///< Takes the line about changes away.
    std::optional<catalog::CryptoEntry> m_given; ///< By the kernel, and not in the list yet.
    QString m_filterText;
    QString m_countText;
    QString m_changeText;
    QString m_noticeText;
    QString m_noticeKind;
    State m_state = Loading;
    int m_currentRow = -1;
    bool m_watching = false;
    bool m_byName = false;
};

} // namespace cipherscope::ui
