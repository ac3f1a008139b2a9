// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "catalog/evidence.h"
#include "catalog/modprobeconfig.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/**
 * What the files say about a module, from the surest to the vaguest. A bind makes the kernel load its type's
 * module before it looks at anything else, af_alg_restrict too (seen on Linux 6.1 to 7.3): after one, a
 * module that is not Present could not be loaded.
 */
enum class ModuleState {
    Present, ///< Loaded, or built into the kernel.
    Blocked, ///< A setting keeps it out.
    Missing, ///< Not built: neither in the kernel nor among its module files.
    Loadable, ///< It is not loaded, but a file is there, and nothing seen keeps it out.
    Unknown, ///< Nothing says anything: a container without /lib/modules, for instance.
};

struct ModuleFinding {
    ModuleState state = ModuleState::Unknown;
    bool loaded = false; ///< It is in the kernel as a module now: it did start, no setting kept it out.
    std::vector<Evidence> evidence;
    std::vector<Evidence> reloadBlocks = {}; ///< What keeps one that is loaded from being loaded again.
};

/** The module of AF_ALG itself, "af_alg", asked for as "net-pf-38". */
[[nodiscard]] KernelModule familyModule();
/** The module of one of its types, "algif_hash". */
[[nodiscard]] KernelModule typeModule(afalg::AlgType type);

/**
 * What the running kernel's files say about its modules: /proc/modules, /proc/cmdline, /proc/config.gz,
 * /boot/config-RELEASE, /lib/modules/RELEASE/{config,modules.builtin,modules.dep},
 * /proc/sys/kernel/{modprobe,modules_disabled}, modprobe.d. Read once, when it is made; never fails: a file
 * that is not there says nothing.
 */
class KernelModules final {
public:
    explicit KernelModules(DiagnosisPaths paths);

    [[nodiscard]] ModuleFinding look(const KernelModule &module) const;
    [[nodiscard]] const std::string &release() const { return m_release; }

private:
    [[nodiscard]] std::optional<Evidence> loadedEvidence(const KernelModule &module) const;
    [[nodiscard]] std::optional<Evidence> builtInEvidence(const KernelModule &module) const;
    [[nodiscard]] std::optional<Evidence> notBuiltEvidence(const KernelModule &module) const;
    [[nodiscard]] std::optional<Evidence> fileEvidence(const KernelModule &module) const;
    /** Settings that even a module that is built in cannot escape. */
    [[nodiscard]] std::vector<Evidence> commandLineBlocks(const KernelModule &module) const;
    /** What modprobe is told: by modprobe.d, and on the kernel's command line. */
    [[nodiscard]] std::vector<Evidence> modprobeBlocks(const KernelModule &module) const;
    /** Settings that keep modprobe from loading it. */
    [[nodiscard]] std::vector<Evidence> loadingBlocks(const KernelModule &module) const;
    /** Those of them that stay when the machine starts anew, and that surely are obeyed: see blocks(). */
    [[nodiscard]] std::vector<Evidence> reloadBlocks(const KernelModule &module) const;
    [[nodiscard]] std::optional<std::string> configLine(const KernelModule &module) const;
    void readConfig();

    DiagnosisPaths m_paths;
    std::string m_release;
    std::string m_loaded; ///< /proc/modules
    std::string m_builtIn; ///< modules.builtin
    std::optional<std::string> m_files; ///< modules.dep
    bool m_hasModuleFolder = false;
    std::string m_commandLine; ///< /proc/cmdline
    std::string m_config;
    std::string m_configCommand; ///< How to print the configuration.
    std::string m_configName;
    std::optional<std::string> m_loader; ///< /proc/sys/kernel/modprobe
    bool m_modulesDisabled = false;
    std::vector<ModprobeLine> m_modprobe;
};

} // namespace cipherscope::catalog
