// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textdigestmodel.h"

#include <QByteArray>
#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <functional>
#include <span>
#include <utility>

namespace cipherscope::ui {

namespace {

using TextDigests = std::vector<Result<HashedDigest>>;

Result<HashedDigest> digestOf(const QByteArray &text, const ChosenHash &hash,
                              const engine::EngineSelector &engines, engine::EngineChoice choice,
                              const SharedKey &key)
{
    const auto algorithm = engines.openHash(choice, hash.name, hash.keyed ? key.get() : nullptr);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const Result<std::unique_ptr<engine::Hasher>> hasher = (*algorithm)->newHasher();
    if (!hasher)
        return std::unexpected(hasher.error());
    const auto bytes = std::as_bytes(std::span(text.constData(), static_cast<std::size_t>(text.size())));
    if (const Result<void> fed = (*hasher)->update(bytes); !fed)
        return std::unexpected(fed.error());
    const Result<Digest> digest = (*hasher)->finish();
    if (!digest)
        return std::unexpected(digest.error());
    return HashedDigest{ hash, *digest, (*algorithm)->provenance() };
}

} // namespace

TextDigestModel::TextDigestModel(const BackendContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
{
}

int TextDigestModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TextDigestModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DigestLine &line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == LineRole)
        return QVariant::fromValue(line);
    return role == Qt::DisplayRole ? line.hex : QVariant();
}

QHash<int, QByteArray> TextDigestModel::roleNames() const
{
    return { { LineRole, "line" } };
}

void TextDigestModel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    recompute();
}

QString TextDigestModel::sizeText() const
{
    const qsizetype size = m_text.toUtf8().size();
    return size == 1 ? tr("1 byte in UTF-8") : tr("%1 bytes in UTF-8").arg(QLocale().toString(size));
}

void TextDigestModel::setHashes(const std::vector<ChosenHash> &hashes, const SharedKey &key,
                                engine::EngineChoice choice)
{
    m_hashes = hashes;
    m_key = key;
    m_choice = choice;
    recompute();
}

void TextDigestModel::setExpected(const ExpectedDigest &expected)
{
    m_expected = expected;
    const TextDigests digests = m_digests;
    show(digests);
}

QString TextDigestModel::allText() const
{
    QString text;
    for (const DigestLine &line : m_lines) {
        if (line.error.isEmpty())
            text += line.label + QStringLiteral(": ") + line.hex + QLatin1Char('\n');
    }
    return text;
}

void TextDigestModel::recompute()
{
    m_outdated = true;
    if (!m_computing)
        compute();
}

QCoro::Task<> TextDigestModel::compute()
{
    const QPointer<TextDigestModel> self(this);
    m_computing = true;
    while (self && m_outdated) {
        m_outdated = false;
        const std::vector<ChosenHash> hashes = m_hashes;
        std::function<Result<TextDigests>(std::stop_token)> computing =
            [text = m_text.toUtf8(), hashes, engines = &m_engines, choice = m_choice,
             key = m_key](const std::stop_token & /*stop*/) -> Result<TextDigests> {
            TextDigests digests;
            for (const ChosenHash &hash : hashes)
                digests.push_back(digestOf(text, hash, *engines, choice, key));
            return digests;
        };
        const QFuture<Result<TextDigests>> future = m_pool.ask(std::move(computing));
        const Result<TextDigests> digests = co_await future;
        if (self && digests && !m_outdated)
            show(*digests);
    }
    if (!self)
        co_return;
    m_computing = false;
    Q_EMIT settled();
}

void TextDigestModel::show(const TextDigests &digests)
{
    std::vector<DigestLine> lines;
    for (std::size_t i = 0; i < digests.size() && i < m_hashes.size(); ++i)
        lines.push_back(lineOf(digests[i], m_hashes[i]));
    m_digests = digests;
    const auto before = static_cast<int>(m_lines.size());
    const auto after = static_cast<int>(lines.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_lines.insert(m_lines.end(), lines.begin() + before, lines.end());
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_lines.erase(m_lines.begin() + after, m_lines.end());
        endRemoveRows();
    }
    m_lines = std::move(lines);
    if (after > 0)
        Q_EMIT dataChanged(index(0), index(after - 1));
}

DigestLine TextDigestModel::lineOf(const Result<HashedDigest> &digest, const ChosenHash &hash) const
{
    if (!digest)
        return DigestLine::from(RefusedHash{ hash, digest.error() });
    DigestLine line = DigestLine::from(*digest);
    if (m_expected.matches(digest->digest))
        line.match = DigestLine::Matches;
    else if (m_expected.isComparable(digest->digest))
        line.match = DigestLine::Differs;
    return line;
}

} // namespace cipherscope::ui
