// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/loadablesource.h"

#include <utility>

namespace cipherscope::ui {

LoadableSource::LoadableSource(operations::OperationPool &pool, catalog::DiagnosisPaths paths,
                               QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_paths(std::move(paths))
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LoadableSource::accept);
}

void LoadableSource::refresh(const std::vector<catalog::CryptoEntry> &entries, Aliases aliases)
{
    m_readAliases = m_readAliases || aliases == Aliases::ReadAgain;
    m_entries = entries;
    if (m_reading.isRunning())
        m_again = true;
    else
        start();
}

void LoadableSource::start()
{
    m_reading.setFuture(
        m_pool.ask<Reading>([aliases = std::exchange(m_readAliases, false) ? nullptr : m_aliases,
                             entries = m_entries, paths = m_paths](const std::stop_token &) {
            Reading reading;
            reading.aliases = aliases
                ? aliases
                : std::make_shared<const catalog::ModuleAliases>(catalog::readModuleAliases(paths));
            reading.algorithms =
                catalog::loadableAlgorithms(*reading.aliases, entries, catalog::readLoadedModules(paths));
            return Result<Reading>(std::move(reading));
        }));
}

void LoadableSource::accept()
{
    const Result<Reading> reading = m_reading.result();
    if (std::exchange(m_again, false))
        start();
    if (!reading)
        return;
    m_aliases = reading->aliases;
    if (m_algorithms == reading->algorithms)
        return;
    m_algorithms = reading->algorithms;
    Q_EMIT changed();
}

} // namespace cipherscope::ui
