// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "system/systempagemodel.h"

#include "messages/diagnosistext.h"
#include "messages/exposuretext.h"
#include "messages/sentence.h"
#include "system/exposurerows.h"

#include <QClipboard>
#include <QFuture>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QStringList>

#include <QCoro/QCoroFuture>

#include <algorithm>
#include <functional>
#include <ranges>
#include <string>
#include <utility>

namespace cipherscope::ui {

using namespace Qt::StringLiterals;
using catalog::Availability;

namespace {

QString kindOf(Availability state)
{
    switch (state) {
    case Availability::Present:
        return u"good"_s;
    case Availability::Restricted:
        return u"warning"_s;
    case Availability::NotInKernel:
    case Availability::ModuleBlocked:
    case Availability::Sandboxed:
    case Availability::Unknown:
        break;
    }
    return u"bad"_s;
}

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(QString::fromStdString(name));
    return list.join(", "_L1);
}

QVariantList evidenceRows(const std::vector<catalog::Evidence> &evidence)
{
    QVariantList rows;
    for (const catalog::Evidence &line : evidence)
        rows.append(
            QVariant::fromValue(EvidenceRow{ QString::fromStdString(line.what), messages::foundText(line),
                                             QString::fromStdString(line.command) }));
    return rows;
}

TypeRow familyRow(const catalog::Diagnosis &diagnosis)
{
    TypeRow row;
    row.type = u"family"_s;
    row.title = SystemPageModel::tr("AF_ALG sockets");
    row.badge = messages::availabilityText(diagnosis.state);
    row.kind = kindOf(diagnosis.state);
    row.explanation = messages::familySentence(diagnosis);
    row.evidence = evidenceRows(diagnosis.evidence);
    return row;
}

TypeRow typeRow(const catalog::TypeDiagnosis &type)
{
    TypeRow row;
    row.type = QString::fromUtf8(afalg::typeName(type.type));
    row.title = messages::typeTitle(type.type);
    row.badge = messages::availabilityText(type.state);
    row.kind = kindOf(type.state);
    row.explanation = messages::typeSentence(type);
    row.reachable = joined(type.reachable);
    row.refused = joined(type.refused);
    row.evidence = evidenceRows(type.evidence);
    return row;
}

ServedRow servedRow(const ServedHash &hash)
{
    ServedRow row;
    row.label = QString::fromStdString(hash.label);
    if (!hash.answer) {
        row.engine = SystemPageModel::tr("none");
        row.kind = u"neutral"_s;
        row.driver = messages::sentence(hash.answer.error());
        return row;
    }
    const bool kernel = hash.answer->engine == engine::EngineKind::Kernel;
    row.engine = kernel ? SystemPageModel::tr("kernel") : SystemPageModel::tr("OpenSSL");
    row.kind = kernel ? u"accent"_s : u"neutral"_s;
    row.driver = QString::fromStdString(hash.answer->driver);
    return row;
}

} // namespace

SystemPageModel::SystemPageModel(const BackendContext &context, QObject *parent)
    : SystemPageModel(context, catalog::DiagnosisPaths(), parent)
{
}

SystemPageModel::SystemPageModel(const BackendContext &context, catalog::DiagnosisPaths paths,
                                 QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_paths(std::move(paths))
{
}

QString SystemPageModel::verdict() const
{
    return m_report ? messages::verdict(m_report->diagnosis) : QString();
}

QString SystemPageModel::advice() const
{
    return m_report ? messages::advice(m_report->diagnosis) : QString();
}

QString SystemPageModel::verdictKind() const
{
    if (!m_report)
        return u"neutral"_s;
    if (m_report->diagnosis.everyTypeAnswers() && !m_report->diagnosis.isRestricted())
        return u"good"_s;
    return m_report->diagnosis.state == Availability::Present ? u"warning"_s : u"bad"_s;
}

QString SystemPageModel::machine() const
{
    return m_report ? tr("Linux %1 on %2")
                          .arg(QString::fromStdString(m_report->facts.kernelRelease),
                               QString::fromStdString(m_report->facts.machine))
                    : QString();
}

QString SystemPageModel::kernel() const
{
    return m_report
        ? QString::fromStdString(m_report->facts.kernelRelease + '\n' + m_report->facts.kernelVersion)
        : QString();
}

QString SystemPageModel::processor() const
{
    if (!m_report)
        return {};
    const QString model = QString::fromStdString(m_report->facts.cpuModel).simplified();
    const QString cores = QLocale().toString(m_report->facts.cpuCount);
    return model.isEmpty() ? cores : tr("%1 × %2").arg(cores, model);
}

QString SystemPageModel::fips() const
{
    if (!m_report)
        return {};
    if (!m_report->facts.fipsEnabled)
        return tr("not in this kernel");
    return *m_report->facts.fipsEnabled ? tr("on") : tr("off");
}

QVariantList SystemPageModel::types() const
{
    QVariantList rows;
    if (m_report) {
        rows.append(QVariant::fromValue(familyRow(m_report->diagnosis)));
        for (const catalog::TypeDiagnosis &type : m_report->diagnosis.types)
            rows.append(QVariant::fromValue(typeRow(type)));
    }
    return rows;
}

QString SystemPageModel::restriction() const
{
    return m_report ? messages::restrictSentence(m_report->diagnosis.restrictValue) : QString();
}

QVariantList SystemPageModel::restrictValues() const
{
    QVariantList rows;
    if (!m_report)
        return rows;
    for (int value = 0; value <= 2; ++value) {
        const messages::RestrictShares shares = messages::restrictShares(value);
        rows.append(QVariant::fromValue(RestrictRow{ value, messages::restrictMeaning(value),
                                                     shares.everyProgram, shares.privileged,
                                                     m_report->diagnosis.restrictValue == value }));
    }
    return rows;
}

QVariantList SystemPageModel::restrictRemedies() const
{
    return m_report ? remedyRows(m_report->exposure.restriction) : QVariantList();
}

QString SystemPageModel::reach() const
{
    return m_report ? messages::reachText(m_report->exposure.reach) : QString();
}

QString SystemPageModel::reachKind() const
{
    return m_report ? kindOf(m_report->exposure.reach) : u"neutral"_s;
}

QString SystemPageModel::reachDetail() const
{
    return m_report ? messages::reachSentence(m_report->exposure.reach) : QString();
}

QString SystemPageModel::copyFail() const
{
    return m_report ? messages::copyFailSentence(m_report->exposure, m_report->facts.kernelRelease)
                    : QString();
}

QVariantList SystemPageModel::exposureParts() const
{
    return m_report ? partRows(m_report->exposure) : QVariantList();
}

QString SystemPageModel::sockets() const
{
    return m_report ? messages::socketsSentence(m_report->exposure) : QString();
}

QVariantList SystemPageModel::socketHolders() const
{
    return m_report ? holderRows(m_report->exposure) : QVariantList();
}

QVariantList SystemPageModel::features() const
{
    QVariantList rows;
    if (m_report) {
        for (const catalog::CpuFeature &feature : m_report->facts.cpuFeatures)
            rows.append(
                QVariant::fromValue(FeatureRow{ QString::fromStdString(feature.name),
                                                messages::cpuFeatureText(feature.name), feature.present }));
    }
    return rows;
}

QVariantList SystemPageModel::served() const
{
    QVariantList rows;
    if (m_report) {
        for (const ServedHash &hash : m_report->served)
            rows.append(QVariant::fromValue(servedRow(hash)));
    }
    return rows;
}

QString SystemPageModel::servedSummary() const
{
    if (!m_report)
        return {};
    const auto count = [this](auto matches) {
        return QLocale().toString(std::ranges::count_if(m_report->served, matches));
    };
    const auto by = [](engine::EngineKind kind) {
        return [kind](const ServedHash &hash) { return hash.answer && hash.answer->engine == kind; };
    };
    return tr("Of %1 well-known hashes, the kernel computes %2 and OpenSSL %3.")
        .arg(QLocale().toString(static_cast<qulonglong>(m_report->served.size())),
             count(by(engine::EngineKind::Kernel)), count(by(engine::EngineKind::OpenSsl)));
}

void SystemPageModel::setEngineChoice(engine::EngineChoice choice)
{
    if (std::exchange(m_choice, choice) == choice)
        return;
    Q_EMIT engineChoiceChanged();
    if (m_report)
        askServed();
}

QString SystemPageModel::engine() const
{
    return QString::fromUtf8(engine::choiceName(m_choice));
}

void SystemPageModel::setEngine(const QString &name)
{
    const std::optional<engine::EngineChoice> choice = engine::choiceFromName(name.toStdString());
    if (choice)
        setEngineChoice(*choice);
}

void SystemPageModel::setTheme(const QString &theme)
{
    if (std::exchange(m_theme, theme) == theme)
        return;
    Q_EMIT themeChanged();
}

void SystemPageModel::check()
{
    if (m_checking)
        return;
    m_checking = true;
    Q_EMIT checkingChanged();
    makeReport();
}

void SystemPageModel::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

QCoro::Task<> SystemPageModel::makeReport()
{
    const QPointer<SystemPageModel> self(this);
    const engine::EngineChoice choice = m_choice;
    m_context.access.forget();
    const std::function<Result<SystemReport>(std::stop_token)> question =
        [&calls = m_context.calls, &engines = m_context.engines, paths = m_paths,
         choice](const std::stop_token &) {
            SystemReport found;
            found.diagnosis = catalog::diagnose(calls, paths);
            found.exposure = catalog::findExposure(found.diagnosis, paths);
            found.facts = catalog::readSystemFacts(paths.root);
            found.served = askEngines(engines, choice);
            return Result<SystemReport>(std::move(found));
        };
    QFuture<Result<SystemReport>> future = m_context.pool.ask<SystemReport>(question);
    const Result<SystemReport> report = co_await future;
    if (!self)
        co_return;
    m_checking = false;
    Q_EMIT checkingChanged();
    // A question fails only when memory runs out: what was known before stays on the page.
    if (report) {
        m_report = *report;
        Q_EMIT reportChanged();
        Q_EMIT servedChanged();
        if (choice != m_choice)
            askServed();
    }
}

QCoro::Task<> SystemPageModel::askServed()
{
    using Served = std::vector<ServedHash>;
    const QPointer<SystemPageModel> self(this);
    const engine::EngineChoice choice = m_choice;
    const std::function<Result<Served>(std::stop_token)> question = [&engines = m_context.engines,
                                                                     choice](const std::stop_token &) {
        return Result<Served>(askEngines(engines, choice));
    };
    QFuture<Result<Served>> future = m_context.pool.ask<Served>(question);
    const Result<Served> served = co_await future;
    // An answer to a choice that was changed meanwhile is followed by another.
    if (!self || !served || !m_report || choice != m_choice)
        co_return;
    m_report->served = *served;
    Q_EMIT servedChanged();
}

} // namespace cipherscope::ui
