// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithmoffers.h"

#include "catalog/wellknownnames.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace cipherscope::ui {

using afalg::AlgType;

namespace {

QString kindText(AlgType type)
{
    switch (type) {
    case AlgType::Hash:
        return AlgorithmOffers::tr("hash");
    case AlgType::Skcipher:
        return AlgorithmOffers::tr("cipher");
    case AlgType::Aead:
        return AlgorithmOffers::tr("AEAD");
    case AlgType::Rng:
        return AlgorithmOffers::tr("generator");
    }
    std::unreachable();
}

std::optional<AlgType> typeOf(catalog::EntryType kind)
{
    switch (kind) {
    case catalog::EntryType::Hash:
        return AlgType::Hash;
    case catalog::EntryType::Skcipher:
        return AlgType::Skcipher;
    case catalog::EntryType::Aead:
        return AlgType::Aead;
    case catalog::EntryType::Rng:
        return AlgType::Rng;
    default:
        return std::nullopt;
    }
}

} // namespace

AlgorithmOffers::AlgorithmOffers(QObject *parent)
    : QAbstractListModel(parent)
{
    for (const AlgType type : { AlgType::Hash, AlgType::Skcipher, AlgType::Aead, AlgType::Rng }) {
        for (const std::string_view name : catalog::wellKnownNames(type))
            add(QString::fromUtf8(name), kindText(type));
    }
    choose({ QStringLiteral("sha256"), QStringLiteral("cbc(aes)"), QStringLiteral("xts(aes)"),
             QStringLiteral("gcm(aes)"), QStringLiteral("rfc7539(chacha20,poly1305)") });
    showMatching();
}

void AlgorithmOffers::add(const QString &name, const QString &kind)
{
    if (!has(name))
        m_offers.push_back({ name, name, kind, false });
}

/** After its algorithm and the drivers that this has already. */
void AlgorithmOffers::addDriver(const QString &driver, const QString &algorithm)
{
    if (has(driver))
        return;
    const auto last = std::find_if(m_offers.rbegin(), m_offers.rend(),
                                   [&algorithm](const Offer &offer) { return offer.algorithm == algorithm; });
    m_offers.insert(last.base(), { driver, algorithm, tr("driver of %1").arg(algorithm), false });
}

bool AlgorithmOffers::has(const QString &name) const
{
    return std::ranges::find(m_offers, name, &Offer::name) != m_offers.end();
}

int AlgorithmOffers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant AlgorithmOffers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Offer &offer = m_offers[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return offer.name;
    case KindRole:
        return offer.kind;
    case DriverRole:
        return offer.name != offer.algorithm;
    case ChosenRole:
        return offer.isChosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> AlgorithmOffers::roleNames() const
{
    return {
        { NameRole, "name" }, { KindRole, "kind" }, { DriverRole, "isDriver" }, { ChosenRole, "chosen" }
    };
}

void AlgorithmOffers::setCatalog(const catalog::CatalogSnapshot &snapshot)
{
    for (const catalog::CryptoEntry &entry : snapshot.entries) {
        const std::optional<AlgType> type = typeOf(entry.kind);
        if (!type || entry.internal || entry.name.starts_with("__"))
            continue;
        add(QString::fromStdString(entry.name), kindText(*type));
        addDriver(QString::fromStdString(entry.driver), QString::fromStdString(entry.name));
    }
    showMatching();
}

void AlgorithmOffers::setFilterText(const QString &filterText)
{
    if (m_filter == filterText)
        return;
    m_filter = filterText;
    showMatching();
    Q_EMIT filterTextChanged();
}

void AlgorithmOffers::showMatching()
{
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i].name.contains(m_filter.trimmed(), Qt::CaseInsensitive)
            || m_offers[i].algorithm.contains(m_filter.trimmed(), Qt::CaseInsensitive))
            shown.push_back(i);
    }
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

QStringList AlgorithmOffers::chosen() const
{
    QStringList names;
    for (const Offer &offer : m_offers) {
        if (offer.isChosen)
            names.append(offer.name);
    }
    return names;
}

QStringList AlgorithmOffers::chosenAlgorithms() const
{
    QStringList names;
    for (const Offer &offer : m_offers) {
        if (offer.isChosen)
            names.append(offer.algorithm);
    }
    names.removeDuplicates();
    return names;
}

void AlgorithmOffers::choose(const QStringList &names)
{
    for (Offer &offer : m_offers)
        offer.isChosen = names.contains(offer.name);
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { ChosenRole });
    Q_EMIT chosenChanged();
}

void AlgorithmOffers::setChosen(const QString &name, bool isChosen)
{
    QStringList names = chosen();
    names.removeAll(name);
    if (isChosen)
        names.append(name);
    choose(names);
}

} // namespace cipherscope::ui
