// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crosscheck/measure.h"

#include "crosscheck/checkinputs.h"
#include "crosscheck/keepopen.h"
#include "engine/cipherrules.h"

#include <utility>

namespace cipherscope::crosscheck {

namespace {

using formats::TestVector;
using formats::VectorKind;
using Bytes = std::vector<std::byte>;

constexpr std::size_t forgeryEvery = 8; ///< Of how many AEAD inputs one is tried forged, too.

/** A result and what computed it. */
struct Computed {
    Bytes bytes;
    std::string by;
};

Result<Computed> hash(engine::Engine &engine, const std::string &name, const TestVector &input)
{
    const SecretBytes key(input.key);
    const auto algorithm = engine.openHash(name, input.kind == VectorKind::Mac ? &key : nullptr);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto hasher = (*algorithm)->newHasher();
    if (!hasher)
        return std::unexpected(hasher.error());
    if (Result<void> fed = (*hasher)->update(input.message); !fed)
        return std::unexpected(std::move(fed.error()));
    const Result<Digest> digest = (*hasher)->finish();
    if (!digest)
        return std::unexpected(digest.error());
    return Computed{ Bytes(digest->begin(), digest->end()), (*algorithm)->provenance().driver };
}

Result<Computed> encrypt(engine::Engine &engine, const std::string &name, const TestVector &input)
{
    const SecretBytes key(input.key);
    const auto algorithm = engine.openSkcipher(name, key);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto stream = (*algorithm)->newStream(engine::Direction::Encrypt);
    if (!stream)
        return std::unexpected(stream.error());
    Bytes data = input.message;
    if (Result<void> started = (*stream)->start(input.iv); !started)
        return std::unexpected(std::move(started.error()));
    if (Result<void> done = (*stream)->update(data, data, engine::Piece::Last); !done)
        return std::unexpected(std::move(done.error()));
    return Computed{ std::move(data), (*algorithm)->provenance().driver };
}

Result<Computed> seal(engine::Engine &engine, const std::string &name, const TestVector &input)
{
    const SecretBytes key(input.key);
    const auto algorithm = engine.openAead(name, key, input.tagSize);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    const auto aead = (*algorithm)->newAead();
    if (!aead)
        return std::unexpected(aead.error());
    Bytes sealed(input.message.size() + input.tagSize);
    if (Result<void> done = (*aead)->seal(input.iv, input.aad, input.message, sealed); !done)
        return std::unexpected(std::move(done.error()));
    return Computed{ std::move(sealed), (*algorithm)->provenance().driver };
}

Result<Computed> compute(engine::Engine &engine, const std::string &name, const TestVector &input)
{
    switch (input.kind) {
    case VectorKind::Skcipher:
        return encrypt(engine, name, input);
    case VectorKind::Aead:
        return seal(engine, name, input);
    case VectorKind::Hash:
    case VectorKind::Mac:
        break;
    }
    return hash(engine, name, input);
}

Result<std::vector<TestVector>> inputsFor(const CheckGroup &group, engine::Engine &engine,
                                          const std::string &name, std::uint64_t seed)
{
    if (group.kind == catalog::EntryType::Hash) {
        const Result<std::vector<Bytes>> keys = hashKeys(engine, group.algorithm, name, seed);
        if (!keys)
            return std::unexpected(keys.error());
        return hashInputs(group.algorithm, *keys, seed);
    }
    const auto rules = engine::rulesOfEntry(group.entry);
    if (!rules)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Parse, group.algorithm));
    return cipherInputs(*rules, seed);
}

/** The same with the last bit of its tag changed. */
TestVector forged(const TestVector &vector)
{
    TestVector forgery = vector;
    forgery.id = Detail(phrase("Error", "forged: %1"), vector.id);
    forgery.expected.back() ^= std::byte{ 1 };
    forgery.validity = formats::Validity::Invalid;
    return forgery;
}

/** The inputs that it takes, with its results. */
Measure measureBy(const CheckGroup &group, engine::Engine &engine, const std::string &name,
                  std::uint64_t seed)
{
    KeepOpen keeping(engine);
    Measure measure;
    Result<std::vector<TestVector>> inputs = inputsFor(group, keeping, name, seed);
    if (!inputs) {
        measure.error = std::move(inputs.error());
        return measure;
    }
    for (std::size_t index = 0; index < inputs->size(); ++index) {
        TestVector &input = (*inputs)[index];
        Result<Computed> computed = compute(keeping, name, input);
        if (!computed) {
            measure.error = std::move(computed.error());
            continue;
        }
        measure.name = computed->by;
        input.expected = std::move(computed->bytes);
        if (input.kind == VectorKind::Aead && index % forgeryEvery == 0)
            measure.vectors.push_back(forged(input));
        measure.vectors.push_back(std::move(input));
    }
    if (!measure.vectors.empty())
        measure.error.reset();
    return measure;
}

} // namespace

Measure findMeasure(const CheckGroup &group, const CheckEngines &engines, std::uint64_t seed)
{
    Measure measure = measureBy(group, engines.openSsl, group.algorithm, seed);
    for (const CheckTarget &target : group.targets) {
        if (!measure.vectors.empty())
            break;
        if (target.isGiven) {
            measure = measureBy(group, engines.kernel, target.openAs, seed);
            measure.name = target.driver;
        }
    }
    return measure;
}

} // namespace cipherscope::crosscheck
