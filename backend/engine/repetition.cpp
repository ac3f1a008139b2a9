// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/repetition.h"

#include "engine/cipher.h"
#include "engine/engine.h"

#include <utility>

namespace cipherscope::engine {

namespace {

class RepeatedHash final : public Repetition {
public:
    RepeatedHash(std::unique_ptr<Hasher> hasher, std::span<const std::byte> message)
        : m_hasher(std::move(hasher))
        , m_message(message)
    {
    }

    Result<void> once() override
    {
        if (Result<void> fed = m_hasher->update(m_message); !fed)
            return fed;
        const Result<Digest> digest = m_hasher->finish();
        return digest ? Result<void>() : std::unexpected(digest.error());
    }

private:
    const std::unique_ptr<Hasher> m_hasher;
    const std::span<const std::byte> m_message;
};

class RepeatedSkcipher final : public Repetition {
public:
    RepeatedSkcipher(std::unique_ptr<SkcipherStream> stream, std::span<const std::byte> iv,
                     std::span<const std::byte> in, std::span<std::byte> out)
        : m_stream(std::move(stream))
        , m_iv(iv)
        , m_in(in)
        , m_out(out)
    {
    }

    Result<void> once() override
    {
        if (Result<void> started = m_stream->start(m_iv); !started)
            return started;
        return m_stream->update(m_in, m_out, Piece::Last);
    }

private:
    const std::unique_ptr<SkcipherStream> m_stream;
    const std::span<const std::byte> m_iv;
    const std::span<const std::byte> m_in;
    const std::span<std::byte> m_out;
};

class RepeatedAead final : public Repetition {
public:
    RepeatedAead(std::unique_ptr<Aead> aead, Direction direction, std::span<const std::byte> nonce,
                 std::span<const std::byte> aad, std::span<const std::byte> in, std::span<std::byte> out)
        : m_aead(std::move(aead))
        , m_direction(direction)
        , m_nonce(nonce)
        , m_aad(aad)
        , m_in(in)
        , m_out(out)
    {
    }

    Result<void> once() override
    {
        return m_direction == Direction::Encrypt ? m_aead->seal(m_nonce, m_aad, m_in, m_out)
                                                 : m_aead->open(m_nonce, m_aad, m_in, m_out);
    }

private:
    const std::unique_ptr<Aead> m_aead;
    const Direction m_direction;
    const std::span<const std::byte> m_nonce;
    const std::span<const std::byte> m_aad;
    const std::span<const std::byte> m_in;
    const std::span<std::byte> m_out;
};

} // namespace

Repetition::~Repetition() = default;

std::unique_ptr<Repetition> repeated(std::unique_ptr<Hasher> hasher, std::span<const std::byte> message)
{
    return std::make_unique<RepeatedHash>(std::move(hasher), message);
}

std::unique_ptr<Repetition> repeated(std::unique_ptr<SkcipherStream> stream, std::span<const std::byte> iv,
                                     std::span<const std::byte> in, std::span<std::byte> out)
{
    return std::make_unique<RepeatedSkcipher>(std::move(stream), iv, in, out);
}

std::unique_ptr<Repetition> repeated(std::unique_ptr<Aead> aead, Direction direction,
                                     std::span<const std::byte> nonce, std::span<const std::byte> aad,
                                     std::span<const std::byte> in, std::span<std::byte> out)
{
    return std::make_unique<RepeatedAead>(std::move(aead), direction, nonce, aad, in, out);
}

} // namespace cipherscope::engine
