// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/evidence.h"
#include "core/error.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** A setting that a module takes when it is loaded: module_param() of the kernel. */
struct ModuleParameter {
    std::string name;
    std::string type; ///< "int", "bool", "charp"; empty if modinfo does not say.
    std::string description;
    std::optional<std::string> value; ///< Now: /sys/module/NAME/parameters; nullopt if it can't be read.

    bool operator==(const ModuleParameter &) const = default;
};

/** What is known of one kernel module. */
struct ModuleInfo {
    std::string name; ///< With underscores, as in /proc/modules.
    bool builtIn = false; ///< Part of the kernel: no file, and it can't be unloaded.
    bool loaded = false; ///< In /proc/modules.
    std::string file; ///< Absolute; empty for what is built in or unknown.
    std::string description;
    std::vector<std::string> authors;
    std::string license;
    std::string version;
    std::vector<std::string> needs; ///< Modules that it is loaded with ("depends").
    std::vector<ModuleParameter> parameters;
    std::optional<std::int64_t> size; ///< In memory, bytes; of loaded ones.
    std::optional<int> useCount; ///< Of loaded ones: how often something holds it.
    std::vector<std::string> users; ///< Loaded modules that use it.
    std::optional<Error> problem; ///< Why what its file says is not known.
};

/**
 * What `modinfo --null` (kmod) prints of one module, into `info`: items ended by a NUL, "key:   value" for
 * the file name, the name and parameters, "key=value" for the rest. What is unknown is left out. Never fails.
 */
void parseModinfo(std::string_view output, ModuleInfo &info);

/** One module's line of /proc/modules ("name size count users state address"), into `info`. */
void parseLoadedModule(std::string_view procModules, ModuleInfo &info);

/** Gives the output of `modinfo --null NAME`. */
using ModinfoReader = std::function<Result<std::string>(const std::string &module)>;

/** Runs the program, at most five seconds. Errors: NotFound (no modinfo; no such module: its words are the
 * detail), Io. */
[[nodiscard]] Result<std::string> runModinfo(const std::string &module);

/**
 * Everything about a module: /proc/modules, /sys/module/NAME/parameters and modinfo. Blocks as long as a
 * program runs: never on a GUI thread. Never fails: `problem` says what could not be had. A name that is no
 * module's ("../x", "-h") is not handed to any program.
 */
[[nodiscard]] ModuleInfo readModuleInfo(const std::string &module, const DiagnosisPaths &paths = {},
                                        const ModinfoReader &modinfo = runModinfo);

} // namespace cipherscope::catalog
