// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expectedmodel.h"

#include "components/filenames.h"
#include "engine/hashnames.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace cipherscope::ui {

namespace {

constexpr int bitsPerByte = 8;
constexpr qsizetype mostSuggestions = 3;

} // namespace

ExpectedModel::ExpectedModel(HashFilesModel &files, const FileHashing &hashing, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_hashing(hashing)
{
    connect(&m_files, &HashFilesModel::countsChanged, this, &ExpectedModel::update);
    connect(&m_hashing, &FileHashing::runningChanged, this, &ExpectedModel::update);
}

void ExpectedModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_expected = ExpectedDigest::fromText(text);
    m_matchesShown = 0;
    m_files.setExpected(m_expected);
    Q_EMIT textChanged();
    update();
}

void ExpectedModel::update()
{
    const std::size_t matches = m_files.matchCount();
    if (matches > 0 && matches == m_matchesShown)
        return; // Naming the file again would look through the whole list.
    m_matchesShown = matches;
    if (m_text.trimmed().isEmpty())
        setVerdict({}, {});
    else if (m_expected.isEmpty())
        setVerdict(QStringLiteral("warning"), tr("This is neither a digest nor a checksum line"));
    else if (matches > 0)
        setVerdict(QStringLiteral("good"), matchText());
    else if (m_hashing.isRunning())
        setVerdict(QStringLiteral("neutral"),
                   m_files.comparableCount() > 0 ? tr("No match so far") : tr("Waiting"));
    else if (m_files.comparableCount() > 0)
        setVerdict(QStringLiteral("bad"), tr("Matches none of the digests shown"));
    else if (m_files.countOf(FileState::Done) == 0)
        setVerdict(QStringLiteral("neutral"), tr("Add the file that it belongs to"));
    else
        setVerdict(QStringLiteral("warning"), otherLengthText());
}

void ExpectedModel::setVerdict(const QString &kind, const QString &verdict)
{
    if (kind == m_kind && verdict == m_verdict)
        return;
    m_kind = kind;
    m_verdict = verdict;
    Q_EMIT verdictChanged();
}

QString ExpectedModel::matchText() const
{
    const FileRow *row = m_files.firstMatch();
    if (m_files.matchCount() > 1)
        return tr("Matches %1 digests")
            .arg(QLocale().toString(static_cast<qulonglong>(m_files.matchCount())));
    return row ? tr("Matches %1").arg(displayName(row->path.filename())) : QString();
}

QString ExpectedModel::otherLengthText() const
{
    const auto bits = static_cast<int>(m_expected.size()) * bitsPerByte;
    QStringList labels;
    for (const engine::HashName *hash : engine::hashesByDigestSize(m_expected.size()))
        labels.push_back(QString::fromUtf8(hash->label));
    if (labels.isEmpty())
        return tr("No digest shown has its length of %1 bits").arg(bits);
    return tr("No digest shown has its %1 bits. Hash with %2")
        .arg(bits)
        .arg(labels.mid(0, mostSuggestions).join(tr(" or ")));
}

} // namespace cipherscope::ui
