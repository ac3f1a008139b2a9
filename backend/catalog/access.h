// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "catalog/cryptoentry.h"
#include "core/error.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cipherscope::catalog {

/** What this process gets when it asks for an entry over AF_ALG. The words of `cipherscope-cli list --json`. */
enum class Access {
    Reachable, ///< A bind answers.
    Restricted, ///< The kernel has it and refuses it to this process (af_alg_restrict, sandbox).
    Blocked, ///< The type's module (algif_*) is missing or blocked, or there is no AF_ALG at all.
    NotUserSpace, ///< A type that AF_ALG never offers: cipher, compression, akcipher, kpp, sig...
    Internal, ///< Marked internal: for other kernel code.
};

/** "reachable", "restricted", "blocked", "not-userspace", "internal". */
[[nodiscard]] std::string_view accessName(Access access);

struct AccessAnswer {
    Access access = Access::NotUserSpace;
    int systemError = 0; ///< The errno of the bind, 0 if none was made or it succeeded.

    bool operator==(const AccessAnswer &) const = default;
};

/** The AF_ALG type under which an entry of this kind is bound; nullopt for kinds that user space cannot reach. */
[[nodiscard]] std::optional<afalg::AlgType> userSpaceType(EntryType kind);

/**
 * Asks the kernel, by binds, what this process can reach, and remembers the answers.
 * Thread-safe. Every function but cached() may block for as long as a bind does: never on a GUI thread.
 */
class AccessProber final {
public:
    explicit AccessProber(afalg::SystemCalls &calls);

    /** Asks for one entry by its driver name, or gives the remembered answer. */
    [[nodiscard]] AccessAnswer ask(const CryptoEntry &entry);
    /** The remembered answer, if there is one. */
    [[nodiscard]] std::optional<AccessAnswer> cached(const CryptoEntry &entry) const;
    /** Forgets everything, for instance after af_alg_restrict changed. */
    void forget();

private:
    afalg::SystemCalls &m_calls;
    mutable std::mutex m_mutex;
    std::map<std::pair<EntryType, std::string>, AccessAnswer> m_answers;
};

} // namespace cipherscope::catalog
