// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/exposure.h"

#include "catalog/textfile.h"

#include <QJsonArray>
#include <QString>

#include <algorithm>
#include <charconv>
#include <utility>

namespace cipherscope::catalog {

namespace {

Reach reachOf(const Diagnosis &diagnosis)
{
    switch (diagnosis.state) {
    case Availability::NotInKernel:
    case Availability::ModuleBlocked:
    case Availability::Restricted:
        return Reach::Nobody;
    case Availability::Sandboxed:
        return Reach::NotThisProgram;
    case Availability::Unknown:
        return Reach::Unknown;
    case Availability::Present:
        break;
    }
    switch (diagnosis.restrictValue.value_or(0)) {
    case 0:
        return Reach::EveryProgram;
    case 1:
        return Reach::ShortList;
    default:
        return Reach::Unknown;
    }
}

std::optional<std::size_t> numberFrom(std::string_view text)
{
    std::size_t number = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || stop != text.data() + text.size())
        return std::nullopt;
    return number;
}

/** The count that a protocol keeps itself: its third column. */
std::size_t countedByProtocol(const DiagnosisPaths &paths)
{
    const std::string text = readTextFile(paths.at("/proc/net/protocols")).value_or(std::string());
    for (const std::string_view line : linesOf(text)) {
        const std::vector<std::string_view> words = wordsOf(line);
        if (words.size() > 2 && words[0] == "ALG")
            return numberFrom(words[2]).value_or(0);
    }
    return 0;
}

/** "af_alg 36864 3 algif_hash, Live 0x0": the references, and who of them are modules. */
std::optional<std::size_t> countedByReferences(const DiagnosisPaths &paths)
{
    const std::string text = readTextFile(paths.at("/proc/modules")).value_or(std::string());
    for (const std::string_view line : linesOf(text)) {
        const std::vector<std::string_view> words = wordsOf(line);
        if (words.size() < 4 || words[0] != "af_alg")
            continue;
        const std::optional<std::size_t> references = numberFrom(words[2]);
        const auto modules = static_cast<std::size_t>(std::ranges::count(words[3], ','));
        if (!references || *references < modules)
            return std::nullopt;
        return (*references - modules) / 2;
    }
    return std::nullopt;
}

QJsonArray toJson(const std::vector<Remedy> &remedies)
{
    QJsonArray array;
    for (const Remedy &remedy : remedies)
        array.append(QJsonObject{ { QStringLiteral("action"), QString::fromUtf8(remedyName(remedy.action)) },
                                  { QStringLiteral("line"), QString::fromUtf8(remedy.line) } });
    return array;
}

std::string_view stateName(const ModuleFinding &finding)
{
    switch (finding.state) {
    case ModuleState::Present:
        return finding.loaded ? "loaded" : "built-in";
    case ModuleState::Blocked:
        return "blocked";
    case ModuleState::Missing:
        return "missing";
    case ModuleState::Loadable:
        return "loadable";
    case ModuleState::Unknown:
        return "unknown";
    }
    std::unreachable();
}

QJsonObject toJson(const ModuleExposure &part)
{
    QJsonArray evidence;
    for (const std::vector<Evidence> *items : { &part.finding.evidence, &part.finding.reloadBlocks }) {
        for (const Evidence &item : *items)
            evidence.append(QJsonObject{ { QStringLiteral("what"), QString::fromUtf8(item.what) },
                                         { QStringLiteral("found"), QString::fromUtf8(item.found) },
                                         { QStringLiteral("command"), QString::fromUtf8(item.command) } });
    }
    return { { QStringLiteral("name"), QString::fromUtf8(part.module.name) },
             { QStringLiteral("state"), QString::fromUtf8(stateName(part.finding)) },
             { QStringLiteral("evidence"), evidence },
             { QStringLiteral("remedies"), toJson(part.remedies) } };
}

} // namespace

Exposure findExposure(const Diagnosis &diagnosis, const DiagnosisPaths &paths, const ProtocolOf &protocolOf)
{
    Exposure exposure;
    exposure.reach = reachOf(diagnosis);
    exposure.aeadAnswers = std::ranges::any_of(diagnosis.types, [](const TypeDiagnosis &type) {
        return type.type == afalg::AlgType::Aead
            && (type.state == Availability::Present || type.state == Availability::Restricted);
    });
    const KernelModules modules(paths);
    std::vector<KernelModule> parts{ familyModule() };
    for (const TypeDiagnosis &type : diagnosis.types)
        parts.push_back(typeModule(type.type));
    for (KernelModule &module : parts) {
        ModuleFinding finding = modules.look(module);
        std::vector<Remedy> remedies = remediesFor(module, finding);
        exposure.modules.push_back({ std::move(module), std::move(finding), std::move(remedies) });
    }
    exposure.openSockets = countedByReferences(paths);
    if (const std::size_t counted = countedByProtocol(paths); counted > 0)
        exposure.openSockets = counted;
    exposure.sockets = findSocketHolders(paths, protocolOf);
    if (diagnosis.restrictValue)
        exposure.restriction = restrictionRemedies(*diagnosis.restrictValue);
    return exposure;
}

std::string_view reachName(Reach reach)
{
    switch (reach) {
    case Reach::Nobody:
        return "nobody";
    case Reach::EveryProgram:
        return "every-program";
    case Reach::ShortList:
        return "short-list";
    case Reach::NotThisProgram:
        return "not-this-program";
    case Reach::Unknown:
        return "unknown";
    }
    std::unreachable();
}

QJsonObject exposureToJson(const Exposure &exposure)
{
    QJsonArray modules;
    for (const ModuleExposure &part : exposure.modules)
        modules.append(toJson(part));
    QJsonArray processes;
    for (const SocketHolder &holder : exposure.sockets.holders)
        processes.append(QJsonObject{ { QStringLiteral("pid"), holder.process },
                                      { QStringLiteral("command"), QString::fromUtf8(holder.command) },
                                      { QStringLiteral("sockets"), static_cast<qint64>(holder.sockets) } });
    return { { QStringLiteral("reach"), QString::fromUtf8(reachName(exposure.reach)) },
             { QStringLiteral("modules"), modules },
             { QStringLiteral("open_sockets"),
               exposure.openSockets ? QJsonValue(static_cast<qint64>(*exposure.openSockets))
                                    : QJsonValue(QJsonValue::Null) },
             { QStringLiteral("processes"), processes },
             { QStringLiteral("hidden_processes"), static_cast<qint64>(exposure.sockets.hidden) },
             { QStringLiteral("restriction"), toJson(exposure.restriction) } };
}

} // namespace cipherscope::catalog
