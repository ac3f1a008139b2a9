// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/authenckey.h"
#include "engine/engine.h"
#include "support/testbytes.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cipherscope::testing {

using Bytes = std::vector<std::byte>;
using OpenedSkcipher = Result<std::shared_ptr<const engine::SkcipherAlgorithm>>;
using OpenedAead = Result<std::shared_ptr<const engine::AeadAlgorithm>>;

/** Whether a call writes where it reads, or into other memory. */
enum class Place { InPlace, OutOfPlace };

/**
 * Passes a message through a stream in pieces of these sizes, over and over; empty: at once. Sizes are made
 * multiples of what the rules demand, and the last piece takes the rest.
 */
inline Result<Bytes> cryptIn(engine::SkcipherStream &stream, const engine::CipherRules &rules,
                             std::span<const std::byte> iv, const Bytes &message,
                             std::span<const std::size_t> pieces = {}, Place place = Place::OutOfPlace)
{
    if (Result<void> started = stream.start(iv); !started)
        return std::unexpected(std::move(started.error()));
    Bytes source = message;
    Bytes target(message.size());
    std::span<const std::byte> in = source;
    std::span<std::byte> out = place == Place::InPlace ? std::span(source) : std::span(target);
    bool isLast = false;
    for (std::size_t next = 0; !isLast; ++next) {
        std::size_t size = in.size();
        if (!pieces.empty()) {
            const std::size_t wanted = pieces[next % pieces.size()];
            const std::size_t multiple = rules.pieceMultiple;
            size = std::min(size, (wanted + multiple - 1) / multiple * multiple);
        }
        isLast = size == in.size();
        if (Result<void> done = stream.update(in.first(size), out.first(size),
                                              isLast ? engine::Piece::Last : engine::Piece::More);
            !done)
            return std::unexpected(std::move(done.error()));
        in = in.subspan(size);
        out = out.subspan(size);
    }
    return place == Place::InPlace ? source : target;
}

/** The same with a stream of its own. */
inline Result<Bytes> cryptOf(const engine::SkcipherAlgorithm &algorithm, engine::Direction direction,
                             std::span<const std::byte> iv, const Bytes &message,
                             std::span<const std::size_t> pieces = {}, Place place = Place::OutOfPlace)
{
    const auto stream = algorithm.newStream(direction);
    if (!stream)
        return std::unexpected(stream.error());
    return cryptIn(**stream, algorithm.rules(), iv, message, pieces, place);
}

inline Result<Bytes> sealIn(engine::Aead &aead, std::size_t tagSize, std::span<const std::byte> nonce,
                            std::span<const std::byte> aad, const Bytes &plaintext,
                            Place place = Place::OutOfPlace)
{
    Bytes out(plaintext.size() + tagSize);
    std::span<const std::byte> in = plaintext;
    if (place == Place::InPlace) {
        std::ranges::copy(plaintext, out.begin());
        in = std::span(out).first(plaintext.size());
    }
    if (Result<void> done = aead.seal(nonce, aad, in, out); !done)
        return std::unexpected(std::move(done.error()));
    return out;
}

/** What an opening gave, and what it left in the memory that it was given. */
struct Opened {
    Result<void> result;
    Bytes plaintext;
};

inline Opened openIn(engine::Aead &aead, std::size_t tagSize, std::span<const std::byte> nonce,
                     std::span<const std::byte> aad, const Bytes &sealed, Place place = Place::OutOfPlace)
{
    const std::size_t size = sealed.size() < tagSize ? 0 : sealed.size() - tagSize;
    Bytes source = sealed;
    Bytes target(size, std::byte{ 0xee });
    const std::span<std::byte> out =
        place == Place::InPlace ? std::span(source).first(size) : std::span(target);
    Result<void> result = aead.open(nonce, aad, source, out);
    return { std::move(result), Bytes(out.begin(), out.end()) };
}

/** A key of random bytes that the rules take: the longest, or of authenc() with a MAC key of 32 bytes. */
inline SecretBytes someKey(const engine::CipherRules &rules, std::uint64_t seed = 7)
{
    constexpr std::size_t longest = 64;
    const Bytes key = randomBytes(std::min(rules.keySizes.max, longest), seed);
    if (rules.keyForm == engine::KeyForm::Authenc)
        return engine::makeAuthencKey(randomBytes(32, seed + 1), key);
    return SecretBytes(key);
}

/** A random IV in the form that the rules want; counters are small, and of ccm the length has 4 bytes. */
inline Bytes someIv(const engine::CipherRules &rules, std::uint64_t seed = 11)
{
    Bytes iv = randomBytes(rules.ivSize, seed);
    switch (rules.ivForm) {
    case engine::IvForm::CcmBlock:
        iv[0] = std::byte{ 3 };
        std::fill(iv.begin() + 12, iv.end(), std::byte{ 0 });
        break;
    case engine::IvForm::ChaChaBlock:
        std::fill(iv.begin() + 1, iv.begin() + 4, std::byte{ 0 });
        break;
    case engine::IvForm::XChaChaBlock:
        std::fill(iv.begin() + 25, iv.end(), std::byte{ 0 });
        break;
    default:
        break;
    }
    return iv;
}

/** AAD of about this size that the rules take with the IV. */
inline Bytes someAad(const engine::CipherRules &rules, std::span<const std::byte> iv, std::size_t size)
{
    const std::size_t allowed =
        rules.aadSizes.contains(size) ? size : std::clamp(size, rules.aadSizes.min, rules.aadSizes.min);
    Bytes aad = randomBytes(allowed, 13);
    if (rules.aadEndsWithIv)
        std::ranges::copy(iv, aad.end() - static_cast<std::ptrdiff_t>(iv.size()));
    return aad;
}

/** The nearest size, upwards, that a message may have. */
inline std::size_t allowedSize(const engine::CipherRules &rules, std::size_t size)
{
    size = std::max(size, rules.minMessageSize);
    return (size + rules.messageMultiple - 1) / rules.messageMultiple * rules.messageMultiple;
}

/** Those of libkcapi's own tests, around pages and the kernel's buffers. */
inline constexpr std::array<std::size_t, 15> kcapiSizes{ 1,     15,    16,    29,     32,
                                                         257,   512,   1023,  16385,  65535,
                                                         65536, 65537, 99999, 100000, 100001 };

} // namespace cipherscope::testing
