// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/kernelhashes.h"

#include "afalg/algsocket.h"
#include "catalog/proccrypto.h"
#include "support/hashing.h"
#include "support/testbytes.h"

#include <array>
#include <set>

namespace cipherscope::testing {

namespace {

constexpr std::size_t page = 4096;
constexpr std::size_t largestSmall = 65'537;
constexpr std::size_t mebibyte = std::size_t{ 1024 } * 1024;

const std::vector<std::byte> &randomMessage()
{
    static const std::vector<std::byte> message = randomBytes(mebibyte + 1, 42);
    return message;
}

/** Sizes that fall on no block's edge for short messages, and around the kernel's pages for long ones. */
std::span<const std::size_t> piecesFor(std::size_t length)
{
    static constexpr std::array<std::size_t, 5> small{ 1, 7, 64, 3, 55 };
    static constexpr std::array<std::size_t, 4> large{ 4099, 1, 99'999, 65'536 };
    return length <= page ? std::span<const std::size_t>(small) : std::span<const std::size_t>(large);
}

} // namespace

std::vector<HashEntry> findKernelHashes(std::span<const std::string> names)
{
    std::set<HashEntry> found;
    for (const std::string &name : names) {
        found.insert({ name, name });
        // Its answer does not matter here: to ask is to load.
        static_cast<void>(afalg::AlgSocket::open(afalg::realSystemCalls(), afalg::AlgType::Hash, name));
    }
    for (const catalog::CryptoEntry &entry :
         catalog::readProcCrypto().value_or(std::vector<catalog::CryptoEntry>())) {
        if (entry.kind != catalog::EntryType::Hash || entry.internal)
            continue;
        found.insert({ entry.name, entry.name });
        found.insert({ entry.name, entry.driver });
    }
    return { found.begin(), found.end() };
}

std::vector<std::size_t> messageLengths(bool brief)
{
    std::vector<std::size_t> lengths;
    for (std::size_t length = 0; length <= 200; ++length)
        lengths.push_back(length);
    for (const std::size_t edge : { page, largestSmall - 1, mebibyte }) {
        if (!brief || edge < mebibyte)
            lengths.insert(lengths.end(), { edge - 1, edge, edge + 1 });
    }
    return lengths;
}

Result<std::vector<QString>> digestsOf(const engine::HashAlgorithm &algorithm,
                                       std::span<const std::size_t> lengths)
{
    const Result<std::unique_ptr<engine::Hasher>> hasher = algorithm.newHasher();
    if (!hasher)
        return std::unexpected(hasher.error());
    std::vector<QString> digests;
    for (const std::size_t length : lengths) {
        const std::span message = std::span(randomMessage()).first(length);
        Result<Digest> digest = hashAtOnce(**hasher, message);
        if (!digest)
            return std::unexpected(digest.error());
        // One long message in pieces shows as much as three.
        const bool alsoInPieces = length <= largestSmall || length == mebibyte + 1;
        const Result<Digest> inPieces =
            alsoInPieces ? hashInPieces(**hasher, message, piecesFor(length)) : digest;
        if (!inPieces)
            return std::unexpected(inPieces.error());
        if (*inPieces != *digest)
            return std::unexpected(plainError(
                ErrorCode::Internal, Step::Compute, {},
                Detail::verbatim("at once and in pieces differ at " + std::to_string(length) + " bytes")));
        digests.push_back(hexText(*digest));
    }
    return digests;
}

const std::vector<QString> *ReferenceDigests::find(const std::string &generic)
{
    auto known = m_known.find(generic);
    if (known == m_known.end()) {
        Result<std::vector<QString>> made = m_maker(generic, messageLengths(false));
        known = m_known.emplace(generic, made ? std::optional(std::move(*made)) : std::nullopt).first;
    }
    return known->second ? &*known->second : nullptr;
}

const std::vector<QString> *ReferenceDigests::adopt(const std::string &generic, std::vector<QString> digests)
{
    return &m_known[generic].emplace(std::move(digests));
}

} // namespace cipherscope::testing
