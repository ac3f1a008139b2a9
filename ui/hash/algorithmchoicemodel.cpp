// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "algorithmchoicemodel.h"

#include "engine/hashnames.h"
#include "messages/provenancetext.h"
#include "messages/sentence.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

constexpr std::string_view checkedAtFirst = "sha256";

bool sameNames(const std::vector<AlgorithmChoice> &left, const std::vector<AlgorithmChoice> &right)
{
    return std::ranges::equal(left, right, {}, &AlgorithmChoice::name, &AlgorithmChoice::name);
}

QString labelOf(const AlgorithmChoice &choice)
{
    const engine::HashName *known = choice.isDriver ? nullptr : engine::hashByKernelName(choice.name);
    if (!known)
        return {};
    return QString::fromUtf8(known->label);
}

} // namespace

AlgorithmChoiceModel::AlgorithmChoiceModel(const BackendContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
    , m_choices(algorithmChoices({}))
{
    for (AlgorithmChoice &choice : m_choices)
        choice.isChecked = choice.name == checkedAtFirst;
    m_lastChosen = chosen();
}

int AlgorithmChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant AlgorithmChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AlgorithmChoice &choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(choice.name);
    case LabelRole:
        return labelOf(choice);
    case IsDriverRole:
        return choice.isDriver;
    case IsCommonRole:
        return choice.isCommon;
    case IsCheckedRole:
        return choice.isChecked;
    case MayWorkRole:
        return choice.mayWork();
    case ProvenanceRole:
        return provenanceText(choice);
    case ReasonRole:
        return reasonText(choice);
    default:
        return {};
    }
}

QHash<int, QByteArray> AlgorithmChoiceModel::roleNames() const
{
    return {
        { NameRole, "name" },
        { LabelRole, "label" },
        { IsDriverRole, "isDriver" },
        { IsCommonRole, "isCommon" },
        { IsCheckedRole, "isChecked" },
        { MayWorkRole, "mayWork" },
        { ProvenanceRole, "provenance" },
        { ReasonRole, "reason" },
    };
}

void AlgorithmChoiceModel::setCatalog(const std::vector<catalog::CryptoEntry> &entries)
{
    std::vector<AlgorithmChoice> choices = algorithmChoices(entries);
    for (const AlgorithmChoice &old : m_choices) {
        const auto same = std::ranges::find(choices, old.name, &AlgorithmChoice::name);
        if (same != choices.end()) {
            same->isChecked = old.isChecked;
            same->answer = old.answer;
            same->needsKey = old.needsKey;
        } else if (old.isChecked) {
            choices.push_back(old);
        }
    }
    if (sameNames(choices, m_choices))
        return;
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
    emitChosen();
    if (m_asking)
        ask();
}

void AlgorithmChoiceModel::setEngineChoice(engine::EngineChoice choice)
{
    if (choice == m_engineChoice)
        return;
    m_engineChoice = choice;
    forgetAnswers();
}

void AlgorithmChoiceModel::setKey(const SharedKey &key)
{
    m_key = key;
    forgetAnswers();
}

void AlgorithmChoiceModel::startAsking()
{
    if (std::exchange(m_asking, true))
        return;
    ask();
}

void AlgorithmChoiceModel::setChecked(const QString &name, bool checked)
{
    const auto found = std::ranges::find(m_choices, name.toStdString(), &AlgorithmChoice::name);
    if (found == m_choices.end() || found->isChecked == checked)
        return;
    found->isChecked = checked;
    const QModelIndex changed = index(static_cast<int>(found - m_choices.begin()));
    Q_EMIT dataChanged(changed, changed, { IsCheckedRole });
    emitChosen();
}

void AlgorithmChoiceModel::checkOnly(const std::string &name)
{
    if (std::ranges::find(m_choices, name, &AlgorithmChoice::name) == m_choices.end()) {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_choices.push_back({ .name = name, .hash = name, .answer = {} });
        endInsertRows();
        if (m_asking)
            ask();
    }
    for (AlgorithmChoice &choice : m_choices)
        choice.isChecked = choice.name == name;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { IsCheckedRole });
    emitChosen();
}

std::vector<ChosenHash> AlgorithmChoiceModel::chosen() const
{
    std::vector<ChosenHash> hashes;
    for (const AlgorithmChoice &choice : m_choices) {
        if (!choice.isChecked || !choice.mayWork())
            continue;
        hashes.push_back({ askedNameOf(choice), askedName(choice.hash, choice.needsKey, m_key != nullptr),
                           choice.needsKey || m_key != nullptr });
    }
    return hashes;
}

std::string AlgorithmChoiceModel::genericName(const std::string &name) const
{
    const auto found = std::ranges::find(m_choices, name, &AlgorithmChoice::name);
    return found == m_choices.end() ? name : found->hash;
}

QString AlgorithmChoiceModel::summary() const
{
    QStringList parts;
    QStringList provenances;
    for (const AlgorithmChoice &choice : m_choices) {
        if (!choice.isChecked || !choice.answer || !choice.answer->provenance)
            continue;
        const QString provenance = provenanceText(choice);
        if (!provenances.contains(provenance))
            provenances.push_back(provenance);
        parts.push_back(tr("%1: %2").arg(QString::fromStdString(askedNameOf(choice)), provenance));
    }
    if (parts.size() > 1 && provenances.size() == 1)
        return tr("All by %1").arg(provenances.front());
    return parts.join(QStringLiteral("  ·  "));
}

QString AlgorithmChoiceModel::problem() const
{
    QStringList names;
    QString reason;
    for (const AlgorithmChoice &choice : m_choices) {
        if (!choice.isChecked || choice.mayWork())
            continue;
        names.push_back(QString::fromStdString(askedNameOf(choice)));
        if (reason.isEmpty())
            reason = reasonText(choice);
    }
    if (names.isEmpty())
        return {};
    return tr("Left out: %1. %2").arg(names.join(QStringLiteral(", ")), reason);
}

QCoro::Task<> AlgorithmChoiceModel::ask()
{
    const QPointer<AlgorithmChoiceModel> self(this);
    const std::uint64_t question = ++m_question;
    std::vector<std::string> names;
    names.reserve(m_choices.size());
    for (const AlgorithmChoice &choice : m_choices)
        names.push_back(choice.name);
    std::function<Result<std::vector<ProbeAnswer>>(std::stop_token)> probing =
        [engines = &m_engines, choice = m_engineChoice, key = m_key, names](const std::stop_token &stop) {
            return probeAlgorithms(*engines, choice, key, names, stop);
        };
    const QFuture<Result<std::vector<ProbeAnswer>>> future = m_pool.ask(std::move(probing));
    const Result<std::vector<ProbeAnswer>> answers = co_await future;
    if (self && answers && question == m_question)
        takeAnswers(*answers);
}

void AlgorithmChoiceModel::takeAnswers(const std::vector<ProbeAnswer> &answers)
{
    for (std::size_t i = 0; i < m_choices.size() && i < answers.size(); ++i) {
        m_choices[i].answer = answers[i];
        m_choices[i].needsKey = answers[i].needsKey;
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { MayWorkRole, ProvenanceRole, ReasonRole });
    emitChosen();
}

void AlgorithmChoiceModel::forgetAnswers()
{
    for (AlgorithmChoice &choice : m_choices)
        choice.answer.reset();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { MayWorkRole, ProvenanceRole, ReasonRole });
    emitChosen();
    if (m_asking)
        ask();
}

void AlgorithmChoiceModel::emitChosen()
{
    Q_EMIT summaryChanged();
    std::vector<ChosenHash> now = chosen();
    if (now == m_lastChosen)
        return;
    m_lastChosen = std::move(now);
    Q_EMIT chosenChanged();
}

std::string AlgorithmChoiceModel::askedNameOf(const AlgorithmChoice &choice) const
{
    return askedName(choice.name, choice.needsKey, m_key != nullptr);
}

QString AlgorithmChoiceModel::provenanceText(const AlgorithmChoice &choice) const
{
    if (!choice.answer || !choice.answer->provenance)
        return {};
    return messages::provenanceText(*choice.answer->provenance);
}

QString AlgorithmChoiceModel::reasonText(const AlgorithmChoice &choice) const
{
    if (!choice.answer || !choice.answer->error)
        return {};
    return messages::sentence(*choice.answer->error);
}

} // namespace cipherscope::ui
