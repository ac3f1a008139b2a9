// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hashtags.h"

#include "catalog/proccrypto.h"

#include <algorithm>

namespace cipherscope::cli {

namespace {

std::string genericNameOf(const std::string &algorithm)
{
    const Result<std::vector<catalog::CryptoEntry>> entries = catalog::readProcCryptoOf(algorithm);
    if (!entries)
        return algorithm;
    const auto driver = std::ranges::find_if(*entries, [&](const catalog::CryptoEntry &entry) {
        return entry.kind == catalog::EntryType::Hash && entry.driver == algorithm;
    });
    return driver == entries->end() ? algorithm : driver->name;
}

} // namespace

const std::string &HashTags::of(const std::string &algorithm)
{
    const auto [found, isNew] = m_known.try_emplace(algorithm);
    if (isNew)
        found->second = genericNameOf(algorithm);
    return found->second;
}

} // namespace cipherscope::cli
