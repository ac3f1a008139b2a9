// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheck/checkinputs.h"

#include "engine/authenckey.h"
#include "engine/cipherproblems.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <utility>

namespace cipherscope::crosscheck {

namespace {

using engine::CipherRules;
using formats::TestVector;
using formats::VectorKind;
using Bytes = std::vector<std::byte>;

/** Around one block, several, the loops of four to sixteen blocks that vector code has, and a page. */
constexpr std::array<std::size_t, 28> allSizes{ 0,   1,   7,   8,   15,   16,   17,   31,   32,  33,
                                                48,  63,  64,  65,  112,  127,  128,  129,  255, 256,
                                                257, 511, 512, 513, 1024, 4096, 4097, 16400 };
constexpr std::array<std::size_t, 8> someSizes{ 0, 1, 16, 33, 64, 240, 513, 4100 };
constexpr std::array<std::size_t, 6> aadSizes{ 0, 20, 16, 8, 64, 13 };

Detail idOf(const TestVector &input)
{
    const std::size_t message = input.message.size();
    if (input.kind == VectorKind::Aead)
        return Detail(phrase("Error", "key of %1 bytes, AAD of %2, tag of %3, message of %4"),
                      input.key.size(), input.aad.size(), input.tagSize, message);
    if (input.key.empty())
        return Detail(phrase("Error", "message of %1"), message);
    return Detail(phrase("Error", "key of %1 bytes, message of %2"), input.key.size(), message);
}

/** 0, 1, 2...: the fixed key. Its halves differ, as xts wants it. */
Bytes countingBytes(std::size_t count)
{
    Bytes bytes(count);
    for (std::size_t i = 0; i < count; ++i)
        bytes[i] = static_cast<std::byte>(i & 0xffU);
    return bytes;
}

/** The smallest and the largest size, and those of AES between them. */
std::vector<std::size_t> keySizesOf(const CipherRules &rules)
{
    constexpr std::size_t longest = 256; // Of rules that know no limit.
    std::set<std::size_t> sizes{ rules.keySizes.min, std::min(rules.keySizes.max, longest) };
    for (const std::size_t size : { 16U, 24U, 32U }) {
        if (rules.keySizes.contains(size))
            sizes.insert(size);
    }
    sizes.erase(0);
    return { sizes.rbegin(), sizes.rend() };
}

/** A key of the form that the rules want around `core`, which has one of their sizes. */
Bytes keyAround(const CipherRules &rules, const Bytes &core, InputBytes &random)
{
    if (rules.keyForm != engine::KeyForm::Authenc)
        return core;
    const SecretBytes key = engine::makeAuthencKey(random.take(rules.tagSizes.max), core);
    return { key.view().begin(), key.view().end() };
}

Bytes ivFor(const CipherRules &rules, InputBytes &random)
{
    Bytes iv = random.take(rules.ivSize);
    const auto clear = [&iv](std::size_t from, std::size_t to) {
        std::fill(iv.begin() + static_cast<std::ptrdiff_t>(from),
                  iv.begin() + static_cast<std::ptrdiff_t>(to), std::byte{ 0 });
    };
    switch (rules.ivForm) {
    case engine::IvForm::CcmBlock: // RFC 3610: L - 1 first, L bytes of zero at the end.
        iv[0] = std::byte{ 3 };
        clear(12, 16);
        break;
    case engine::IvForm::ChaChaBlock: // Room for the counter.
        clear(1, 4);
        break;
    case engine::IvForm::XChaChaBlock:
        clear(25, 32);
        break;
    default:
        break;
    }
    return iv;
}

/** AAD of this size, or of the smallest that there may be. */
Bytes aadFor(const CipherRules &rules, const Bytes &iv, std::size_t size, InputBytes &random)
{
    Bytes aad = random.take(rules.aadSizes.contains(size) ? size : rules.aadSizes.min);
    if (rules.aadEndsWithIv && aad.size() >= iv.size())
        std::ranges::copy(iv, aad.end() - static_cast<std::ptrdiff_t>(iv.size()));
    return aad;
}

/** The sizes, moved to the next ones that a message may have. */
std::vector<std::size_t> messageSizes(const CipherRules &rules, std::span<const std::size_t> wanted)
{
    std::set<std::size_t> sizes;
    const std::size_t multiple = std::max<std::size_t>(rules.messageMultiple, 1);
    for (std::size_t size : wanted) {
        size = std::max(size, rules.minMessageSize);
        sizes.insert((size + multiple - 1) / multiple * multiple);
    }
    return { sizes.begin(), sizes.end() };
}

/** The largest tag, with every fourth message a smaller one. */
std::size_t tagFor(const CipherRules &rules, std::size_t index)
{
    const std::vector<std::size_t> tags = rules.tagSizeList();
    if (tags.empty())
        return rules.tagSizes.max;
    return index % 4 == 3 ? tags[index / 4 % tags.size()] : tags.back();
}

void appendInputs(std::vector<TestVector> &inputs, const CipherRules &rules, const Bytes &key,
                  std::span<const std::size_t> sizes, InputBytes &random)
{
    std::size_t index = 0;
    for (const std::size_t size : messageSizes(rules, sizes)) {
        TestVector input;
        input.kind = rules.isAuthenticated() ? VectorKind::Aead : VectorKind::Skcipher;
        input.algorithm = rules.name;
        input.key = key;
        input.iv = ivFor(rules, random);
        input.message = random.take(size);
        if (rules.isAuthenticated()) {
            input.aad = aadFor(rules, input.iv, aadSizes[index % aadSizes.size()], random);
            input.tagSize = tagFor(rules, index);
        }
        ++index;
        if (!engine::textProblems(rules, input.iv, size).empty())
            continue;
        input.id = idOf(input);
        inputs.push_back(std::move(input));
    }
}

/** Sizes of keys of hashes whose definition we do not have: cmac and its like, ghash, michael_mic, vmac,
 * crc32, nhpoly1305. */
constexpr std::array<std::size_t, 8> triedKeySizes{ 32, 16, 24, 8, 4, 20, 64, 1088 };

} // namespace

std::vector<std::byte> InputBytes::take(std::size_t count)
{
    Bytes bytes(count);
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < count; ++i, word >>= 8U) {
        if (i % sizeof word == 0)
            word = m_generator();
        bytes[i] = static_cast<std::byte>(word & 0xffU);
    }
    return bytes;
}

std::vector<TestVector> cipherInputs(const CipherRules &rules, std::uint64_t seed)
{
    InputBytes random(seed);
    std::vector<TestVector> inputs;
    bool isFirst = true;
    for (const std::size_t size : keySizesOf(rules)) {
        const Bytes fixed = keyAround(rules, countingBytes(size), random);
        const Bytes drawn = keyAround(rules, random.take(size), random);
        appendInputs(inputs, rules, drawn, isFirst ? std::span<const std::size_t>(allSizes) : someSizes,
                     random);
        if (isFirst)
            appendInputs(inputs, rules, fixed, someSizes, random);
        isFirst = false;
    }
    return inputs;
}

std::vector<TestVector> hashInputs(const std::string &algorithm, const std::vector<Bytes> &keys,
                                   std::uint64_t seed)
{
    InputBytes random(seed);
    std::vector<TestVector> inputs;
    bool isFirst = true;
    for (const Bytes &key : keys) {
        for (const std::size_t size : isFirst ? std::span<const std::size_t>(allSizes) : someSizes) {
            TestVector input;
            input.kind = key.empty() ? VectorKind::Hash : VectorKind::Mac;
            input.algorithm = algorithm;
            input.key = key;
            input.message = random.take(size);
            input.id = idOf(input);
            inputs.push_back(std::move(input));
        }
        isFirst = false;
    }
    return inputs;
}

Result<std::vector<Bytes>> hashKeys(engine::Engine &engine, const std::string &algorithm,
                                    const std::string &name, std::uint64_t seed)
{
    InputBytes random(seed);
    if (algorithm.starts_with("hmac(")) // Below, at and above a block of every hash: RFC 2104 section 2.
        return std::vector<Bytes>{ random.take(32), countingBytes(64), random.take(129), random.take(201) };
    const auto unkeyed = engine.openHash(name);
    if (unkeyed)
        return std::vector<Bytes>{ Bytes() };
    if (unkeyed.error().code != ErrorCode::KeyRequired)
        return std::unexpected(unkeyed.error());
    std::vector<Bytes> keys;
    for (const std::size_t size : triedKeySizes) {
        Bytes key = random.take(size);
        const SecretBytes secret(key);
        if (engine.openHash(name, &secret))
            keys.push_back(std::move(key));
    }
    if (keys.empty())
        return std::unexpected(unkeyed.error());
    return keys;
}

} // namespace cipherscope::crosscheck
