// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/benchmarkkey.h"

#include "engine/authenckey.h"

#include <algorithm>
#include <array>

namespace cipherscope::benchmark {

namespace {

std::vector<SecretBytes> keysOf(std::span<const std::size_t> sizes)
{
    std::vector<SecretBytes> keys;
    for (const std::size_t size : sizes)
        keys.push_back(benchmarkKey(size));
    return keys;
}

std::vector<std::size_t> sizesOf(const engine::SizeRange &range)
{
    std::vector<std::size_t> sizes = range.all();
    if (sizes.empty())
        sizes = { range.min, range.max };
    std::ranges::reverse(sizes);
    return sizes;
}

} // namespace

SecretBytes benchmarkKey(std::size_t size)
{
    SecretBytes key(size);
    unsigned value = 11;
    for (std::byte &byte : key.writable()) {
        byte = static_cast<std::byte>(value & 0xffU);
        value += 37; // The halves of an xts key differ, and so do the thirds of a 3DES key.
    }
    return key;
}

std::vector<SecretBytes> keysToTry(const std::optional<engine::CipherRules> &rules)
{
    static constexpr std::array<std::size_t, 11> common{ 32, 64, 16, 24, 48, 36, 35, 20, 19, 8, 40 };
    if (!rules)
        return keysOf(common);
    const std::vector<std::size_t> sizes = sizesOf(rules->keySizes);
    if (rules->keyForm != engine::KeyForm::Authenc)
        return keysOf(sizes);
    constexpr std::size_t authentication = 32;
    std::vector<SecretBytes> keys;
    keys.reserve(sizes.size());
    for (const std::size_t size : sizes)
        keys.push_back(
            engine::makeAuthencKey(benchmarkKey(authentication).view(), benchmarkKey(size).view()));
    return keys;
}

std::vector<SecretBytes> hashKeysToTry()
{
    static constexpr std::array<std::size_t, 5> common{ 32, 16, 8, 4, 64 };
    return keysOf(common);
}

} // namespace cipherscope::benchmark
