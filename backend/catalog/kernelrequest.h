// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "catalog/cryptoentry.h"
#include "catalog/evidence.h"
#include "core/error.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace cipherscope::catalog {

/** A name to ask the kernel for, so that it loads or builds what the name stands for. */
struct KernelRequest {
    std::string name; ///< "serpent", "xts(serpent)", "sha256-avx2"
    std::vector<afalg::AlgType> types; ///< Tried in this order until one answers: typesToAsk().
    std::vector<std::string> modules; ///< Those that are expected to be loaded; may be empty.
};

/** What came of it. */
struct KernelAnswer {
    struct Try {
        afalg::AlgType type = afalg::AlgType::Hash;
        int systemError = 0; ///< The errno of socket() or bind(); 0 if the kernel gave it.

        bool operator==(const Try &) const = default;
    };

    std::string name;
    std::vector<Try> tries; ///< At least one.
    std::vector<CryptoEntry> appeared; ///< New in /proc/crypto, larvals left out, in its order.
    std::optional<CryptoEntry> given; ///< The entry that a bind to the name gets now, or would get.
    std::vector<std::string>
        loaded; ///< Modules that are loaded now and were not before, by name; not AF_ALG itself.
    std::optional<int> restriction; ///< af_alg_restrict; nullopt where the kernel has none.
    std::vector<Evidence> blocks; ///< Settings that keep the expected modules from being loaded.

    /** Whether the kernel gave it to this process. */
    [[nodiscard]] bool isBound() const { return tries.back().systemError == 0; }
};

/**
 * Binds the name, which makes the kernel load the modules that answer to "crypto-NAME" and build what
 * templates need (crypto_larval_lookup() in crypto/api.c), and compares /proc/crypto and /proc/modules before
 * and after. Needs no privilege; changes nothing else. Blocks as long as module loading and self-tests do, up
 * to a minute: never on a GUI thread. That the kernel refuses is an answer. Errors: BadInput (no types, an
 * empty or too long name), those of readProcCrypto(), Cancelled.
 */
[[nodiscard]] Result<KernelAnswer> askKernel(afalg::SystemCalls &calls, const KernelRequest &request,
                                             const DiagnosisPaths &paths = {},
                                             const std::stop_token &stop = {});

} // namespace cipherscope::catalog
