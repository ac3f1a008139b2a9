// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "catalog/cryptoentry.h"
#include "catalog/evidence.h"
#include "core/error.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cipherscope::catalog {

/** What this process gets when it asks for an entry over AF_ALG. The words of `cipherscope-cli list --json`.
 */
enum class Access {
    Reachable, ///< A bind by the driver's name answers or, for the driver that its name selects, by that
               ///< name.
    Restricted, ///< The kernel has it and refuses it to this process (af_alg_restrict, sandbox,
                ///< asynchronous).
    Blocked, ///< The type's module (algif_*) is missing or blocked, or there is no AF_ALG at all.
    NotUserSpace, ///< A type that AF_ALG never offers: cipher, compression, akcipher, kpp, sig, larval...
    Internal, ///< Marked internal: for other kernel code.
};

/** "reachable", "restricted", "blocked", "not-userspace", "internal". */
[[nodiscard]] std::string_view accessName(Access access);

struct AccessAnswer {
    Access access = Access::NotUserSpace;
    int systemError = 0; ///< The errno of the bind, 0 if none was made or it succeeded.
    bool byGenericNameOnly = false; ///< Reachable, but a bind by the driver's own name is refused.

    bool operator==(const AccessAnswer &) const = default;
};

/** The AF_ALG type under which an entry of this kind is bound; nullopt for kinds that user space cannot
 * reach. */
[[nodiscard]] std::optional<afalg::AlgType> userSpaceType(EntryType kind);

/**
 * Asks the kernel, by binds, what this process can reach, and remembers the answers.
 * Thread-safe. Every function but cached() and forget() may block for as long as a bind does: never on a GUI
 * thread.
 */
class AccessProber final {
public:
    /** `paths`: where to look for what became of a type's module, when the kernel says no more than ENOENT.
     */
    explicit AccessProber(afalg::SystemCalls &calls, DiagnosisPaths paths = {});

    /**
     * Asks for one entry, or gives the remembered answer. It is asked by its driver's name; if that is
     * refused and the entry `isSelected` (a bind to its generic name gets it, see selection.h), by the
     * generic name too: af_alg_restrict = 1 refuses every driver's name. A failure that will pass (too many
     * open files, no memory) is Restricted with its errno, and not remembered.
     */
    [[nodiscard]] AccessAnswer ask(const CryptoEntry &entry, bool isSelected = false);
    /** The remembered answer, if there is one. */
    [[nodiscard]] std::optional<AccessAnswer> cached(const CryptoEntry &entry, bool isSelected = false) const;
    /** Forgets everything, for instance after af_alg_restrict changed. */
    void forget();

private:
    using BindKey = std::pair<afalg::AlgType, std::string>;

    /** The errno of a bind, 0 if it succeeded. */
    [[nodiscard]] int bindError(afalg::AlgType type, const std::string &name);
    [[nodiscard]] std::optional<int> knownBindError(afalg::AlgType type, const std::string &name) const;
    /** Whether nothing of this type can be bound because its module is not there. Asked only after an ENOENT.
     */
    [[nodiscard]] bool isTypeBlocked(afalg::AlgType type);
    [[nodiscard]] bool findTypeBlocked(afalg::AlgType type);

    afalg::SystemCalls &m_calls;
    const DiagnosisPaths m_paths;
    mutable std::mutex m_mutex;
    std::map<BindKey, int> m_binds;
    std::map<afalg::AlgType, bool> m_blocked;
};

} // namespace cipherscope::catalog
