// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "batchplanner.h"

#include "components/filenames.h"
#include "messages/quantity.h"
#include "messages/sentence.h"
#include "operations/agenames.h"

#include <QCoroFuture>
#include <QLocale>
#include <QPointer>

#include <functional>
#include <utility>

namespace cipherscope::ui {

namespace {

using operations::TargetPlan;
using operations::TargetPolicy;

std::filesystem::path nameFor(const PlannedInput &input)
{
    switch (input.naming) {
    case Naming::Locked:
        return operations::encryptedNameOf(input.path);
    case Naming::LockedOpenSsl:
        return operations::encryptedOpenSslNameOf(input.path);
    case Naming::Unlocked:
        return operations::decryptedNameOf(input.path);
    case Naming::Unpacked:
        return operations::unpackedNameOf(input.path);
    case Naming::UnlockedOpenSsl:
        return operations::decryptedOpenSslNameOf(input.path);
    }
    std::unreachable();
}

QString shortageText(const operations::SpaceShortage &shortage)
{
    return BatchPlanner::tr("%1 has %2 free, and %3 are needed. Free some space, or choose another folder.")
        .arg(displayName(shortage.folder), messages::bytesText(shortage.available),
             messages::bytesText(shortage.wanted));
}

TargetPlan planFor(const std::vector<PlannedInput> &inputs, const std::filesystem::path &folder,
                   std::optional<TargetPolicy> policy)
{
    std::vector<operations::WantedTarget> wanted;
    for (const PlannedInput &input : inputs) {
        const std::filesystem::path target = nameFor(input);
        wanted.push_back(
            { input.path, folder.empty() ? target : folder / target.filename(), input.targetSize });
    }
    return operations::planTargets(wanted, policy);
}

} // namespace

BatchPlanner::BatchPlanner(operations::OperationPool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
{
}

void BatchPlanner::plan(std::vector<PlannedInput> inputs, std::filesystem::path folder,
                        std::optional<TargetPolicy> policy)
{
    m_inputs = std::move(inputs);
    m_folder = std::move(folder);
    find(m_inputs, m_folder, policy);
}

void BatchPlanner::answer(int answer)
{
    if (m_question.isEmpty())
        return;
    setQuestion({});
    find(m_inputs, m_folder, static_cast<TargetPolicy>(answer));
}

void BatchPlanner::dismiss()
{
    if (m_question.isEmpty())
        return;
    setQuestion({});
    Q_EMIT abandoned({});
}

QCoro::Task<> BatchPlanner::find(std::vector<PlannedInput> inputs, std::filesystem::path folder,
                                 std::optional<TargetPolicy> policy)
{
    const QPointer<BatchPlanner> self(this);
    const bool asked = policy.has_value();
    std::function<Result<TargetPlan>(std::stop_token)> question =
        [inputs, folder, policy](const std::stop_token &) -> Result<TargetPlan> {
        return planFor(inputs, folder, policy);
    };
    const QFuture<Result<TargetPlan>> future = m_pool.ask(std::move(question));
    const Result<TargetPlan> plan = co_await future;
    if (!self)
        co_return;
    if (plan)
        take(*plan, asked);
    else
        Q_EMIT abandoned(messages::sentence(plan.error()));
}

void BatchPlanner::take(const TargetPlan &plan, bool asked)
{
    if (!plan.taken.empty() && !asked) {
        const QString first = displayName(plan.taken.front().filename());
        setQuestion(plan.taken.size() == 1
                        ? tr("%1 is there already.").arg(first)
                        : tr("%1 files are there already, %2 among them.")
                              .arg(QLocale().toString(static_cast<qulonglong>(plan.taken.size())), first));
    } else if (!plan.shortages.empty()) {
        Q_EMIT abandoned(shortageText(plan.shortages.front()));
    } else {
        Q_EMIT planned(plan);
    }
}

void BatchPlanner::setQuestion(const QString &question)
{
    if (std::exchange(m_question, question) != question)
        Q_EMIT questionChanged();
}

} // namespace cipherscope::ui
