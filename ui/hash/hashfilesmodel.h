// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "digestline.h"
#include "expecteddigest.h"
#include "filerow.h"
#include "operations/listfiles.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace cipherscope::ui {

/** The files of the Hash page with their states and digests. Every batch of changes is one signal a stretch
 * of rows. */
class HashFilesModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The Hash page's model has it.")
    Q_PROPERTY(int count READ count NOTIFY countsChanged)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        FolderRole,
        SizeTextRole,
        StateRole,
        StateTextRole,
        ProgressRole,
        RateTextRole,
        DigestsRole,
        ErrorTextRole,
        ErrorDetailRole,
    };
    /** FileState, for QML. */
    enum State { Waiting, Queued, Running, Done, Failed, Cancelled };
    Q_ENUM(State)

    explicit HashFilesModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const std::vector<FileRow> &rows() const { return m_rows; }
    [[nodiscard]] std::size_t countOf(FileState state) const
    {
        return m_counts[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] std::uint64_t totalSize() const { return m_totalSize; }
    /** nullptr if the row has been removed. */
    [[nodiscard]] const FileRow *find(FileId id) const;
    /** Whether the row is listed, and waits to be hashed or is being. */
    [[nodiscard]] bool isBusy(FileId id) const;

    /** Lists files; one that is listed already keeps its row. Gives those that are not being hashed at this
     * moment. */
    std::vector<FileId> append(std::span<const operations::FoundFile> files);
    /** Lists what went wrong below a folder, each in a row of its own. */
    void appendErrors(std::span<const Error> errors);
    /** Gives the rows that could be hashed again now. */
    [[nodiscard]] std::vector<FileId> idleFiles() const;

    void setQueued(std::span<const FileId> ids);
    void setProgress(std::span<const FileProgress> progress);
    void setOutcomes(std::vector<FileOutcome> outcomes);
    /** Those of `ids` that have not ended were stopped. */
    void setCancelled(std::span<const FileId> ids);

    void remove(int row);
    void clear();

    void setExpected(const ExpectedDigest &expected);
    [[nodiscard]] std::size_t matchCount() const { return m_matches; }
    [[nodiscard]] std::size_t comparableCount() const { return m_comparable; }
    /** A row that has the expected digest; nullptr if none does. Looks through all rows. */
    [[nodiscard]] const FileRow *firstMatch() const;

Q_SIGNALS:
    void countsChanged();

private:
    [[nodiscard]] QVariantList digestLines(const FileRow &row) const;
    [[nodiscard]] int matchOf(const HashedDigest &digest) const;
    [[nodiscard]] std::size_t indexOf(FileId id) const;
    void setState(FileRow &row, FileState state);
    void setOutcome(FileRow &row, FileOutcome outcome);
    void dropDigests(FileRow &row);
    void countDigests(const FileRow &row, bool add);
    void emitChanged(std::vector<std::size_t> rows, const QList<int> &roles = {});
    void emitVerdictChange(bool differedBefore);
    [[nodiscard]] bool allDiffer() const { return m_comparable > 0 && m_matches == 0; }

    std::vector<FileRow> m_rows; ///< By id, upwards.
    std::unordered_map<std::string, FileId> m_idOfPath;
    std::array<std::size_t, fileStateCount> m_counts{};
    std::uint64_t m_totalSize = 0;
    FileId m_nextId = 1;
    ExpectedDigest m_expected;
    std::size_t m_matches = 0;
    std::size_t m_comparable = 0;
};

} // namespace cipherscope::ui
