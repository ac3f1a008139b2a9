// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/kernelsupport.h"

#include "catalog/proccrypto.h"
#include "catalog/selection.h"
#include "engine/cipherproblems.h"

#include <algorithm>
#include <utility>

namespace cipherscope::engine::kernel {

std::optional<catalog::CryptoEntry> entryOf(catalog::EntryType kind, const std::string &name)
{
    Result<std::vector<catalog::CryptoEntry>> entries = catalog::readProcCryptoOf(name);
    if (!entries)
        return std::nullopt;
    const std::optional<std::string> driver = catalog::selectedDriver(*entries, kind, name);
    const auto found = std::ranges::find_if(*entries, [&](const catalog::CryptoEntry &entry) {
        return entry.kind == kind && driver && entry.driver == *driver;
    });
    if (found == entries->end())
        return std::nullopt;
    return std::move(*found);
}

Provenance provenanceOf(catalog::EntryType kind, const std::string &name)
{
    const std::optional<catalog::CryptoEntry> entry = entryOf(kind, name);
    return { EngineKind::Kernel, entry ? entry->driver : name };
}

Result<KeyedSocket> openCipher(afalg::SystemCalls &calls, CipherKind kind, const std::string &name,
                               const KeySource &key)
{
    const bool isAead = kind == CipherKind::Aead;
    Result<afalg::AlgSocket> socket =
        afalg::AlgSocket::open(calls, isAead ? afalg::AlgType::Aead : afalg::AlgType::Skcipher, name);
    if (!socket)
        return std::unexpected(std::move(socket.error()));

    const auto entry = entryOf(isAead ? catalog::EntryType::Aead : catalog::EntryType::Skcipher, name);
    std::optional<CipherRules> rules = entry ? rulesOfEntry(*entry) : rulesByDefinition(name);
    if (!rules || rules->kind != kind)
        return std::unexpected(
            plainError(ErrorCode::Unavailable, Step::Bind, name,
                       phrase("Error", "/proc/crypto does not show what its messages look like")));

    Result<void> keyed =
        key.bytes() ? socket->setKey(key.bytes()->view()) : socket->setKeyBySerial(key.serial().value);
    if (!keyed) {
        Error error = std::move(keyed.error());
        const std::vector<CipherProblem> problems =
            key.bytes() ? keyProblems(*rules, key.bytes()->view()) : std::vector<CipherProblem>();
        if (error.code == ErrorCode::BadKey && error.detail.empty() && !problems.empty())
            error.detail = problemDetail(*rules, problems.front());
        return std::unexpected(std::move(error));
    }
    return KeyedSocket{ std::move(*socket),
                        std::move(*rules),
                        { EngineKind::Kernel, entry ? entry->driver : name } };
}

} // namespace cipherscope::engine::kernel
