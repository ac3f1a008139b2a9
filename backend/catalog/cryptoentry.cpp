// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog/cryptoentry.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace cipherscope::catalog {

namespace {

struct TypeWord {
    std::string_view word;
    EntryType kind;
};

// The words that crypto/*.c of Linux 2.6.38 (the first with AF_ALG) to 7.3 print after "type".
constexpr std::array typeWords{
    TypeWord{ "shash", EntryType::Hash },
    TypeWord{ "ahash", EntryType::Hash },
    TypeWord{ "hash", EntryType::Hash },
    TypeWord{ "digest", EntryType::Hash },
    TypeWord{ "skcipher", EntryType::Skcipher },
    TypeWord{ "lskcipher", EntryType::Skcipher },
    TypeWord{ "blkcipher", EntryType::Skcipher },
    TypeWord{ "ablkcipher", EntryType::Skcipher },
    TypeWord{ "givcipher", EntryType::Skcipher },
    TypeWord{ "aead", EntryType::Aead },
    TypeWord{ "nivaead", EntryType::Aead },
    TypeWord{ "rng", EntryType::Rng },
    TypeWord{ "cipher", EntryType::Cipher },
    TypeWord{ "compression", EntryType::Compression },
    TypeWord{ "scomp", EntryType::Compression },
    TypeWord{ "acomp", EntryType::Compression },
    TypeWord{ "pcomp", EntryType::Compression },
    TypeWord{ "akcipher", EntryType::Akcipher },
    TypeWord{ "kpp", EntryType::Kpp },
    TypeWord{ "sig", EntryType::Sig },
    TypeWord{ "larval", EntryType::Larval },
};

} // namespace

std::optional<std::string_view> CryptoEntry::field(std::string_view key) const
{
    const auto found = std::ranges::find(fields, key, &std::pair<std::string, std::string>::first);
    if (found == fields.end())
        return std::nullopt;
    return found->second;
}

std::optional<std::int64_t> CryptoEntry::number(std::string_view key) const
{
    const std::optional<std::string_view> text = field(key);
    if (!text)
        return std::nullopt;
    std::int64_t value = 0;
    const char *end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, value);
    if (error != std::errc() || stop != end)
        return std::nullopt;
    return value;
}

EntryType entryType(std::string_view type)
{
    const auto *found = std::ranges::find(typeWords, type, &TypeWord::word);
    return found == typeWords.end() ? EntryType::Other : found->kind;
}

bool selfTestPassed(const CryptoEntry &entry)
{
    return entry.selftest == "passed";
}

} // namespace cipherscope::catalog
