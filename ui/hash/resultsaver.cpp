// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resultsaver.h"

#include "components/filenames.h"
#include "operations/safewrite.h"

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
    , m_saver(pool)
    , m_files(files)
{
    connect(&m_saver, &FileSaver::messageChanged, this, &ResultSaver::messageChanged);
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
    if (form < 0 || static_cast<std::size_t>(form) >= m_forms.size())
        return;
    m_saver.save(target,
                 [chosen = m_forms[static_cast<std::size_t>(form)], rows = m_files.rows()](
                     const std::filesystem::path &file) { return writeChecksums(chosen, rows, file); });
}

} // namespace cipherscope::ui
