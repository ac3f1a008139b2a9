// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/kernelmodules.h"

#include "catalog/modulename.h"
#include "catalog/textfile.h"
#include "core/detail.h"

#include <algorithm>
#include <array>
#include <sys/utsname.h>
#include <system_error>
#include <utility>
#include <zlib.h>

namespace cipherscope::catalog {

namespace {

std::string contents(const std::filesystem::path &file)
{
    return readTextFile(file).value_or(std::string());
}

std::string firstLineOf(const std::filesystem::path &file)
{
    return std::string(firstLine(contents(file)));
}

std::string upperCased(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return result;
}

/** A gzip file's text; empty if it can't be read. Plain files come as they are. */
std::string unzipped(const std::filesystem::path &file)
{
    std::string text;
    gzFile stream = ::gzopen(file.c_str(), "rbe");
    if (!stream)
        return text;
    std::array<char, 65536> buffer{};
    constexpr std::size_t longest = std::size_t{ 16 } << 20U;
    for (int count = 0; text.size() < longest; text.append(buffer.data(), static_cast<std::size_t>(count))) {
        count = ::gzread(stream, buffer.data(), buffer.size());
        if (count <= 0)
            break;
    }
    ::gzclose(stream);
    return text;
}

/** Whether a line of modules.builtin or modules.dep is about the module: ".../algif_hash.ko.xz: ..." */
std::optional<std::string_view> lineOfModule(std::string_view text, std::string_view name)
{
    const std::string ending = "/" + std::string(name) + ".ko";
    for (const std::string_view line : linesOf(text)) {
        std::string path(line.substr(0, line.find(':')));
        std::ranges::replace(path, '-', '_');
        if (path.contains(ending))
            return line;
    }
    return std::nullopt;
}

bool listContains(std::string_view list, std::string_view wanted)
{
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        std::string word(list.substr(0, comma));
        std::erase(word, '"');
        std::ranges::replace(word, '-', '_');
        if (word == wanted)
            return true;
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
    return false;
}

} // namespace

KernelModule familyModule()
{
    return { "af_alg", "net-pf-38", "af_alg_init", "CONFIG_CRYPTO_USER_API" };
}

KernelModule typeModule(afalg::AlgType type)
{
    const std::string name(afalg::typeName(type));
    return { "algif_" + name, "algif-" + name, "algif_" + name + "_init",
             "CONFIG_CRYPTO_USER_API_" + upperCased(name) };
}

KernelModules::KernelModules(DiagnosisPaths paths)
    : m_paths(std::move(paths))
    , m_release(firstLineOf(m_paths.at("/proc/sys/kernel/osrelease")))
    , m_loaded(contents(m_paths.at("/proc/modules")))
    , m_commandLine(firstLineOf(m_paths.at("/proc/cmdline")))
    , m_modulesDisabled(firstLineOf(m_paths.at("/proc/sys/kernel/modules_disabled")) == "1")
    , m_modprobe(readModprobeConfig(m_paths))
{
    if (m_release.empty()) {
        utsname names{};
        ::uname(&names);
        m_release = names.release;
    }
    const std::filesystem::path folder = m_paths.at("/lib/modules") / m_release;
    std::error_code error;
    m_hasModuleFolder = std::filesystem::is_directory(folder, error);
    m_builtIn = contents(folder / "modules.builtin");
    if (Result<std::string> files = readTextFile(folder / "modules.dep"))
        m_files = std::move(*files);
    if (const Result<std::string> loader = readTextFile(m_paths.at("/proc/sys/kernel/modprobe")))
        m_loader = std::string(firstLine(*loader));
    readConfig();
}

void KernelModules::readConfig()
{
    m_configName = "/proc/config.gz";
    m_configCommand = "zcat /proc/config.gz";
    m_config = unzipped(m_paths.at(m_configName));
    for (const std::string &name : { "/boot/config-" + m_release, "/lib/modules/" + m_release + "/config" }) {
        if (!m_config.empty())
            return;
        m_configName = name;
        m_configCommand = "cat " + shellQuoted(name);
        m_config = contents(m_paths.at(name));
    }
}

std::optional<Evidence> KernelModules::loadedEvidence(const KernelModule &module) const
{
    for (const std::string_view line : linesOf(m_loaded)) {
        if (line.starts_with(module.name + " "))
            return Evidence{ "/proc/modules", std::string(line),
                             "grep '^" + module.name + " ' /proc/modules" };
    }
    return std::nullopt;
}

std::optional<std::string> KernelModules::configLine(const KernelModule &module) const
{
    for (const std::string_view line : linesOf(m_config)) {
        if (line.starts_with(module.configOption + "=") || line == "# " + module.configOption + " is not set")
            return std::string(line);
    }
    return std::nullopt;
}

std::optional<Evidence> KernelModules::builtInEvidence(const KernelModule &module) const
{
    if (const auto line = lineOfModule(m_builtIn, module.name)) {
        const std::string file = "/lib/modules/" + m_release + "/modules.builtin";
        return Evidence{ file, std::string(*line), "grep " + module.name + " " + shellQuoted(file) };
    }
    if (const auto line = configLine(module); line && line->ends_with("=y"))
        return Evidence{ m_configName, *line, m_configCommand + " | grep " + module.configOption };
    return std::nullopt;
}

std::optional<Evidence> KernelModules::notBuiltEvidence(const KernelModule &module) const
{
    const std::string configCommand = m_configCommand + " | grep " + module.configOption;
    if (const auto line = configLine(module)) {
        if (line->ends_with("is not set"))
            return Evidence{ m_configName, *line, configCommand };
    } else if (m_config.contains("CONFIG_")) {
        return Evidence{ m_configName + ": " + module.configOption, phrase("Error", "no such line").text(),
                         configCommand };
    }
    if (m_files && !lineOfModule(*m_files, module.name)) {
        const std::string file = "/lib/modules/" + m_release + "/modules.dep";
        return Evidence{ file + ": " + module.name, phrase("Error", "no such line").text(),
                         "grep " + module.name + " " + shellQuoted(file) };
    }
    return std::nullopt;
}

std::optional<Evidence> KernelModules::fileEvidence(const KernelModule &module) const
{
    if (!m_files)
        return std::nullopt;
    const auto line = lineOfModule(*m_files, module.name);
    if (!line)
        return std::nullopt;
    return Evidence{ "/lib/modules/" + m_release, std::string(line->substr(0, line->find(':'))),
                     "/sbin/modinfo -n " + module.name };
}

std::vector<Evidence> KernelModules::commandLineBlocks(const KernelModule &module) const
{
    std::vector<Evidence> evidence;
    for (const std::string_view word : wordsOf(m_commandLine)) {
        const std::size_t equals = word.find('=');
        if (equals == std::string_view::npos)
            continue;
        const std::string_view key = word.substr(0, equals);
        const std::string_view list = word.substr(equals + 1);
        if ((key == "initcall_blacklist" && listContains(list, module.initcall))
            || (key == "module_blacklist" && listContains(list, module.name)))
            evidence.push_back({ "/proc/cmdline", std::string(word), "cat /proc/cmdline" });
    }
    return evidence;
}

std::vector<Evidence> KernelModules::modprobeBlocks(const KernelModule &module) const
{
    std::vector<Evidence> evidence;
    for (const ModprobeLine &line : m_modprobe) {
        if (!blocks(line.text, module))
            continue;
        const std::string number = std::to_string(line.number);
        evidence.push_back({ line.file.native() + ":" + number, std::string(trimmed(line.text)),
                             "sed -n " + number + "p " + shellQuoted(line.file.native()) });
    }
    for (const std::string_view word : wordsOf(m_commandLine)) {
        constexpr std::string_view key = "modprobe.blacklist=";
        if (word.starts_with(key) && listContains(word.substr(key.size()), module.name))
            evidence.push_back({ "/proc/cmdline", std::string(word), "cat /proc/cmdline" });
    }
    return evidence;
}

std::vector<Evidence> KernelModules::loadingBlocks(const KernelModule &module) const
{
    std::vector<Evidence> evidence = modprobeBlocks(module);
    if (m_modulesDisabled)
        evidence.push_back(
            { "/proc/sys/kernel/modules_disabled", "1", "cat /proc/sys/kernel/modules_disabled" });
    if (m_loader && (m_loader->empty() || m_loader->ends_with("/false") || m_loader->ends_with("/true")))
        evidence.push_back({ "/proc/sys/kernel/modprobe", *m_loader, "cat /proc/sys/kernel/modprobe" });
    return evidence;
}

std::vector<Evidence> KernelModules::reloadBlocks(const KernelModule &module) const
{
    std::vector<Evidence> evidence = modprobeBlocks(module);
    if (canonicalModuleName(module.alias) == canonicalModuleName(module.name))
        std::erase_if(evidence, [](const Evidence &block) {
            return block.found.starts_with("blacklist") || block.found.starts_with("modprobe.blacklist=");
        });
    return evidence;
}

ModuleFinding KernelModules::look(const KernelModule &module) const
{
    ModuleFinding finding;
    const auto add = [&finding](ModuleState state, Evidence evidence) {
        if (finding.evidence.empty())
            finding.state = state;
        finding.evidence.push_back(std::move(evidence));
    };
    if (auto evidence = loadedEvidence(module)) {
        finding.loaded = true;
        add(ModuleState::Present, std::move(*evidence));
        finding.reloadBlocks = reloadBlocks(module);
        return finding;
    }
    for (Evidence &evidence : commandLineBlocks(module))
        add(ModuleState::Blocked, std::move(evidence));
    if (auto evidence = builtInEvidence(module)) {
        add(ModuleState::Present, std::move(*evidence));
        return finding;
    }
    if (auto evidence = notBuiltEvidence(module))
        add(ModuleState::Missing, std::move(*evidence));
    for (Evidence &evidence : loadingBlocks(module))
        add(ModuleState::Blocked, std::move(evidence));
    if (auto evidence = fileEvidence(module))
        add(ModuleState::Loadable, std::move(*evidence));
    if (!m_hasModuleFolder && finding.evidence.empty()) {
        const std::string folder = "/lib/modules/" + m_release;
        add(ModuleState::Unknown,
            { folder, phrase("Error", "no such folder").text(), "ls -d " + shellQuoted(folder) });
    }
    return finding;
}

} // namespace cipherscope::catalog
