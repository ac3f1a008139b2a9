// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogexport.h"
#include "catalog/diagnosis.h"
#include "commands.h"
#include "messages/diagnosistext.h"
#include "session.h"
#include "terminal.h"

#include <QJsonDocument>

namespace cipherscope::cli {

namespace {

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
        printLine(QStringLiteral("    %1: %2")
                      .arg(QString::fromStdString(item.what), QString::fromStdString(item.found)));
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
        printLine(translated("    Can be used: %1").arg(joined(type.reachable)));
    if (!type.refused.empty())
        printLine(translated("    Refused or unknown: %1").arg(joined(type.refused)));
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

} // namespace

int runDoctor(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        translated("Says whether the kernel offers its ciphers to this process, type by type, and if not, "
                   "why, with the evidence "
                   "and the commands to check it. Exits with 0 if every type answers, with 1 otherwise."));
    const QCommandLineOption json(QStringLiteral("json"), translated("Print the diagnosis as JSON."));
    parser.addOption(json);
    if (const std::optional<int> status = parse(parser, arguments))
        return *status;

    Session session;
    const Result<catalog::Diagnosis> diagnosis = session.answer<catalog::Diagnosis>(
        [](const std::stop_token &) { return catalog::diagnose(afalg::realSystemCalls()); });
    if (!diagnosis) {
        complain(diagnosis.error());
        return exitFailure;
    }
    if (parser.isSet(json))
        print(QJsonDocument(catalog::diagnosisToJson(*diagnosis)).toJson().toStdString());
    else
        printDiagnosis(*diagnosis);
    return diagnosis->everyTypeAnswers() ? exitSuccess : exitFailure;
}

} // namespace cipherscope::cli
