// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/listexport.h"

#include "catalog/catalogexport.h"
#include "components/filenames.h"
#include "messages/sentence.h"
#include "operations/safewrite.h"

#include <filesystem>
#include <utility>

namespace cipherscope::ui {

ListExport::ListExport(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
    connect(&m_future, &QFutureWatcherBase::started, this, &ListExport::runningChanged);
    connect(&m_future, &QFutureWatcherBase::finished, this, &ListExport::finish);
}

void ListExport::save(const operations::CatalogSnapshot &snapshot, std::vector<std::size_t> indexes,
                      const QUrl &file)
{
    if (isRunning())
        return;
    const std::filesystem::path target = pathFromUrl(file);
    if (target.empty()) {
        Q_EMIT ended(tr("Files can only be saved on this computer."), QStringLiteral("bad"));
        return;
    }
    m_name = displayName(target.filename());
    const bool json = m_name.endsWith(u".json", Qt::CaseInsensitive);
    m_future.setFuture(
        m_pool.ask<void>([snapshot, indexes = std::move(indexes), json, target](const std::stop_token &) {
            const QByteArray content =
                json ? catalog::catalogToJson(snapshot, indexes) : catalog::catalogToCsv(snapshot, indexes);
            return operations::writeWholeFile(
                target, { content.constData(), static_cast<std::size_t>(content.size()) });
        }));
}

void ListExport::finish()
{
    const Result<void> result = m_future.result();
    Q_EMIT runningChanged();
    if (result)
        Q_EMIT ended(tr("Saved as %1.").arg(m_name), QStringLiteral("good"));
    else
        Q_EMIT ended(messages::sentence(result.error()), QStringLiteral("bad"));
}

} // namespace cipherscope::ui
