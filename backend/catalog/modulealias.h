// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/cryptoentry.h"
#include "catalog/evidence.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** One name under which the kernel asks for a module: request_module("crypto-NAME") in crypto/api.c. */
struct CryptoAlias {
    std::string name; ///< "serpent", "sha256-avx2", "xts": an algorithm, a driver or a template.
    std::string module; ///< With underscores, as in /proc/modules: "serpent_generic".

    auto operator<=>(const CryptoAlias &) const = default;
};

/**
 * The `alias crypto-NAME MODULE` lines of modules.alias (depmod(8)), each once, by name and module.
 * "crypto-NAME-all", which the kernel asks for when it looks for drivers that need no other one, counts as
 * NAME. Left out: patterns, and what is no name by the kernel's grammar or longer than 127 bytes. Linear in
 * the text; never fails.
 */
[[nodiscard]] std::vector<CryptoAlias> parseModuleAliases(std::string_view text);

/** The same from modules.builtin.modinfo: `MODULE.alias=crypto-NAME`, each ended by a NUL (kbuild). */
[[nodiscard]] std::vector<CryptoAlias> parseBuiltInAliases(std::string_view modinfo);

/** What the running kernel can be asked for, and which of its modules are part of it. */
struct ModuleAliases {
    std::vector<CryptoAlias> aliases; ///< Of modules that are files, by name and module.
    std::vector<CryptoAlias> builtIn; ///< Of modules that are part of the kernel.
    std::set<std::string> builtInModules; ///< All of them, with underscores (modules.builtin).
    std::string folder; ///< Where it was looked for: "/lib/modules/RELEASE".
    bool found = false; ///< Whether modules.alias could be read.
};

/** Reads modules.alias, modules.builtin and modules.builtin.modinfo of the running kernel's folder. Never
 * fails: a file that is not there says nothing. */
[[nodiscard]] ModuleAliases readModuleAliases(const DiagnosisPaths &paths = {});

/** The built-in module that an entry of the module "kernel" is in, by its driver, its name, or its template;
 * empty if the aliases do not tell. */
[[nodiscard]] std::string builtInModule(const ModuleAliases &aliases, const CryptoEntry &entry);

/** The modules that are loaded now, with underscores: /proc/modules. Empty where it can't be read. */
[[nodiscard]] std::set<std::string> readLoadedModules(const DiagnosisPaths &paths = {});

} // namespace cipherscope::catalog
