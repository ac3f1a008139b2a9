// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbenchpagemodel.h"

#include "ciphercommandline.h"
#include "messages/ciphertext.h"
#include "messages/sentence.h"
#include "workbenchrun.h"

#include <QClipboard>
#include <QCoroFuture>
#include <QGuiApplication>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>

namespace cipherscope::ui {

WorkbenchPageModel::WorkbenchPageModel(const BackendContext &context, operations::CatalogWatcher &catalog,
                                       QObject *parent)
    : QObject(parent)
    , m_pool(context.pool)
    , m_engines(context.engines)
    , m_calls(context.calls)
    , m_catalog(catalog)
    , m_ciphers(context)
    , m_offered(m_ciphers)
    , m_inputs(context)
    , m_result(context.pool)
{
    m_inputs.setRules(m_ciphers.rules());
    connect(&m_catalog, &operations::CatalogWatcher::changed, this,
            [this] { m_ciphers.setCatalog(m_catalog.snapshot()); });
    connect(&m_ciphers, &CipherChoiceModel::rulesChanged, this, [this] {
        m_inputs.setRules(m_ciphers.rules());
        Q_EMIT rulesChanged();
    });
    connect(&m_ciphers, &CipherChoiceModel::chosenChanged, this, [this] {
        ++m_revision;
        compareRevisions();
        Q_EMIT commandLineChanged();
    });
    connect(&m_inputs, &CipherInputs::changed, this, &WorkbenchPageModel::compareRevisions);
    connect(&m_inputs, &CipherInputs::changed, this, &WorkbenchPageModel::commandLineChanged);
    if (m_catalog.hasSnapshot())
        m_ciphers.setCatalog(m_catalog.snapshot());
}

QString WorkbenchPageModel::about() const
{
    return m_ciphers.rules() ? messages::aboutCipher(*m_ciphers.rules()) : QString();
}

QVariantList WorkbenchPageModel::facts() const
{
    QVariantList facts;
    if (!m_ciphers.rules())
        return facts;
    for (const messages::CipherFact &fact : messages::cipherFacts(*m_ciphers.rules()))
        facts.push_back(
            QVariantMap{ { QStringLiteral("label"), fact.label }, { QStringLiteral("value"), fact.value } });
    return facts;
}

QString WorkbenchPageModel::commandLine() const
{
    return m_ciphers.rules() ? cipherCommandLine(*m_ciphers.rules(), currentRun()) : QString();
}

bool WorkbenchPageModel::isZeroCopyOffered() const
{
    return m_ciphers.rules() && !m_ciphers.rules()->isAuthenticated();
}

void WorkbenchPageModel::setEngineChoice(engine::EngineChoice choice)
{
    if (std::exchange(m_engineChoice, choice) == choice)
        return;
    ++m_revision;
    compareRevisions();
    m_ciphers.setEngineChoice(choice);
    Q_EMIT commandLineChanged();
}

void WorkbenchPageModel::activate()
{
    if (std::exchange(m_isActive, true))
        return;
    if (!m_catalog.hasSnapshot())
        m_catalog.refresh();
    m_ciphers.startAsking();
}

void WorkbenchPageModel::run()
{
    if (!m_isRunning && m_inputs.isReady())
        compute();
}

void WorkbenchPageModel::useOutputAsInput()
{
    if (!m_result.fitsInput())
        return;
    const std::shared_ptr<const WipedBytes> output = m_result.bytes();
    m_inputs.input()->show(output->view());
    m_inputs.setMode(m_inputs.mode() == CipherInputs::Decrypt ? CipherInputs::Encrypt
                                                              : CipherInputs::Decrypt);
}

void WorkbenchPageModel::tryZeroCopy()
{
    if (!m_isRunning && m_inputs.isReady() && isZeroCopyOffered())
        experiment();
}

void WorkbenchPageModel::copyCommandLine() const
{
    QGuiApplication::clipboard()->setText(commandLine());
}

operations::CipherRun WorkbenchPageModel::currentRun() const
{
    const bool isDecrypting = m_inputs.mode() == CipherInputs::Decrypt;
    return m_inputs.run(m_ciphers.chosen().toStdString(), m_engineChoice,
                        isDecrypting ? engine::Direction::Decrypt : engine::Direction::Encrypt);
}

QCoro::Task<> WorkbenchPageModel::compute()
{
    const QPointer<WorkbenchPageModel> self(this);
    const unsigned asked = revision();
    setRunning(true);
    std::function<Result<RunReport>(std::stop_token)> computing =
        [engines = &m_engines, rules = *m_ciphers.rules(), run = currentRun(),
         roundTrip = m_inputs.mode() == CipherInputs::RoundTrip,
         input = m_inputs.input()->data()](const std::stop_token & /*stop*/) {
            return runWorkbench(*engines, rules, run, roundTrip, *input);
        };
    const QFuture<Result<RunReport>> future = m_pool.ask(std::move(computing));
    const Result<RunReport> report = co_await future;
    if (!self)
        co_return;
    m_answered = asked;
    if (report)
        m_result.show(*report);
    else
        m_result.showError(report.error());
    compareRevisions();
    setRunning(false);
}

QCoro::Task<> WorkbenchPageModel::experiment()
{
    const QPointer<WorkbenchPageModel> self(this);
    m_tried = revision();
    setRunning(true);
    std::function<Result<operations::ZeroCopyTrial>(std::stop_token)> trying =
        [engines = &m_engines, calls = &m_calls, rules = *m_ciphers.rules(), run = currentRun(),
         input = m_inputs.input()->data()](const std::stop_token & /*stop*/) {
            return operations::tryWithoutCopying(*calls, *engines, rules, run, input->view());
        };
    const QFuture<Result<operations::ZeroCopyTrial>> future = m_pool.ask(std::move(trying));
    const Result<operations::ZeroCopyTrial> trial = co_await future;
    if (!self)
        co_return;
    if (trial)
        setZeroCopy(ui::zeroCopyLines(*trial).join(QLatin1Char('\n')), ui::zeroCopyVerdict(*trial));
    else
        setZeroCopy({}, messages::sentence(trial.error()));
    compareRevisions();
    setRunning(false);
}

void WorkbenchPageModel::setRunning(bool running)
{
    if (std::exchange(m_isRunning, running) != running)
        Q_EMIT runningChanged();
}

void WorkbenchPageModel::compareRevisions()
{
    const unsigned now = revision();
    if (m_tried != now && !m_zeroCopyVerdict.isEmpty())
        setZeroCopy({}, {});
    const bool isOutdated = !m_result.title().isEmpty() && m_answered != now;
    if (std::exchange(m_isAnswerOutdated, isOutdated) != isOutdated)
        Q_EMIT answerOutdatedChanged();
}

void WorkbenchPageModel::setZeroCopy(const QString &steps, const QString &verdict)
{
    m_zeroCopySteps = steps;
    m_zeroCopyVerdict = verdict;
    Q_EMIT zeroCopyChanged();
}

} // namespace cipherscope::ui
