// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/catalogsnapshot.h"

#include "catalog/proccrypto.h"

#include <cerrno>
#include <utility>

namespace cipherscope::catalog {

namespace {

/** What the answers to binds by drivers' names tell about the rules: not one asynchronous driver could be
 * had. */
SelectionRules rulesFrom(const CatalogSnapshot &snapshot)
{
    bool asked = false;
    for (std::size_t index = 0; index < snapshot.entries.size(); ++index) {
        const CryptoEntry &entry = snapshot.entries[index];
        if (!entry.async || !selfTestPassed(entry))
            continue;
        if (snapshot.access[index].access == Access::Reachable)
            return { .synchronousOnly = false };
        asked = asked || snapshot.access[index].access == Access::Restricted;
    }
    return { .synchronousOnly = asked };
}

} // namespace

Result<CatalogSnapshot> readCatalog(AccessProber &prober, const std::filesystem::path &file,
                                    const std::stop_token &stop)
{
    Result<std::vector<CryptoEntry>> entries = readProcCrypto(file);
    if (!entries)
        return std::unexpected(std::move(entries.error()));
    CatalogSnapshot snapshot;
    snapshot.entries = std::move(*entries);
    snapshot.access.reserve(snapshot.entries.size());
    for (const CryptoEntry &entry : snapshot.entries) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Read, ECANCELED, file.native()));
        snapshot.access.push_back(prober.ask(entry));
    }
    snapshot.selections = selectDrivers(snapshot.entries, rulesFrom(snapshot));
    for (std::size_t index = 0; index < snapshot.entries.size(); ++index) {
        if (stop.stop_requested())
            return std::unexpected(systemError(Step::Read, ECANCELED, file.native()));
        if (snapshot.selections[index].isSelected() && snapshot.access[index].access != Access::Reachable)
            snapshot.access[index] = prober.ask(snapshot.entries[index], true);
    }
    return snapshot;
}

} // namespace cipherscope::catalog
