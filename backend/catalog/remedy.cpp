// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/remedy.h"

#include <filesystem>
#include <utility>

namespace cipherscope::catalog {

namespace {

constexpr int largestRestriction = 2;

/** Undoes one line of a file of modprobe.d: "FILE:NUMBER". */
std::optional<Remedy> unblockLine(const std::string &place)
{
    const std::size_t colon = place.rfind(':');
    if (colon == std::string::npos)
        return std::nullopt;
    const std::filesystem::path file = place.substr(0, colon);
    const std::filesystem::path own = std::filesystem::path("/etc/modprobe.d") / file.filename();
    const std::string comment =
        "sudo sed -i '" + place.substr(colon + 1) + "s/^/#/' " + shellQuoted(own.native());
    if (file == own)
        return Remedy{ RemedyAction::Unblock, comment, {} };
    const std::string copy = "sudo cp " + shellQuoted(file.native()) + " /etc/modprobe.d/";
    return Remedy{ RemedyAction::Unblock, copy + " && " + comment, {} };
}

std::optional<Remedy> unblock(const Evidence &evidence)
{
    if (evidence.what == "/proc/cmdline")
        return Remedy{ RemedyAction::UnblockAtBoot, evidence.found, {} };
    if (evidence.what == "/proc/sys/kernel/modprobe")
        return Remedy{ RemedyAction::AllowLoading, "sudo sysctl kernel.modprobe=/sbin/modprobe", {} };
    if (evidence.what.contains("/modprobe.d/"))
        return unblockLine(evidence.what);
    return std::nullopt;
}

/** The module after those that use it: none is taken out while it is in use. */
std::string withUsers(const std::string &module)
{
    return module == "af_alg" ? "algif_hash algif_skcipher algif_aead algif_rng af_alg" : module;
}

std::vector<Remedy> unblocking(const std::vector<Evidence> &blocks)
{
    std::vector<Remedy> remedies;
    for (const Evidence &evidence : blocks) {
        if (auto remedy = unblock(evidence))
            remedies.push_back(std::move(*remedy));
    }
    return remedies;
}

Remedy block(const KernelModule &module)
{
    return { RemedyAction::Block,
             "echo 'install " + module.name + " /bin/false' | sudo tee /etc/modprobe.d/block-" + module.name
                 + ".conf",
             {} };
}

Remedy blockAtBoot(const KernelModule &module)
{
    return { RemedyAction::BlockAtBoot, "initcall_blacklist=" + module.initcall, {} };
}

std::vector<Remedy> remediesForLoaded(const KernelModule &module, const ModuleFinding &finding)
{
    const Remedy unload{ RemedyAction::Unload, "sudo modprobe -r " + withUsers(module.name), {} };
    if (finding.reloadBlocks.empty())
        return { block(module), unload, blockAtBoot(module) };
    std::vector<Remedy> remedies = unblocking(finding.reloadBlocks);
    remedies.insert(remedies.begin(), unload);
    return remedies;
}

} // namespace

std::string_view remedyName(RemedyAction action)
{
    switch (action) {
    case RemedyAction::Block:
        return "block";
    case RemedyAction::Unload:
        return "unload";
    case RemedyAction::BlockAtBoot:
        return "block-at-boot";
    case RemedyAction::Unblock:
        return "unblock";
    case RemedyAction::UnblockAtBoot:
        return "unblock-at-boot";
    case RemedyAction::AllowLoading:
        return "allow-loading";
    case RemedyAction::Restrict:
        return "restrict";
    case RemedyAction::KeepRestriction:
        return "keep-restriction";
    }
    std::unreachable();
}

std::vector<Remedy> remediesFor(const KernelModule &module, const ModuleFinding &finding)
{
    switch (finding.state) {
    case ModuleState::Blocked:
        return unblocking(finding.evidence);
    case ModuleState::Missing:
    case ModuleState::Unknown:
        return {};
    case ModuleState::Present:
        return finding.loaded ? remediesForLoaded(module, finding) : std::vector{ blockAtBoot(module) };
    case ModuleState::Loadable:
        return { block(module), blockAtBoot(module) };
    }
    std::unreachable();
}

std::vector<Remedy> restrictionRemedies(int current)
{
    std::vector<Remedy> remedies;
    for (int value = 0; value <= largestRestriction; ++value) {
        if (value != current)
            remedies.push_back({ RemedyAction::Restrict,
                                 "sudo sysctl crypto.af_alg_restrict=" + std::to_string(value), value });
    }
    remedies.push_back({ RemedyAction::KeepRestriction,
                         "echo af_alg | sudo tee /etc/modules-load.d/af_alg.conf && echo "
                         "'crypto.af_alg_restrict = "
                             + std::to_string(current) + "' | sudo tee /etc/sysctl.d/60-af_alg.conf",
                         current });
    return remedies;
}

} // namespace cipherscope::catalog
