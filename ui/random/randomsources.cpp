// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomsources.h"

#include "engine/rng.h"
#include "messages/rngtext.h"

#include <QCoroFuture>
#include <QPointer>

#include <algorithm>
#include <functional>
#include <utility>

namespace cipherscope::ui {

namespace {

QVariantMap option(const QString &value, const QString &text)
{
    return { { QStringLiteral("value"), value }, { QStringLiteral("text"), text } };
}

} // namespace

RandomSources::RandomSources(const BackendContext &context, std::filesystem::path procCrypto, QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_calls(context.calls)
    , m_procCrypto(std::move(procCrypto))
    , m_chosen(engine::systemRandomName)
{
}

QVariantList RandomSources::options() const
{
    QVariantList options;
    for (const engine::RngOffer &offer : m_survey.offers) {
        const QString name = QString::fromStdString(offer.name);
        options.push_back(option(
            name, offer.isByName() ? tr("%1 → %2").arg(name, QString::fromStdString(offer.driver)) : name));
    }
    options.push_back(option(QStringLiteral("getrandom"), QStringLiteral("getrandom()")));
    return options;
}

void RandomSources::choose(const QString &name)
{
    m_isChosenByUser = true;
    if (std::exchange(m_chosen, name.toStdString()) != name.toStdString())
        Q_EMIT changed();
}

QString RandomSources::about() const
{
    return messages::rngSentence(driver());
}

QString RandomSources::calls() const
{
    return isKernelRng()
        ? tr("Over AF_ALG the kernel gives at most 128 bytes a call; this program calls it as "
             "often as needed.")
        : tr("A system call of its own, without AF_ALG: every process may make it, and it gives "
             "any number of bytes.");
}

QString RandomSources::note() const
{
    return m_wasAsked ? messages::withoutRngs(m_survey) : QString();
}

bool RandomSources::isKernelRng() const
{
    return m_chosen != engine::systemRandomName;
}

int RandomSources::seedSize() const
{
    return offer() != nullptr ? static_cast<int>(offer()->seedSize) : 0;
}

bool RandomSources::isDrbg() const
{
    return offer() != nullptr && offer()->isDrbg();
}

bool RandomSources::takesTestEntropy() const
{
    return isDrbg() && !m_survey.testEntropyRefusal;
}

QString RandomSources::testEntropyNote() const
{
    if (!isDrbg())
        return {};
    return takesTestEntropy()
        ? tr("For tests with published vectors (CAVP): what is given here replaces the kernel's entropy.")
        : messages::withoutTestEntropy(m_survey);
}

void RandomSources::ask()
{
    if (!m_isAsking)
        survey();
}

QCoro::Task<> RandomSources::survey()
{
    const QPointer<RandomSources> self(this);
    m_isAsking = true;
    Q_EMIT changed();
    std::function<Result<engine::RngSurvey>(std::stop_token)> asking =
        [calls = &m_calls,
         procCrypto = m_procCrypto](const std::stop_token & /*stop*/) -> Result<engine::RngSurvey> {
        return engine::surveyRngs(*calls, procCrypto);
    };
    const QFuture<Result<engine::RngSurvey>> future = m_pool.ask(std::move(asking));
    const Result<engine::RngSurvey> survey = co_await future;
    if (!self)
        co_return;
    m_isAsking = false;
    m_wasAsked = true;
    if (survey)
        m_survey = *survey;
    const bool isGone = isKernelRng() && offer() == nullptr;
    if (isGone || !m_isChosenByUser)
        m_chosen =
            m_survey.offers.empty() ? std::string(engine::systemRandomName) : m_survey.offers.front().name;
    Q_EMIT changed();
}

std::string RandomSources::driver() const
{
    return offer() != nullptr ? offer()->driver : m_chosen;
}

const engine::RngOffer *RandomSources::offer() const
{
    const auto found = std::ranges::find(m_survey.offers, m_chosen, &engine::RngOffer::name);
    return found == m_survey.offers.end() ? nullptr : &*found;
}

} // namespace cipherscope::ui
