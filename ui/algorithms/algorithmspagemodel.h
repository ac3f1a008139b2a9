// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "algorithms/algorithmdetails.h"
#include "algorithms/algorithmsfilter.h"
#include "algorithms/algorithmsmodel.h"
#include "algorithms/filterchips.h"
#include "context/backendcontext.h"
#include "operations/catalogwatcher.h"
#include "snapshots/snapshotcomparison.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <QUrl>

namespace cipherscope::ui {

/** The Algorithms page: the table, its filters, what is selected, and what the last readings changed. */
class AlgorithmsPageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application.")
    Q_PROPERTY(cipherscope::ui::AlgorithmsFilter *rows READ rows CONSTANT)
    Q_PROPERTY(cipherscope::ui::AlgorithmDetails *details READ details CONSTANT)
    Q_PROPERTY(cipherscope::ui::FilterChips *typeChips READ typeChips CONSTANT)
    Q_PROPERTY(cipherscope::ui::FilterChips *accessChips READ accessChips CONSTANT)
    Q_PROPERTY(cipherscope::ui::SnapshotComparison *snapshots READ snapshots CONSTANT)
    Q_PROPERTY(QStringList columnTitles READ columnTitles CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(bool watching READ isWatching WRITE setWatching NOTIFY watchingChanged)
    Q_PROPERTY(QString filterText READ filterText WRITE setFilterText NOTIFY filterTextChanged)
    Q_PROPERTY(bool showInternal READ showsInternal WRITE setShowInternal NOTIFY showInternalChanged)
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
                        QObject *parent = nullptr);

    [[nodiscard]] AlgorithmsFilter *rows() { return &m_filter; }
    [[nodiscard]] AlgorithmsModel *source() { return &m_model; }
    [[nodiscard]] AlgorithmDetails *details() { return &m_details; }
    [[nodiscard]] FilterChips *typeChips() { return &m_typeChips; }
    [[nodiscard]] FilterChips *accessChips() { return &m_accessChips; }
    [[nodiscard]] SnapshotComparison *snapshots() { return &m_snapshots; }
    [[nodiscard]] QStringList columnTitles() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] QString filterText() const { return m_filterText; }
    [[nodiscard]] bool showsInternal() const { return m_filter.showsInternal(); }
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
    /** Writes the rows shown, in their order, to a local file: as JSON if its name ends so, else as CSV. */
    Q_INVOKABLE void exportTo(const QUrl &file);
    Q_INVOKABLE void dismissNotice();

Q_SIGNALS:
    /** With the name to ask the kernel for: the driver's, or the generic one where only that is given. */
    void hashWithDriverRequested(const QString &driver);
    void stateChanged();
    void watchingChanged();
    void filterTextChanged();
    void showInternalChanged();
    void sortChanged();
    void countTextChanged();
    void changeTextChanged();
    void currentRowChanged();
    void exportingChanged();
    void noticeChanged();

private:
    void takeSnapshot();
    /** After the filter, the order or the entries changed: where is what was selected, and how many are
     * there? */
    void follow();
    void setChange(const CatalogChange &change);
    void setNotice(const QString &text, const QString &kind);
    void finishExport();
    void countChips();
    void updateState();

    const BackendContext m_context;
    operations::CatalogWatcher &m_watcher;
    AlgorithmsModel m_model;
    AlgorithmsFilter m_filter;
    AlgorithmDetails m_details;
    FilterChips m_typeChips;
    FilterChips m_accessChips;
    SnapshotComparison m_snapshots;
    QTimer m_freshTimer; ///< Ends the highlight of new rows.
    QTimer m_changeTimer; ///< Takes the line about changes away.
    QFutureWatcher<Result<void>> m_export;
    QString m_exportName;
    QString m_filterText;
    QString m_countText;
    QString m_changeText;
    QString m_noticeText;
    QString m_noticeKind;
    State m_state = Loading;
    int m_currentRow = -1;
    bool m_watching = false;
};

} // namespace cipherscope::ui
