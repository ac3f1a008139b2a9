// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filesaver.h"

#include "filenames.h"
#include "messages/sentence.h"

#include <QCoroFuture>
#include <QPointer>

#include <utility>

namespace cipherscope::ui {

FileSaver::FileSaver(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void FileSaver::save(const QUrl &target, Write write)
{
    const std::filesystem::path file = pathFromUrl(target);
    if (file.empty())
        setMessage(tr("Files can only be saved on this computer."), true);
    else
        run(file, std::move(write));
}

QCoro::Task<> FileSaver::run(std::filesystem::path target, Write write)
{
    const QPointer<FileSaver> self(this);
    std::function<Result<void>(std::stop_token)> writing =
        [target, write = std::move(write)](const std::stop_token & /*stop*/) { return write(target); };
    const QFuture<Result<void>> future = m_pool.ask(std::move(writing));
    const Result<void> written = co_await future;
    if (!self)
        co_return;
    if (written)
        setMessage(tr("Saved as %1.").arg(displayName(target)), false);
    else
        setMessage(messages::sentence(written.error()), true);
}

void FileSaver::setMessage(const QString &message, bool failed)
{
    const bool isSame = message == m_message && failed == m_failed;
    m_message = message;
    m_failed = failed;
    if (!isSame)
        Q_EMIT messageChanged();
}

} // namespace cipherscope::ui
