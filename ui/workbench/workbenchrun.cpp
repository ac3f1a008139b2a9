// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workbenchrun.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace cipherscope::ui {

namespace {

QString translatedZeroCopy(const char *text)
{
    return QCoreApplication::translate("ZeroCopy", text);
}

QString lineOf(const afalg::ZeroCopyStep &step)
{
    const QString call = QString::fromLatin1(step.call.data(), static_cast<qsizetype>(step.call.size()));
    if (step.result >= 0)
        return QStringLiteral("%1: %2").arg(call).arg(step.result);
    return QStringLiteral("%1: %2 (%3)")
        .arg(call, QString::fromStdString(errnoName(step.systemError)), qt_error_string(step.systemError));
}

} // namespace

Result<RunReport> runWorkbench(const engine::EngineSelector &engines, const engine::CipherRules &rules,
                               operations::CipherRun run, bool roundTrip, const WipedBytes &input)
{
    Result<operations::CipherOutput> output = operations::runCipher(engines, rules, run, input.view());
    if (!output)
        return std::unexpected(std::move(output.error()));
    const bool isSealing = run.direction == engine::Direction::Encrypt;
    RunReport report;
    report.kind = isSealing ? RunReport::Kind::Encrypted : RunReport::Kind::Decrypted;
    report.inputSize = input.size();
    report.tagSize = isSealing && rules.isAuthenticated() ? run.tagSize : 0;
    report.isAuthenticated = rules.isAuthenticated();
    report.provenance = output->provenance;
    report.duration = output->duration;
    report.output = std::make_shared<const WipedBytes>(std::move(output->bytes));
    if (!roundTrip)
        return report;
    run.direction = engine::Direction::Decrypt;
    const Result<operations::CipherOutput> back =
        operations::runCipher(engines, rules, run, report.output->view());
    if (!back)
        return std::unexpected(back.error());
    report.duration += back->duration;
    report.kind = std::ranges::equal(back->bytes.view(), input.view()) ? RunReport::Kind::CameBack
                                                                       : RunReport::Kind::CameBackOtherwise;
    return report;
}

QStringList zeroCopyLines(const operations::ZeroCopyTrial &trial)
{
    QStringList lines;
    for (const afalg::ZeroCopyStep &step : trial.report.steps)
        lines.push_back(lineOf(step));
    return lines;
}

QString zeroCopyVerdict(const operations::ZeroCopyTrial &trial)
{
    if (!trial.report.succeeded())
        return translatedZeroCopy(QT_TRANSLATE_NOOP(
            "ZeroCopy", "This kernel does not take the message's pages any more, or not this way."));
    if (!trial.isSame)
        return translatedZeroCopy(
            QT_TRANSLATE_NOOP("ZeroCopy", "The kernel took the message and gave an answer."));
    return *trial.isSame
        ? translatedZeroCopy(QT_TRANSLATE_NOOP(
            "ZeroCopy", "The kernel took the message and gave the same bytes as on the ordinary way."))
        : translatedZeroCopy(QT_TRANSLATE_NOOP(
            "ZeroCopy", "The kernel took the message and gave other bytes than on the ordinary way!"));
}

} // namespace cipherscope::ui
