// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "catalog/proccrypto.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace cipherscope::testing {

/** "refcnt" of each driver in /proc/crypto now. */
inline std::map<std::string, int> referenceCounts()
{
    std::map<std::string, int> counts;
    if (const auto entries = catalog::readProcCrypto()) {
        for (const catalog::CryptoEntry &entry : *entries)
            counts[entry.driver] += entry.refcount.value_or(0);
    }
    return counts;
}

/**
 * The drivers that more users have while a socket is bound to `name` than without it: the driver that the
 * bind got, and what that is built on. nullopt if the bind fails.
 */
inline std::optional<std::set<std::string>> driversGaining(afalg::AlgType type, const std::string &name)
{
    const std::map<std::string, int> before = referenceCounts();
    const auto socket = afalg::AlgSocket::open(afalg::realSystemCalls(), type, name);
    if (!socket)
        return std::nullopt;
    std::set<std::string> gained;
    for (const auto &[driver, count] : referenceCounts()) {
        const auto old = before.find(driver);
        if (count > (old == before.end() ? 0 : old->second))
            gained.insert(driver);
    }
    return gained;
}

} // namespace cipherscope::testing
