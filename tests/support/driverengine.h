// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/hex.h"
#include "engine/opensslengine.h"
#include "support/fakeengine.h"

#include <algorithm>
#include <cerrno>
#include <initializer_list>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace cipherscope::testing {

/** What a driver of DriverEngine does wrong. */
enum class Lie {
    None,
    AboutSize65, ///< Changes a bit of what it makes of a message of 65 bytes.
    AboutDecrypting, ///< Changes a bit of what it decrypts.
    TakesForgeries, ///< Opens whatever it is given.
    ByFailing, ///< EIO on every message.
};

/** A driver of a kernel that is made up: it computes a name as OpenSSL does, but for a lie. */
struct FakeDriver {
    std::string driver;
    std::string algorithm;
    Lie lie = Lie::None;
};

constexpr std::size_t sizeOfTheLie = 65;

inline Result<void> brokenDriver()
{
    return std::unexpected(systemError(Step::Send, EIO, "a driver that is made up"));
}

class LyingHasher final : public engine::Hasher {
public:
    LyingHasher(std::unique_ptr<engine::Hasher> hasher, Lie lie)
        : m_hasher(std::move(hasher))
        , m_lie(lie)
    {
    }
    Result<void> update(std::span<const std::byte> data) override
    {
        m_size += data.size();
        return m_lie == Lie::ByFailing ? brokenDriver() : m_hasher->update(data);
    }
    Result<Digest> finish() override
    {
        Result<Digest> digest = m_hasher->finish();
        if (digest && m_lie == Lie::AboutSize65 && std::exchange(m_size, 0) == sizeOfTheLie)
            (*digest)[0] ^= std::byte{ 1 };
        m_size = 0;
        return digest;
    }
    Result<std::unique_ptr<engine::Hasher>> clone() const override { return m_hasher->clone(); }

private:
    std::unique_ptr<engine::Hasher> m_hasher;
    Lie m_lie;
    std::size_t m_size = 0;
};

class LyingStream final : public engine::SkcipherStream {
public:
    LyingStream(std::unique_ptr<engine::SkcipherStream> stream, engine::Direction direction, Lie lie)
        : m_stream(std::move(stream))
        , m_direction(direction)
        , m_lie(lie)
    {
    }
    Result<void> start(std::span<const std::byte> iv) override { return m_stream->start(iv); }
    Result<void> update(std::span<const std::byte> in, std::span<std::byte> out, engine::Piece piece) override
    {
        if (m_lie == Lie::ByFailing)
            return brokenDriver();
        Result<void> done = m_stream->update(in, out, piece);
        const bool lies = (m_lie == Lie::AboutSize65 && in.size() == sizeOfTheLie)
            || (m_lie == Lie::AboutDecrypting && m_direction == engine::Direction::Decrypt);
        if (done && lies && !out.empty())
            out.back() ^= std::byte{ 1 };
        return done;
    }

private:
    std::unique_ptr<engine::SkcipherStream> m_stream;
    engine::Direction m_direction;
    Lie m_lie;
};

class LyingAead final : public engine::Aead {
public:
    LyingAead(std::unique_ptr<engine::Aead> aead, Lie lie)
        : m_aead(std::move(aead))
        , m_lie(lie)
    {
    }
    Result<void> seal(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> plaintext, std::span<std::byte> out) override
    {
        const std::size_t size = plaintext.size();
        Result<void> done = m_aead->seal(nonce, aad, plaintext, out);
        if (done && m_lie == Lie::AboutSize65 && size == sizeOfTheLie)
            out.back() ^= std::byte{ 1 };
        return done;
    }
    Result<void> open(std::span<const std::byte> nonce, std::span<const std::byte> aad,
                      std::span<const std::byte> sealed, std::span<std::byte> out) override
    {
        Result<void> done = m_aead->open(nonce, aad, sealed, out);
        return m_lie == Lie::TakesForgeries ? Result<void>() : done;
    }

private:
    std::unique_ptr<engine::Aead> m_aead;
    Lie m_lie;
};

/** An algorithm of OpenSSL under a driver's name. */
template <typename Base> class Renamed : public Base {
public:
    Renamed(std::shared_ptr<const Base> algorithm, const FakeDriver &driver)
        : m_algorithm(std::move(algorithm))
        , m_provenance{ engine::EngineKind::Kernel, driver.driver }
        , m_lie(driver.lie)
    {
    }
    [[nodiscard]] const engine::Provenance &provenance() const override { return m_provenance; }

protected:
    std::shared_ptr<const Base> m_algorithm; // NOLINT: for the three below.
    engine::Provenance m_provenance; // NOLINT
    Lie m_lie; // NOLINT
};

class LyingHash final : public Renamed<engine::HashAlgorithm> {
public:
    using Renamed::Renamed;
    Result<std::unique_ptr<engine::Hasher>> newHasher() const override
    {
        auto hasher = m_algorithm->newHasher();
        return hasher ? Result<std::unique_ptr<engine::Hasher>>(
                   std::make_unique<LyingHasher>(std::move(*hasher), m_lie))
                      : std::move(hasher);
    }
};

class LyingSkcipher final : public Renamed<engine::SkcipherAlgorithm> {
public:
    using Renamed::Renamed;
    [[nodiscard]] const engine::CipherRules &rules() const override { return m_algorithm->rules(); }
    Result<std::unique_ptr<engine::SkcipherStream>> newStream(engine::Direction direction) const override
    {
        auto stream = m_algorithm->newStream(direction);
        return stream ? Result<std::unique_ptr<engine::SkcipherStream>>(
                   std::make_unique<LyingStream>(std::move(*stream), direction, m_lie))
                      : std::move(stream);
    }
};

class LyingAeadAlgorithm final : public Renamed<engine::AeadAlgorithm> {
public:
    using Renamed::Renamed;
    [[nodiscard]] const engine::CipherRules &rules() const override { return m_algorithm->rules(); }
    [[nodiscard]] std::size_t tagSize() const override { return m_algorithm->tagSize(); }
    Result<std::unique_ptr<engine::Aead>> newAead() const override
    {
        auto aead = m_algorithm->newAead();
        return aead
            ? Result<std::unique_ptr<engine::Aead>>(std::make_unique<LyingAead>(std::move(*aead), m_lie))
            : std::move(aead);
    }
};

/** A kernel with such drivers. Thread-safe. */
class DriverEngine final : public engine::Engine {
public:
    DriverEngine(std::initializer_list<FakeDriver> drivers)
        : m_drivers(drivers)
    {
    }

    [[nodiscard]] static std::vector<std::byte> bytesOf(std::string_view hex) { return fromHex(hex).value(); }
    /** What was asked for, in order. */
    [[nodiscard]] std::vector<std::string> opened() const
    {
        const std::lock_guard lock(m_mutex);
        return m_opened;
    }

    [[nodiscard]] engine::EngineKind kind() const override { return engine::EngineKind::Kernel; }
    Result<std::shared_ptr<const engine::HashAlgorithm>> openHash(const std::string &name,
                                                                  const SecretBytes *key) override
    {
        return open<engine::HashAlgorithm, LyingHash>(
            name, [&](const std::string &algorithm) { return m_openSsl.openHash(algorithm, key); });
    }
    Result<std::shared_ptr<const engine::SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const engine::KeySource &key) override
    {
        return open<engine::SkcipherAlgorithm, LyingSkcipher>(
            name, [&](const std::string &algorithm) { return m_openSsl.openSkcipher(algorithm, key); });
    }
    Result<std::shared_ptr<const engine::AeadAlgorithm>>
    openAead(const std::string &name, const engine::KeySource &key, std::size_t tagSize) override
    {
        return open<engine::AeadAlgorithm, LyingAeadAlgorithm>(
            name, [&](const std::string &algorithm) { return m_openSsl.openAead(algorithm, key, tagSize); });
    }

private:
    template <typename Base, typename Lying, typename Open>
    Result<std::shared_ptr<const Base>> open(const std::string &name, Open openOpenSsl)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_opened.push_back(name);
        }
        const auto driver = std::ranges::find(m_drivers, name, &FakeDriver::driver);
        if (driver == m_drivers.end())
            return std::unexpected(systemError(Step::Bind, ENOENT, name));
        auto opened = openOpenSsl(driver->algorithm);
        if (!opened)
            return std::unexpected(opened.error());
        return std::make_shared<Lying>(*opened, *driver);
    }

    const std::vector<FakeDriver> m_drivers;
    engine::OpenSslEngine m_openSsl;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_opened;
};

} // namespace cipherscope::testing
