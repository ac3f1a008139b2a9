// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/evidence.h"
#include "catalog/loadable.h"
#include "operations/operationpool.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <vector>

namespace cipherscope::ui {

/** What the kernel could load on demand, found out on the pool. The modules' aliases are read once. */
class LoadableSource final : public QObject {
    Q_OBJECT

public:
    LoadableSource(operations::OperationPool &pool, catalog::DiagnosisPaths paths, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<catalog::LoadableAlgorithm> &algorithms() const { return m_algorithms; }
    /** Null before the first reading. */
    [[nodiscard]] const std::shared_ptr<const catalog::ModuleAliases> &aliases() const { return m_aliases; }
    enum class Aliases { Keep, ReadAgain };
    /** Looks which modules are loaded now, beside the entries of /proc/crypto. */
    void refresh(const std::vector<catalog::CryptoEntry> &entries, Aliases aliases = Aliases::Keep);

Q_SIGNALS:
    void changed();

private:
    struct Reading {
        std::shared_ptr<const catalog::ModuleAliases> aliases;
        std::vector<catalog::LoadableAlgorithm> algorithms;
    };
    void start();
    void accept();

    operations::OperationPool &m_pool;
    const catalog::DiagnosisPaths m_paths;
    std::shared_ptr<const catalog::ModuleAliases> m_aliases;
    std::vector<catalog::CryptoEntry> m_entries;
    std::vector<catalog::LoadableAlgorithm> m_algorithms;
    QFutureWatcher<Result<Reading>> m_reading;
    bool m_again = false;
    bool m_readAliases = true;
};

} // namespace cipherscope::ui
