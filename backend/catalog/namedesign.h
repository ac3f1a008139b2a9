// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/algorithmname.h"
#include "catalog/cryptoentry.h"
#include "catalog/loadable.h"
#include "catalog/modulealias.h"
#include "catalog/templates.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cipherscope::catalog {

/** A name to choose at one place of a name that is being composed. */
struct NameChoice {
    enum class State { Loaded, NotLoaded, Unknown };

    std::string name; ///< "sha512"; of a template its own name, "hmac".
    bool isTemplate = false;
    State state = State::Unknown; ///< Unknown: nothing says that this kernel has it.

    bool operator==(const NameChoice &) const = default;
};

/** The names from which a name can be composed: those that the kernel lists, those that it could load, and
 * the known templates. */
class NameParts final {
public:
    NameParts() = default;
    NameParts(std::span<const CryptoEntry> entries, std::span<const LoadableAlgorithm> loadable,
              const ModuleAliases &aliases);

    /** What fits at a place, templates first, then by name. None: the outermost place, where any template
     * can be. */
    [[nodiscard]] std::vector<NameChoice> choicesFor(PartKind part) const;

private:
    struct Plain {
        EntryType kind = EntryType::Other;
        NameChoice choice;
    };
    std::vector<Plain> m_plain; ///< By name, each once a kind.
    std::vector<NameChoice> m_templates; ///< As knownTemplates().
};

/** One place of a name, flattened: each after the one that it is an argument of. */
struct NamePlace {
    PartKind wanted = PartKind::None; ///< None for the outermost, Any below a template that is not known.
    std::string base; ///< What stands there, without its arguments.
    int depth = 0;
    std::vector<std::size_t> path; ///< The numbers of the arguments that lead to it.

    bool operator==(const NamePlace &) const = default;
};

[[nodiscard]] std::vector<NamePlace> placesOf(const AlgorithmName &name);

/** The name with another base at that place. A template gets the arguments of its examples, and keeps those
 * that the place has where they fit; what is no template gets none. A path that leads nowhere changes
 * nothing.
 */
[[nodiscard]] AlgorithmName withBase(AlgorithmName name, std::span<const std::size_t> path,
                                     std::string_view base);

/** The kind of what a name stands for, by its outermost template; of cryptd(...) by its argument. */
[[nodiscard]] EntryType kindOf(const AlgorithmName &name);

/** The modules that the aliases name for any part of it. */
[[nodiscard]] std::vector<std::string> modulesOf(const AlgorithmName &name, const ModuleAliases &aliases);

} // namespace cipherscope::catalog
