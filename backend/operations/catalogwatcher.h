// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/access.h"
#include "catalog/cryptoentry.h"
#include "catalog/selection.h"
#include "core/error.h"
#include "operations/operationpool.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace cipherscope::operations {

/** /proc/crypto at one moment, with what a bind would choose and what this process can reach; vectors in its order. */
struct CatalogSnapshot {
    std::vector<catalog::CryptoEntry> entries;
    std::vector<catalog::Selection> selections;
    std::vector<catalog::AccessAnswer> access;
};

/**
 * Reads the catalog on the pool, again and again while it is watched, and tells when it has changed.
 * Lives on the GUI thread and never blocks it.
 */
class CatalogWatcher final : public QObject {
    Q_OBJECT

public:
    CatalogWatcher(OperationPool &pool, catalog::AccessProber &access, QObject *parent = nullptr);

    /** The newest snapshot; empty before the first one has been read. */
    [[nodiscard]] const CatalogSnapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] bool hasSnapshot() const { return m_hasSnapshot; }
    /** Why /proc/crypto could not be read the last time, if so. */
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /** Whether it is read every two seconds: while a page that shows it is visible. */
    void setWatching(bool watching);
    /** Reads now. `forgetAccess` asks the kernel anew about every entry. */
    void refresh(bool forgetAccess = false);

Q_SIGNALS:
    /** The entries, selections or access answers differ from before, or the first snapshot is there. */
    void changed();
    void failed();

private:
    OperationPool &m_pool;
    catalog::AccessProber &m_access;
    CatalogSnapshot m_snapshot;
    std::optional<Error> m_error;
    bool m_hasSnapshot = false;
    bool m_reading = false;
    QTimer m_timer;
};

} // namespace cipherscope::operations
