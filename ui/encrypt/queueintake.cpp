// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueintake.h"

#include "archive/foldersize.h"

#include <QCoroFuture>
#include <QPointer>

#include <functional>
#include <utility>

namespace cipherscope::ui {

namespace {

Result<InspectedPaths> inspectAll(const std::vector<std::filesystem::path> &paths,
                                  const std::stop_token &stop)
{
    InspectedPaths found;
    for (const std::filesystem::path &path : paths) {
        if (stop.stop_requested())
            return std::unexpected(plainError(ErrorCode::Cancelled, Step::List, {}));
        Result<operations::FileContent> content = operations::inspectFile(path);
        if (!content) {
            found.errors.push_back(std::move(content.error()));
            continue;
        }
        if (content->kind == operations::ContentKind::Folder)
            content->size = archive::sizeOfFolder(path, stop).value_or(0); // Locking says why not.
        QueueItem item{ path, std::move(*content) };
        if (item.content.kind == operations::ContentKind::IdentityFile)
            found.identityFiles.push_back(std::move(item));
        else
            found.items.push_back(std::move(item));
    }
    return found;
}

} // namespace

QueueIntake::QueueIntake(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void QueueIntake::add(const std::vector<std::filesystem::path> &paths)
{
    if (!paths.empty())
        inspect(paths);
}

QCoro::Task<> QueueIntake::inspect(std::vector<std::filesystem::path> paths)
{
    const QPointer<QueueIntake> self(this);
    std::function<Result<InspectedPaths>(std::stop_token)> question = [paths](const std::stop_token &stop) {
        return inspectAll(paths, stop);
    };
    ++m_looking;
    Q_EMIT lookingChanged();
    const QFuture<Result<InspectedPaths>> future = m_pool.ask(std::move(question));
    const Result<InspectedPaths> found = co_await future;
    if (!self)
        co_return;
    --m_looking;
    Q_EMIT lookingChanged();
    if (found)
        Q_EMIT inspected(*found);
}

} // namespace cipherscope::ui
