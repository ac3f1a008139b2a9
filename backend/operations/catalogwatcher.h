// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/access.h"
#include "catalog/catalogsnapshot.h"
#include "core/error.h"
#include "operations/operationpool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <optional>

namespace cipherscope::operations {

using catalog::CatalogSnapshot;

/**
 * Reads the catalog on the pool, again and again while it is watched, and tells when it has changed.
 * Lives on the GUI thread and never blocks it.
 */
class CatalogWatcher final : public QObject {
    Q_OBJECT

public:
    /** `file` is what it reads: another one in tests, and to look at a capture. */
    CatalogWatcher(OperationPool &pool, catalog::AccessProber &access, QObject *parent = nullptr,
                   std::filesystem::path file = "/proc/crypto");

    /** The newest snapshot; empty before the first one has been read. */
    [[nodiscard]] const CatalogSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool hasSnapshot() const { return m_hasSnapshot; }
    /** Why /proc/crypto could not be read the last time, if so. */
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /** Whether it is read every two seconds, and now: while a page that shows it is visible. */
    void setWatching(bool watching);
    /** Reads now, unless a reading is under way; `forgetAccess` asks the kernel anew about every entry, in
     * any case. */
    void refresh(bool forgetAccess = false);

Q_SIGNALS:
    /** The entries, selections or access answers differ from before, or the first snapshot is there. */
    void changed();
    /** It could not be read, see error(); the snapshot stays as it was. Emitted once for each other error. */
    void failed();

private:
    void accept(const Result<CatalogSnapshot> &reading);

    OperationPool &m_pool;
    catalog::AccessProber &m_access;
    const std::filesystem::path m_file;
    CatalogSnapshot m_snapshot;
    std::optional<Error> m_error;
    bool m_hasSnapshot = false;
    bool m_reading = false;
    bool m_readAgain = false;
    bool m_forgetAccess = false;
    QTimer m_timer;
    QFutureWatcher<Result<CatalogSnapshot>> m_future;
};

} // namespace cipherscope::operations
