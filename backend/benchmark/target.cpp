// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchmark/target.h"

#include "benchmark/benchmarkkey.h"
#include "core/wipedbytes.h"
#include "engine/rng.h"

#include <algorithm>
#include <cerrno>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace cipherscope::benchmark {

using engine::Direction;

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

/** What a repetition reads and writes, and does not own. */
struct Message {
    std::vector<std::byte> iv = {};
    std::vector<std::byte> aad = {};
    Buffer in = {};
    Buffer out = {};
};

class RepeatedMessage final : public engine::Repetition {
public:
    RepeatedMessage(std::unique_ptr<const Message> message, std::unique_ptr<engine::Repetition> repetition)
        : m_message(std::move(message))
        , m_repetition(std::move(repetition))
    {
    }

    Result<void> once() override { return m_repetition->once(); }

private:
    std::unique_ptr<const Message> m_message;
    std::unique_ptr<engine::Repetition> m_repetition;
};

Result<std::unique_ptr<engine::Repetition>>
withMessage(std::unique_ptr<const Message> message, Result<std::unique_ptr<engine::Repetition>> repetition)
{
    if (!repetition)
        return std::unexpected(std::move(repetition.error()));
    return std::make_unique<RepeatedMessage>(std::move(message), std::move(*repetition));
}

class HashTarget final : public Target {
public:
    HashTarget(std::shared_ptr<const engine::HashAlgorithm> algorithm, std::size_t keySize)
        : Target(algorithm->provenance(), keySize)
        , m_algorithm(std::move(algorithm))
    {
    }

    Result<std::unique_ptr<engine::Repetition>> prepare(std::size_t size, Direction,
                                                        const std::stop_token & /*stop*/) const override
    {
        auto message = std::make_unique<Message>(Message{ .in = text(size) });
        auto repetition = m_algorithm->repeat(message->in);
        return withMessage(std::move(message), std::move(repetition));
    }

private:
    std::shared_ptr<const engine::HashAlgorithm> m_algorithm;
};

class SkcipherTarget final : public Target {
public:
    SkcipherTarget(std::shared_ptr<const engine::SkcipherAlgorithm> algorithm, std::size_t keySize)
        : Target(algorithm->provenance(), keySize)
        , m_algorithm(std::move(algorithm))
    {
    }

    Result<std::unique_ptr<engine::Repetition>> prepare(std::size_t size, Direction direction,
                                                        const std::stop_token & /*stop*/) const override
    {
        auto message = std::make_unique<Message>(
            Message{ .iv = ivFor(m_algorithm->rules()), .in = text(size), .out = text(size) });
        auto repetition = m_algorithm->repeat(direction, message->iv, message->in, message->out);
        return withMessage(std::move(message), std::move(repetition));
    }

private:
    std::shared_ptr<const engine::SkcipherAlgorithm> m_algorithm;
};

class AeadTarget final : public Target {
public:
    AeadTarget(std::shared_ptr<const engine::AeadAlgorithm> algorithm, std::size_t keySize)
        : Target(algorithm->provenance(), keySize)
        , m_algorithm(std::move(algorithm))
    {
    }

    Result<std::unique_ptr<engine::Repetition>> prepare(std::size_t size, Direction direction,
                                                        const std::stop_token & /*stop*/) const override
    {
        auto message = std::make_unique<Message>(Message{ .iv = ivFor(m_algorithm->rules()) });
        message->aad = aadFor(m_algorithm->rules(), message->iv);
        Buffer plain = text(size);
        Buffer sealed = text(size + m_algorithm->tagSize());
        if (direction == Direction::Decrypt) { // What is opened must have been sealed.
            if (Result<void> done = seal(*message, plain, sealed); !done)
                return std::unexpected(std::move(done.error()));
            std::swap(plain, sealed);
        }
        message->in = std::move(plain);
        message->out = std::move(sealed);
        auto repetition =
            m_algorithm->repeat(direction, message->iv, message->aad, message->in, message->out);
        return withMessage(std::move(message), std::move(repetition));
    }

private:
    Result<void> seal(const Message &message, const Buffer &plain, Buffer &sealed) const
    {
        Result<std::unique_ptr<engine::Aead>> aead = m_algorithm->newAead();
        return aead ? (*aead)->seal(message.iv, message.aad, plain, sealed)
                    : std::unexpected(std::move(aead.error()));
    }

    std::shared_ptr<const engine::AeadAlgorithm> m_algorithm;
};

class RepeatedDraw final : public engine::Repetition {
public:
    RepeatedDraw(std::unique_ptr<engine::RandomStream> stream, std::string driver, std::size_t size,
                 std::stop_token stop)
        : m_stream(std::move(stream))
        , m_driver(std::move(driver))
        , m_out(text(size))
        , m_stop(std::move(stop))
    {
    }

    /** A call of the kernel gives 128 bytes, and a generator that gathers entropy takes its time for them. */
    Result<void> once() override
    {
        std::span<std::byte> left = m_out;
        while (!left.empty()) {
            if (m_stop.stop_requested())
                return std::unexpected(systemError(Step::Compute, ECANCELED, m_driver));
            const Result<std::size_t> drawn = m_stream->draw(left);
            if (!drawn)
                return std::unexpected(drawn.error());
            left = left.subspan(*drawn);
        }
        return {};
    }

private:
    std::unique_ptr<engine::RandomStream> m_stream;
    const std::string m_driver;
    Buffer m_out;
    const std::stop_token m_stop;
};

class RngTarget final : public Target {
public:
    explicit RngTarget(std::shared_ptr<const engine::RandomGenerator> generator)
        : Target(generator->provenance(), 0)
        , m_generator(std::move(generator))
    {
    }

    Result<std::unique_ptr<engine::Repetition>> prepare(std::size_t size, Direction,
                                                        const std::stop_token &stop) const override
    {
        Result<std::unique_ptr<engine::RandomStream>> stream = m_generator->newStream();
        if (!stream)
            return std::unexpected(std::move(stream.error()));
        return std::make_unique<RepeatedDraw>(std::move(*stream), provenance().driver, size, stop);
    }

private:
    std::shared_ptr<const engine::RandomGenerator> m_generator;
};

Result<std::shared_ptr<const Target>> openGenerator(const engine::Engine &engine, const std::string &name)
{
    if (engine.kind() != engine::EngineKind::Kernel && name != engine::systemRandomName)
        return std::unexpected(
            plainError(ErrorCode::Unavailable, Step::Compute, name,
                       phrase("Error", "only the kernel's random number generators are measured")));
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
