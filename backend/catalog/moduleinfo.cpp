// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/moduleinfo.h"

#include "catalog/modulename.h"
#include "catalog/textfile.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <charconv>
#include <ranges>
#include <system_error>
#include <utility>

namespace cipherscope::catalog {

namespace {

constexpr std::size_t longestModuleName = 127;
constexpr std::size_t longestValue = 4096;

bool isModuleName(std::string_view name)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'
            || c == '-';
    };
    return !name.empty() && name.size() <= longestModuleName && !name.starts_with('-')
        && std::ranges::all_of(name, isAllowed);
}

template <typename Number> std::optional<Number> numberFrom(std::string_view text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

std::vector<std::string> listFrom(std::string_view text)
{
    std::vector<std::string> list;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        if (const std::string_view word = trimmed(text.substr(0, comma)); !word.empty() && word != "-")
            list.emplace_back(word);
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return list;
}

/** The one with this name, made if there is none. */
ModuleParameter &parameterOf(ModuleInfo &info, std::string_view name)
{
    const auto found = std::ranges::find(info.parameters, name, &ModuleParameter::name);
    if (found != info.parameters.end())
        return *found;
    info.parameters.push_back({ std::string(name), {}, {}, std::nullopt });
    return info.parameters.back();
}

/** "cryptd_max_cpu_qlen:Set cryptd Max queue depth (uint)" */
void takeParameter(std::string_view text, ModuleInfo &info)
{
    const std::size_t colon = text.find(':');
    if (colon == 0 || colon == std::string_view::npos)
        return;
    ModuleParameter &parameter = parameterOf(info, text.substr(0, colon));
    std::string_view rest = trimmed(text.substr(colon + 1));
    const std::size_t open = rest.rfind('(');
    if (rest.ends_with(')') && open != std::string_view::npos) {
        parameter.type = rest.substr(open + 1, rest.size() - open - 2);
        rest = trimmed(rest.substr(0, open));
    }
    if (!rest.empty())
        parameter.description = rest;
}

/** "dbg:int", which comes beside a description of its own in modules.builtin.modinfo. */
void takeParameterType(std::string_view text, ModuleInfo &info)
{
    const std::size_t colon = text.find(':');
    if (colon != 0 && colon != std::string_view::npos)
        parameterOf(info, text.substr(0, colon)).type = text.substr(colon + 1);
}

void takeItem(std::string_view key, std::string_view value, ModuleInfo &info)
{
    if (key == "filename") {
        info.builtIn = value == "(builtin)";
        info.file = info.builtIn ? std::string_view() : value;
    } else if (key == "description" && info.description.empty()) {
        info.description = value;
    } else if (key == "author") {
        info.authors.emplace_back(value);
    } else if (key == "license" && info.license.empty()) {
        info.license = value;
    } else if (key == "version" && info.version.empty()) {
        info.version = value;
    } else if (key == "depends" && info.needs.empty()) {
        info.needs = listFrom(value);
    } else if (key == "parm") {
        takeParameter(value, info);
    } else if (key == "parmtype") {
        takeParameterType(value, info);
    }
}

void readParameterValues(ModuleInfo &info, const DiagnosisPaths &paths)
{
    const std::filesystem::path folder = paths.at("/sys/module") / info.name / "parameters";
    std::error_code error;
    auto entry = std::filesystem::directory_iterator(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        ModuleParameter &parameter = parameterOf(info, entry->path().filename().native());
        if (const Result<std::string> value = readTextFile(entry->path()))
            parameter.value = firstLine(*value).substr(0, longestValue);
    }
    std::ranges::sort(info.parameters, {}, &ModuleParameter::name);
}

} // namespace

void parseModinfo(std::string_view output, ModuleInfo &info)
{
    while (!output.empty()) {
        const std::string_view item = output.substr(0, output.find('\0'));
        output.remove_prefix(std::min(item.size() + 1, output.size()));
        const std::size_t separator = item.find_first_of("=:");
        if (separator == std::string_view::npos)
            continue;
        takeItem(item.substr(0, separator), trimmed(item.substr(separator + 1)).substr(0, longestValue),
                 info);
    }
}

void parseLoadedModule(std::string_view procModules, ModuleInfo &info)
{
    for (const std::string_view line : linesOf(procModules)) {
        const std::vector<std::string_view> words = wordsOf(line);
        if (words.empty() || canonicalModuleName(words[0]) != info.name)
            continue;
        info.loaded = true;
        if (words.size() > 1)
            info.size = numberFrom<std::int64_t>(words[1]);
        if (words.size() > 2)
            info.useCount = numberFrom<int>(words[2]);
        if (words.size() > 3)
            info.users = listFrom(words[3]);
        return;
    }
}

Result<std::string> runModinfo(const std::string &module)
{
    constexpr int patience = 5000; // milliseconds
    QString program = QStandardPaths::findExecutable(QStringLiteral("modinfo"));
    if (program.isEmpty()) // Some desktops leave the administrator's folders out of PATH.
        program = QStandardPaths::findExecutable(QStringLiteral("modinfo"),
                                                 { QStringLiteral("/usr/sbin"), QStringLiteral("/sbin") });
    if (program.isEmpty())
        return std::unexpected(plainError(ErrorCode::NotFound, Step::Open, "modinfo",
                                          phrase("Error", "it comes with the package kmod")));
    QProcess process;
    process.start(program, { QStringLiteral("--null"), QString::fromStdString(module) }, QIODevice::ReadOnly);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return std::unexpected(
            plainError(ErrorCode::Io, Step::Read, "modinfo", phrase("Error", "it did not end")));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(
            plainError(ErrorCode::NotFound, Step::Read, module,
                       Detail::verbatim(process.readAllStandardError().trimmed().toStdString())));
    return process.readAllStandardOutput().toStdString();
}

ModuleInfo readModuleInfo(const std::string &module, const DiagnosisPaths &paths,
                          const ModinfoReader &modinfo)
{
    ModuleInfo info;
    info.name = canonicalModuleName(module);
    if (!isModuleName(module)) {
        info.problem =
            plainError(ErrorCode::BadInput, Step::Parse, module, phrase("Error", "it is no module's name"));
        return info;
    }
    parseLoadedModule(readTextFile(paths.at("/proc/modules")).value_or(std::string()), info);
    if (const Result<std::string> output = modinfo(module))
        parseModinfo(*output, info);
    else
        info.problem = output.error();
    readParameterValues(info, paths);
    return info;
}

} // namespace cipherscope::catalog
