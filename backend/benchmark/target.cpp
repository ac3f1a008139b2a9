// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/target.h"

#include "benchmark/benchmarkkey.h"
#include "core/wipedbytes.h"
#include "engine/rng.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace cipherscope::benchmark {

using engine::Direction;

Workload::~Workload() = default;
Target::~Target() = default;

namespace {

using Buffer = std::vector<std::byte, PageAllocator<std::byte>>;

/** Written to, so that the measurement fetches no page. */
Buffer text(std::size_t size)
{
    Buffer buffer(size);
    std::ranges::generate(buffer, [value = 0U]() mutable { return static_cast<std::byte>(++value & 0xffU); });
    return buffer;
}

std::vector<std::byte> ivFor(const engine::CipherRules &rules)
{
    std::vector<std::byte> iv(rules.ivSize);
    if (rules.ivForm == engine::IvForm::CcmBlock)
        iv.front() = std::byte{ 3 }; // A length of 4 bytes: RFC 3610 section 2.3.
    return iv;
}

std::vector<std::byte> aadFor(const engine::CipherRules &rules, const std::vector<std::byte> &iv)
{
    std::vector<std::byte> aad(rules.aadSizes.min);
    if (rules.aadEndsWithIv && aad.size() >= iv.size())
        std::ranges::copy(iv, aad.end() - static_cast<std::ptrdiff_t>(iv.size()));
    return aad;
}

class HashWorkload final : public Workload {
public:
    HashWorkload(std::unique_ptr<engine::Hasher> hasher, std::size_t size)
        : m_hasher(std::move(hasher))
        , m_text(text(size))
    {
    }

    Result<void> once() override
    {
        if (Result<void> fed = m_hasher->update(m_text); !fed)
            return fed;
        const Result<Digest> digest = m_hasher->finish();
        return digest ? Result<void>() : std::unexpected(digest.error());
    }

private:
    std::unique_ptr<engine::Hasher> m_hasher;
    Buffer m_text;
};

class HashTarget final : public Target {
public:
    HashTarget(std::shared_ptr<const engine::HashAlgorithm> algorithm, std::size_t keySize)
        : Target(algorithm->provenance(), keySize)
        , m_algorithm(std::move(algorithm))
    {
    }

    Result<std::unique_ptr<Workload>> prepare(std::size_t size, Direction) const override
    {
        Result<std::unique_ptr<engine::Hasher>> hasher = m_algorithm->newHasher();
        if (!hasher)
            return std::unexpected(std::move(hasher.error()));
        return std::make_unique<HashWorkload>(std::move(*hasher), size);
    }

private:
    std::shared_ptr<const engine::HashAlgorithm> m_algorithm;
};

class SkcipherWorkload final : public Workload {
public:
    SkcipherWorkload(std::unique_ptr<engine::SkcipherStream> stream, std::vector<std::byte> iv,
                     std::size_t size)
        : m_stream(std::move(stream))
        , m_iv(std::move(iv))
        , m_in(text(size))
        , m_out(text(size))
    {
    }

    Result<void> once() override
    {
        if (Result<void> started = m_stream->start(m_iv); !started)
            return started;
        return m_stream->update(m_in, m_out, engine::Piece::Last);
    }

private:
    std::unique_ptr<engine::SkcipherStream> m_stream;
    std::vector<std::byte> m_iv;
    Buffer m_in;
    Buffer m_out;
};

class SkcipherTarget final : public Target {
public:
    SkcipherTarget(std::shared_ptr<const engine::SkcipherAlgorithm> algorithm, std::size_t keySize)
        : Target(algorithm->provenance(), keySize)
        , m_algorithm(std::move(algorithm))
    {
    }

    Result<std::unique_ptr<Workload>> prepare(std::size_t size, Direction direction) const override
    {
        Result<std::unique_ptr<engine::SkcipherStream>> stream = m_algorithm->newStream(direction);
        if (!stream)
            return std::unexpected(std::move(stream.error()));
        return std::make_unique<SkcipherWorkload>(std::move(*stream), ivFor(m_algorithm->rules()), size);
    }

private:
    std::shared_ptr<const engine::SkcipherAlgorithm> m_algorithm;
};

class AeadWorkload final : public Workload {
public:
    AeadWorkload(std::unique_ptr<engine::Aead> aead, Direction direction, const engine::CipherRules &rules,
                 std::size_t size, std::size_t tagSize)
        : m_aead(std::move(aead))
        , m_direction(direction)
        , m_iv(ivFor(rules))
        , m_aad(aadFor(rules, m_iv))
        , m_plain(text(size))
        , m_sealed(text(size + tagSize))
    {
    }

    Result<void> once() override { return m_direction == Direction::Encrypt ? seal() : open(); }
    Result<void> seal() { return m_aead->seal(m_iv, m_aad, m_plain, m_sealed); }

private:
    Result<void> open() { return m_aead->open(m_iv, m_aad, m_sealed, m_plain); }

    std::unique_ptr<engine::Aead> m_aead;
    Direction m_direction;
    std::vector<std::byte> m_iv;
    std::vector<std::byte> m_aad;
    Buffer m_plain;
    Buffer m_sealed;
};

class AeadTarget final : public Target {
public:
    AeadTarget(std::shared_ptr<const engine::AeadAlgorithm> algorithm, std::size_t keySize)
        : Target(algorithm->provenance(), keySize)
        , m_algorithm(std::move(algorithm))
    {
    }

    Result<std::unique_ptr<Workload>> prepare(std::size_t size, Direction direction) const override
    {
        Result<std::unique_ptr<engine::Aead>> aead = m_algorithm->newAead();
        if (!aead)
            return std::unexpected(std::move(aead.error()));
        auto workload = std::make_unique<AeadWorkload>(std::move(*aead), direction, m_algorithm->rules(),
                                                       size, m_algorithm->tagSize());
        if (direction == Direction::Decrypt) { // What is opened must have been sealed.
            if (Result<void> sealed = workload->seal(); !sealed)
                return std::unexpected(std::move(sealed.error()));
        }
        return workload;
    }

private:
    std::shared_ptr<const engine::AeadAlgorithm> m_algorithm;
};

class RngWorkload final : public Workload {
public:
    RngWorkload(std::unique_ptr<engine::RandomStream> stream, std::size_t size)
        : m_stream(std::move(stream))
        , m_out(text(size))
    {
    }

    Result<void> once() override { return engine::fill(*m_stream, m_out); }

private:
    std::unique_ptr<engine::RandomStream> m_stream;
    Buffer m_out;
};

class RngTarget final : public Target {
public:
    explicit RngTarget(std::shared_ptr<const engine::RandomGenerator> generator)
        : Target(generator->provenance(), 0)
        , m_generator(std::move(generator))
    {
    }

    Result<std::unique_ptr<Workload>> prepare(std::size_t size, Direction) const override
    {
        Result<std::unique_ptr<engine::RandomStream>> stream = m_generator->newStream();
        if (!stream)
            return std::unexpected(std::move(stream.error()));
        return std::make_unique<RngWorkload>(std::move(*stream), size);
    }

private:
    std::shared_ptr<const engine::RandomGenerator> m_generator;
};

Result<std::shared_ptr<const Target>> openGenerator(const engine::Engine &engine, const std::string &name)
{
    if (engine.kind() != engine::EngineKind::Kernel && name != engine::systemRandomName)
        return std::unexpected(plainError(ErrorCode::Unavailable, Step::Compute, name,
                                          "only the kernel's random number generators are measured"));
    auto generator = engine::openRng(name);
    if (!generator)
        return std::unexpected(std::move(generator.error()));
    return std::make_shared<const RngTarget>(std::move(*generator));
}

/** Opens with one key after another, until one is not too long or too short. */
template <typename TargetType, typename Open>
Result<std::shared_ptr<const Target>> openWithAny(const std::vector<SecretBytes> &keys, Open open)
{
    Error refusal;
    for (const SecretBytes &key : keys) {
        auto algorithm = open(key);
        if (algorithm)
            return std::make_shared<const TargetType>(std::move(*algorithm), key.size());
        refusal = std::move(algorithm.error());
        if (refusal.code != ErrorCode::BadKey)
            break;
    }
    return std::unexpected(std::move(refusal));
}

Result<std::shared_ptr<const Target>> openHash(engine::Engine &engine, const std::string &name)
{
    auto unkeyed = engine.openHash(name);
    if (unkeyed)
        return std::make_shared<const HashTarget>(std::move(*unkeyed), std::size_t{ 0 });
    if (unkeyed.error().code != ErrorCode::KeyRequired)
        return std::unexpected(std::move(unkeyed.error()));
    return openWithAny<HashTarget>(hashKeysToTry(),
                                   [&](const SecretBytes &key) { return engine.openHash(name, &key); });
}

Result<std::shared_ptr<const Target>> openAead(engine::Engine &engine, const Subject &subject)
{
    constexpr std::size_t commonTag = 16;
    const std::optional<engine::CipherRules> rules = engine::rulesByDefinition(subject.algorithm);
    const std::size_t tagSize = rules ? rules->tagSizes.max : commonTag;
    return openWithAny<AeadTarget>(keysToTry(rules), [&](const SecretBytes &key) {
        return engine.openAead(subject.name, key, tagSize);
    });
}

} // namespace

Result<std::shared_ptr<const Target>> openTarget(engine::Engine &engine, const Subject &subject)
{
    switch (subject.type) {
    case AlgType::Hash:
        return openHash(engine, subject.name);
    case AlgType::Skcipher:
        return openWithAny<SkcipherTarget>(
            keysToTry(engine::rulesByDefinition(subject.algorithm)),
            [&](const SecretBytes &key) { return engine.openSkcipher(subject.name, key); });
    case AlgType::Aead:
        return openAead(engine, subject);
    case AlgType::Rng:
        return openGenerator(engine, subject.name);
    }
    std::unreachable();
}

} // namespace cipherscope::benchmark
