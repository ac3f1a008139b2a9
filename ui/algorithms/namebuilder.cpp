// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithms/namebuilder.h"

#include "catalog/likelykind.h"
#include "messages/sentence.h"

#include <QVariantMap>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

QString labelOf(catalog::PartKind part)
{
    using catalog::PartKind;
    switch (part) {
    case PartKind::None:
        return NameBuilder::tr("Template");
    case PartKind::Hash:
        return NameBuilder::tr("Hash");
    case PartKind::KeyedHash:
        return NameBuilder::tr("Hash with a key");
    case PartKind::BlockCipher:
        return NameBuilder::tr("Block cipher");
    case PartKind::StreamCipher:
        return NameBuilder::tr("Stream cipher");
    case PartKind::Skcipher:
        return NameBuilder::tr("Cipher with its mode");
    case PartKind::Aead:
        return NameBuilder::tr("AEAD");
    case PartKind::Any:
        return NameBuilder::tr("Any algorithm");
    }
    std::unreachable();
}

QString choiceText(const catalog::NameChoice &choice)
{
    QString name = QString::fromUtf8(choice.name) + (choice.isTemplate ? QStringLiteral("(…)") : QString());
    switch (choice.state) {
    case catalog::NameChoice::State::Loaded:
        return name;
    case catalog::NameChoice::State::NotLoaded:
        return NameBuilder::tr("%1 · not loaded").arg(name);
    case catalog::NameChoice::State::Unknown:
        return NameBuilder::tr("%1 · not found here").arg(name);
    }
    std::unreachable();
}

QVariantList choicesOf(const catalog::NamePlace &place, const catalog::NameParts &parts)
{
    QVariantList list;
    bool isListed = false;
    for (const catalog::NameChoice &choice : parts.choicesFor(place.wanted)) {
        isListed = isListed || choice.name == place.base;
        list.append(QVariantMap{ { QStringLiteral("value"), QString::fromUtf8(choice.name) },
                                 { QStringLiteral("text"), choiceText(choice) } });
    }
    if (!isListed)
        list.prepend(QVariantMap{ { QStringLiteral("value"), QString::fromUtf8(place.base) },
                                  { QStringLiteral("text"), QString::fromUtf8(place.base) } });
    return list;
}

} // namespace

NameBuilder::NameBuilder(QObject *parent)
    : QAbstractListModel(parent)
{
    startWith(QStringLiteral("authenc"));
}

int NameBuilder::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant NameBuilder::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const catalog::NamePlace &place = m_places[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return labelOf(place.wanted);
    case ValueRole:
        return QString::fromUtf8(place.base);
    case ChoicesRole:
        return choicesOf(place, m_parts);
    case DepthRole:
        return place.depth;
    default:
        return {};
    }
}

QHash<int, QByteArray> NameBuilder::roleNames() const
{
    return {
        { LabelRole, "label" }, { ValueRole, "value" }, { ChoicesRole, "choices" }, { DepthRole, "depth" }
    };
}

void NameBuilder::setName(const QString &name)
{
    if (name == m_text)
        return;
    m_text = name;
    Result<catalog::AlgorithmName> parsed = catalog::parseAlgorithmName(name.toStdString());
    if (parsed) {
        take(std::move(*parsed));
        return;
    }
    m_problem = name.isEmpty() ? tr("Enter a name, or choose a template.")
                               : tr("This is no name: %1.").arg(messages::detailText(parsed.error().detail));
    Q_EMIT nameChanged();
}

void NameBuilder::startWith(const QString &templateName)
{
    take(catalog::withBase({}, {}, templateName.toStdString()));
}

void NameBuilder::choose(int row, const QString &value)
{
    if (row < 0 || row >= rowCount())
        return;
    const catalog::NamePlace &place = m_places[static_cast<std::size_t>(row)];
    if (place.base != value.toStdString())
        take(catalog::withBase(m_name, place.path, value.toStdString()));
}

void NameBuilder::setParts(catalog::NameParts parts, std::shared_ptr<const catalog::ModuleAliases> aliases)
{
    m_parts = std::move(parts);
    m_aliases = std::move(aliases);
    if (!m_places.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), { ChoicesRole });
}

catalog::KernelRequest NameBuilder::request() const
{
    return { m_text.toStdString(), catalog::typesToAsk(catalog::kindOf(m_name)),
             m_aliases ? catalog::modulesOf(m_name, *m_aliases) : std::vector<std::string>() };
}

void NameBuilder::take(catalog::AlgorithmName name)
{
    m_name = std::move(name);
    m_text = QString::fromStdString(m_name.text());
    m_problem.clear();
    m_tree.setName(m_name.text());
    std::vector<catalog::NamePlace> places = catalog::placesOf(m_name);
    // What stays keeps its row, so that a list that is open, or has the keyboard, does too.
    const auto same = std::ranges::mismatch(m_places, places, [](const auto &a, const auto &b) {
        return a.path == b.path && a.wanted == b.wanted;
    });
    const auto kept = static_cast<int>(same.in1 - m_places.begin());
    if (kept < rowCount()) {
        beginRemoveRows({}, kept, rowCount() - 1);
        m_places.erase(same.in1, m_places.end());
        endRemoveRows();
    }
    std::copy_n(places.begin(), kept, m_places.begin());
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    if (const auto total = static_cast<int>(places.size()); kept < total) {
        beginInsertRows({}, kept, total - 1);
        m_places = std::move(places);
        endInsertRows();
    }
    Q_EMIT nameChanged();
}

} // namespace cipherscope::ui
