// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/catalogwatcher.h"

#include <chrono>
#include <utility>

namespace cipherscope::operations {

namespace {

constexpr std::chrono::seconds readInterval{ 2 };

} // namespace

CatalogWatcher::CatalogWatcher(OperationPool &pool, catalog::AccessProber &access, QObject *parent,
                               std::filesystem::path file)
    : QObject(parent)
    , m_pool(pool)
    , m_access(access)
    , m_file(std::move(file))
{
    m_timer.setInterval(readInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { refresh(); });
    connect(&m_future, &QFutureWatcherBase::finished, this, [this] { accept(m_future.result()); });
}

void CatalogWatcher::setWatching(bool watching)
{
    if (watching == m_timer.isActive())
        return;
    if (watching) {
        m_timer.start();
        refresh();
    } else {
        m_timer.stop();
    }
}

void CatalogWatcher::refresh(bool forgetAccess)
{
    m_forgetAccess = m_forgetAccess || forgetAccess;
    if (m_reading) {
        // The timer need not ask twice; who wants new answers about access must not get old ones.
        m_readAgain = m_readAgain || forgetAccess;
        return;
    }
    m_reading = true;
    m_future.setFuture(m_pool.ask<CatalogSnapshot>(
        [file = m_file, &access = m_access,
         forget = std::exchange(m_forgetAccess, false)](const std::stop_token &stop) {
            if (forget)
                access.forget();
            return catalog::readCatalog(access, file, stop);
        }));
}

void CatalogWatcher::accept(const Result<CatalogSnapshot> &reading)
{
    m_reading = false;
    if (std::exchange(m_readAgain, false))
        refresh();
    if (!reading) {
        if (m_error != reading.error()) {
            m_error = reading.error();
            Q_EMIT failed();
        }
        return;
    }
    const bool recovered = m_error.has_value();
    m_error.reset();
    if (m_hasSnapshot && !recovered && *reading == m_snapshot)
        return;
    m_snapshot = *reading;
    m_hasSnapshot = true;
    Q_EMIT changed();
}

} // namespace cipherscope::operations
