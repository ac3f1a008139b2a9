// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/listfiles.h"
#include "operations/operationpool.h"

#include <QCoroTask>
#include <QObject>

#include <filesystem>
#include <stop_token>
#include <vector>

namespace cipherscope::ui {

/** What the user dropped or chose, sorted into what is verified and what is hashed. */
struct SortedPaths {
    std::vector<std::filesystem::path> checksumFiles;
    operations::FileList files;
    std::vector<std::filesystem::path> named; ///< Of these, the ones that the user named himself.
};

/** Turns dropped paths into files, off the GUI thread; a huge lot waits until the user agrees. */
class FileIntake final : public QObject {
    Q_OBJECT

public:
    explicit FileIntake(operations::OperationPool &pool, QObject *parent = nullptr);
    ~FileIntake() override;

    /** Lists files and what is in folders. With `asFiles`, files that look like checksum files are ordinary
     * ones. */
    void add(const std::vector<std::filesystem::path> &paths, bool asFiles);
    /** Lists what the links lead to that were passed over, and every link that is found there. */
    void followLinks();
    void stopListing();
    [[nodiscard]] bool isListing() const { return m_listings > 0; }

    /** What waits for the user's word; empty if nothing does. */
    [[nodiscard]] const operations::FileList &pending() const { return m_pending; }
    void acceptPending();
    void dropPending();

    /** The links that lead out of their folders; nobody has decided about them. */
    [[nodiscard]] const std::vector<std::filesystem::path> &linksOut() const { return m_linksOut; }
    void dropLinks();

Q_SIGNALS:
    void listingChanged();
    void pendingChanged();
    void linksOutChanged();
    /** To be listed and hashed now. */
    void filesReady(const cipherscope::operations::FileList &files);
    /** Files that the user named himself, in contrast to what was found in folders. */
    void filesNamed(const std::vector<std::filesystem::path> &files);
    /** `alone`: nothing else came with them. */
    void checksumFilesFound(const std::vector<std::filesystem::path> &files, bool alone);

private:
    QCoro::Task<> list(std::vector<std::filesystem::path> paths, bool asFiles, operations::Links links);
    void take(const SortedPaths &sorted);

    operations::OperationPool &m_pool;
    std::stop_source m_stop;
    int m_listings = 0;
    operations::FileList m_pending;
    std::vector<std::filesystem::path> m_linksOut;
};

} // namespace cipherscope::ui
