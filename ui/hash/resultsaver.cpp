// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultsaver.h"

#include "components/filenames.h"
#include "messages/sentence.h"
#include "operations/safewrite.h"

#include <QCoroFuture>
#include <QPointer>

#include <functional>
#include <utility>

namespace cipherscope::ui {

namespace {

QString menuText(const SaveForm &form)
{
    QStringList names;
    for (const std::string &hash : form.hashes)
        names.push_back(QString::fromStdString(hash));
    const QString hashes = names.join(QStringLiteral(", "));
    switch (form.form) {
    case formats::ChecksumForm::Gnu:
        return ResultSaver::tr("%1: list of digests and names (GNU)").arg(hashes);
    case formats::ChecksumForm::Tagged:
        return ResultSaver::tr("%1: list with tags (BSD)").arg(hashes);
    case formats::ChecksumForm::Sfv:
        return ResultSaver::tr("%1: SFV").arg(hashes);
    default:
        return ResultSaver::tr("%1: hashdeep").arg(hashes);
    }
}

Result<void> writeChecksums(const SaveForm &form, const std::vector<FileRow> &rows,
                            const std::filesystem::path &target)
{
    const Result<std::string> text = checksumText(form, rows, target.parent_path());
    if (!text)
        return std::unexpected(text.error());
    return operations::writeWholeFile(target, *text);
}

} // namespace

ResultSaver::ResultSaver(operations::OperationPool &pool, const HashFilesModel &files, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_files(files)
{
}

QStringList ResultSaver::prepareForms()
{
    m_forms = saveForms(m_files.rows());
    QStringList texts;
    for (const SaveForm &form : m_forms)
        texts.push_back(menuText(form));
    return texts;
}

QUrl ResultSaver::suggestedFile(int form) const
{
    if (form < 0 || static_cast<std::size_t>(form) >= m_forms.size() || m_files.rows().empty())
        return {};
    const std::filesystem::path folder = m_files.rows().front().path.parent_path();
    return urlFromPath(folder / suggestedFileName(m_forms[static_cast<std::size_t>(form)]));
}

void ResultSaver::save(int form, const QUrl &target)
{
    const std::filesystem::path file = pathFromUrl(target);
    if (form < 0 || static_cast<std::size_t>(form) >= m_forms.size())
        return;
    if (file.empty())
        setMessage(tr("Results can only be saved on this computer."), true);
    else
        write(m_forms[static_cast<std::size_t>(form)], file);
}

void ResultSaver::clearMessage()
{
    setMessage({}, false);
}

QCoro::Task<> ResultSaver::write(SaveForm form, std::filesystem::path target)
{
    const QPointer<ResultSaver> self(this);
    std::function<Result<void>(std::stop_token)> writing = [form, rows = m_files.rows(),
                                                            target](const std::stop_token & /*stop*/) {
        return writeChecksums(form, rows, target);
    };
    const QFuture<Result<void>> future = m_pool.ask(std::move(writing));
    const Result<void> written = co_await future;
    if (!self)
        co_return;
    if (written)
        setMessage(tr("Saved as %1.").arg(displayName(target)), false);
    else
        setMessage(messages::sentence(written.error()), true);
}

void ResultSaver::setMessage(const QString &message, bool failed)
{
    m_message = message;
    m_failed = failed;
    Q_EMIT messageChanged();
}

} // namespace cipherscope::ui
