// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cipherchoicemodel.h"

#include "messages/ciphertext.h"
#include "messages/provenancetext.h"
#include "messages/sentence.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>

namespace cipherscope::ui {

namespace {

constexpr const char *chosenAtFirst = "gcm(aes)";

} // namespace

CipherChoiceModel::CipherChoiceModel(const BackendContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
    , m_choices(cipherChoices({}))
    , m_chosen(chosenAtFirst)
    , m_rules(engine::rulesByDefinition(chosenAtFirst))
{
}

int CipherChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant CipherChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CipherChoice &choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(choice.name);
    case GenericRole:
        return QString::fromStdString(choice.generic);
    case IsDriverRole:
        return choice.isDriver;
    case KindRole:
        return choice.isAead ? tr("AEAD") : tr("cipher");
    case NoteRole:
        return noteText(choice);
    case MayWorkRole:
        return mayWork(choice);
    case IsChosenRole:
        return choice.name == m_chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> CipherChoiceModel::roleNames() const
{
    return {
        { NameRole, "name" }, { GenericRole, "generic" }, { IsDriverRole, "isDriver" }, { KindRole, "kind" },
        { NoteRole, "note" }, { MayWorkRole, "mayWork" }, { IsChosenRole, "isChosen" },
    };
}

void CipherChoiceModel::setCatalog(const catalog::CatalogSnapshot &snapshot)
{
    std::vector<CipherChoice> choices = cipherChoices(snapshot);
    if (const CipherChoice *old = find(m_chosen);
        old && std::ranges::find(choices, m_chosen, &CipherChoice::name) == choices.end())
        choices.push_back(*old);
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
}

void CipherChoiceModel::setEngineChoice(engine::EngineChoice choice)
{
    if (std::exchange(m_engineChoice, choice) == choice)
        return;
    m_answer.reset();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { NoteRole, MayWorkRole });
    Q_EMIT answered();
    if (m_asking)
        askChosen();
}

void CipherChoiceModel::startAsking()
{
    if (std::exchange(m_asking, true))
        return;
    askOpenSsl();
    askChosen();
}

void CipherChoiceModel::choose(const QString &name)
{
    if (name == chosen() || name.isEmpty())
        return;
    m_chosen = name.toStdString();
    m_answer.reset();
    const CipherChoice *choice = find(m_chosen);
    setRules(choice ? choice->rules : engine::rulesByDefinition(m_chosen));
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { IsChosenRole });
    Q_EMIT chosenChanged();
    Q_EMIT answered();
    if (m_asking)
        askChosen();
}

QString CipherChoiceModel::provenance() const
{
    return m_answer && m_answer->provenance ? messages::provenanceText(*m_answer->provenance) : QString();
}

QString CipherChoiceModel::reason() const
{
    if (!m_answer)
        return {};
    const std::optional<Error> &why = m_answer->error ? m_answer->error : m_answer->kernelError;
    if (!why)
        return {};
    const QString own = messages::cipherFailure(*why);
    const QString detail = messages::technicalDetail(*why);
    const QString sentence = own.isEmpty() ? messages::sentence(*why) : own;
    return detail.isEmpty() ? sentence : tr("%1 [%2]").arg(sentence, detail);
}

QCoro::Task<> CipherChoiceModel::askOpenSsl()
{
    const QPointer<CipherChoiceModel> self(this);
    std::function<Result<std::set<std::string>>(std::stop_token)> asking =
        [engines = &m_engines](const std::stop_token &stop) {
            return knownToOpenSsl(*engines, knownCiphers(), stop);
        };
    const QFuture<Result<std::set<std::string>>> future = m_pool.ask(std::move(asking));
    const Result<std::set<std::string>> names = co_await future;
    if (!self || !names)
        co_return;
    m_openSsl = *names;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { NoteRole, MayWorkRole });
}

QCoro::Task<> CipherChoiceModel::askChosen()
{
    const QPointer<CipherChoiceModel> self(this);
    const std::uint64_t question = ++m_question;
    if (!m_rules)
        co_return;
    std::function<Result<CipherAnswer>(std::stop_token)> asking =
        [engines = &m_engines, choice = m_engineChoice, name = m_chosen,
         rules = *m_rules](const std::stop_token & /*stop*/) -> Result<CipherAnswer> {
        return probeCipher(*engines, choice, name, rules);
    };
    const QFuture<Result<CipherAnswer>> future = m_pool.ask(std::move(asking));
    const Result<CipherAnswer> answer = co_await future;
    if (!self || !answer || question != m_question)
        co_return;
    m_answer = *answer;
    if (answer->rules)
        setRules(answer->rules);
    if (answer->kernelError && answer->kernelError->code == ErrorCode::Unavailable
        && answer->kernelError->step == Step::Socket)
        m_kernelIsAbsent = true;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), { NoteRole, MayWorkRole });
    Q_EMIT answered();
}

void CipherChoiceModel::setRules(std::optional<engine::CipherRules> rules)
{
    if (rules == m_rules)
        return;
    m_rules = std::move(rules);
    Q_EMIT rulesChanged();
}

const CipherChoice *CipherChoiceModel::find(const std::string &name) const
{
    const auto found = std::ranges::find(m_choices, name, &CipherChoice::name);
    return found == m_choices.end() ? nullptr : &*found;
}

bool CipherChoiceModel::mayWork(const CipherChoice &choice) const
{
    const bool inOpenSsl = m_openSsl.contains(choice.name);
    if (m_engineChoice == engine::EngineChoice::OpenSsl)
        return inOpenSsl;
    const bool mayBeInKernel =
        !m_kernelIsAbsent && choice.rules && (!choice.access || *choice.access == catalog::Access::Reachable);
    return mayBeInKernel || (inOpenSsl && m_engineChoice == engine::EngineChoice::Automatic);
}

QString CipherChoiceModel::noteText(const CipherChoice &choice) const
{
    const bool isReachable = choice.access == catalog::Access::Reachable;
    if (m_engineChoice != engine::EngineChoice::OpenSsl && isReachable)
        return choice.driver.empty()
            ? tr("kernel")
            : messages::provenanceText({ engine::EngineKind::Kernel, choice.driver });
    if (m_engineChoice != engine::EngineChoice::Kernel && m_openSsl.contains(choice.name)
        && (m_engineChoice == engine::EngineChoice::OpenSsl || m_kernelIsAbsent || choice.access))
        return tr("OpenSSL");
    return mayWork(choice) ? tr("asked when it is chosen") : tr("not available");
}

} // namespace cipherscope::ui
