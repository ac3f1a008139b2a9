// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/cipherlookup.h"

#include "catalog/proccrypto.h"
#include "catalog/selection.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace cipherscope::operations {

namespace {

using engine::CipherRules;

std::optional<CipherRules> rulesInCatalog(const std::string &name)
{
    const Result<std::vector<catalog::CryptoEntry>> entries = catalog::readProcCrypto();
    return entries ? rulesAmong(*entries, name) : std::nullopt;
}

Result<CipherRules> rulesByOpening(const engine::EngineSelector &engines, engine::EngineChoice choice,
                                   const std::string &name, const CipherKey &key, std::size_t tagSize)
{
    const auto skcipher = engines.openSkcipher(choice, name, key.source());
    if (skcipher)
        return (*skcipher)->rules();
    const auto aead = engines.openAead(choice, name, key.source(), tagSize);
    if (aead)
        return (*aead)->rules();
    const bool mayBeAead = skcipher.error().code == ErrorCode::NoSuchAlgorithm;
    return std::unexpected(mayBeAead ? aead.error() : skcipher.error());
}

} // namespace

std::optional<CipherRules> rulesAmong(std::span<const catalog::CryptoEntry> entries, const std::string &name)
{
    for (const catalog::EntryType kind : { catalog::EntryType::Aead, catalog::EntryType::Skcipher }) {
        const std::optional<std::string> driver = catalog::selectedDriver(entries, kind, name);
        const auto entry = std::ranges::find_if(entries, [&](const catalog::CryptoEntry &candidate) {
            return driver && candidate.kind == kind && candidate.driver == *driver;
        });
        if (entry != entries.end())
            return engine::rulesOfEntry(*entry);
    }
    return std::nullopt;
}

Result<CipherRules> findCipherRules(const engine::EngineSelector &engines, engine::EngineChoice choice,
                                    const std::string &name, const CipherKey &key, std::size_t tagSize)
{
    std::optional<CipherRules> rules = engine::rulesByDefinition(name);
    if (!rules && choice != engine::EngineChoice::OpenSsl)
        rules = rulesInCatalog(name);
    if (rules)
        return std::move(*rules);
    return rulesByOpening(engines, choice, name, key, tagSize);
}

} // namespace cipherscope::operations
