// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogexport.h"
#include "catalog/diagnosis.h"
#include "catalog/exposure.h"
#include "catalog/systemfacts.h"
#include "commands.h"
#include "messages/diagnosistext.h"
#include "messages/exposuretext.h"
#include "session.h"
#include "terminal.h"

#include <QJsonDocument>

#include <utility>

namespace cipherscope::cli {

namespace {

struct Examined {
    catalog::Diagnosis diagnosis;
    catalog::Exposure exposure;
    catalog::SystemFacts facts;
};

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list.append(QString::fromStdString(name));
    return list.join(QStringLiteral(", "));
}

void printEvidence(const std::vector<catalog::Evidence> &evidence)
{
    for (const catalog::Evidence &item : evidence) {
        printLine(
            QStringLiteral("    %1: %2").arg(QString::fromStdString(item.what), messages::foundText(item)));
        if (!item.command.empty())
            printLine(QStringLiteral("        $ %1").arg(QString::fromStdString(item.command)));
    }
}

void printType(const catalog::TypeDiagnosis &type)
{
    printLine(QStringLiteral("\n%1 (%2): %3")
                  .arg(messages::typeTitle(type.type), QString::fromUtf8(afalg::typeName(type.type).data()),
                       messages::availabilityText(type.state)));
    printLine(QStringLiteral("    ") + messages::typeSentence(type));
    if (!type.reachable.empty())
        printLine(Cli::tr("    Can be used: %1").arg(joined(type.reachable)));
    if (!type.refused.empty())
        printLine(Cli::tr("    Refused or unknown: %1").arg(joined(type.refused)));
    printEvidence(type.evidence);
}

void printDiagnosis(const catalog::Diagnosis &diagnosis)
{
    printLine(messages::verdict(diagnosis));
    printLine(messages::familySentence(diagnosis));
    printEvidence(diagnosis.evidence);
    printLine(messages::restrictSentence(diagnosis.restrictValue));
    for (const catalog::TypeDiagnosis &type : diagnosis.types)
        printType(type);
    if (const QString advice = messages::advice(diagnosis); !advice.isEmpty())
        printLine(QStringLiteral("\n") + advice);
}

void printRemedies(const std::vector<catalog::Remedy> &remedies)
{
    for (const catalog::Remedy &remedy : remedies)
        printLine(QStringLiteral("    %1:\n        %2")
                      .arg(messages::remedySentence(remedy), QString::fromStdString(remedy.line)));
}

void printRestriction(const catalog::Exposure &exposure)
{
    printLine(Cli::tr("\nWhat the values of af_alg_restrict (Linux 7.3 and later) give:"));
    for (int value = 0; value <= 2; ++value) {
        const messages::RestrictShares shares = messages::restrictShares(value);
        printLine(Cli::tr("    %1  every program: %2\n       with CAP_NET_ADMIN or CAP_SYS_ADMIN: %3")
                      .arg(value)
                      .arg(shares.everyProgram, shares.privileged));
    }
    printRemedies(exposure.restriction);
}

void printExposure(const Examined &examined)
{
    const catalog::Exposure &exposure = examined.exposure;
    printLine(Cli::tr("\nWho can reach it: %1").arg(messages::reachSentence(exposure.reach)));
    printLine(messages::copyFailSentence(exposure, examined.facts.kernelRelease));
    for (const catalog::ModuleExposure &part : exposure.modules) {
        printLine(QStringLiteral("\n%1: %2. %3")
                      .arg(QString::fromStdString(part.module.name), messages::moduleStateText(part.finding),
                           messages::moduleSentence(part)));
        printEvidence(part.finding.evidence);
        printEvidence(part.finding.reloadBlocks);
        printRemedies(part.remedies);
    }
    printRestriction(exposure);
    printLine(QStringLiteral("\n") + messages::socketsSentence(exposure));
    for (const catalog::SocketHolder &holder : exposure.sockets.holders)
        printLine(QStringLiteral("    %1 (%2): %3")
                      .arg(QString::fromStdString(holder.command))
                      .arg(holder.process)
                      .arg(holder.sockets));
}

} // namespace

int runDoctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Cli::tr("Says whether the kernel offers its ciphers to this process, type by type, and if not, "
                "why, with the evidence and the commands to check it; then who reaches AF_ALG on this "
                "machine, and the lines that would change that. Exits with 0 if every type answers, with 1 "
                "otherwise."));
    const QCommandLineOption json(QStringLiteral("json"), Cli::tr("Print the diagnosis as JSON."));
    parser.addOption(json);
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;

    Session session;
    const Result<Examined> examined = session.answer<Examined>([](const std::stop_token &) {
        Examined found;
        found.diagnosis = catalog::diagnose(afalg::realSystemCalls());
        found.exposure = catalog::findExposure(found.diagnosis);
        found.facts = catalog::readSystemFacts();
        return Result<Examined>(std::move(found));
    });
    if (!examined) {
        complain(examined.error());
        return exitFailure;
    }
    if (parser.isSet(json)) {
        QJsonObject object = catalog::diagnosisToJson(examined->diagnosis);
        object.insert(QStringLiteral("exposure"), catalog::exposureToJson(examined->exposure));
        print(QJsonDocument(object).toJson().toStdString());
    } else {
        printDiagnosis(examined->diagnosis);
        printExposure(*examined);
    }
    return examined->diagnosis.everyTypeAnswers() ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
