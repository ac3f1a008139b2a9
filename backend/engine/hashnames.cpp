// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/hashnames.h"

#include <algorithm>
#include <array>

namespace cipherscope::engine {

namespace {

// kernel, label, tag, OpenSSL, extension, digest size. Of BLAKE2b the kernel has those four sizes of `b2sum
// -l`.
constexpr std::array hashes{
    HashName{ "sha256", "SHA-256", "SHA256", "SHA2-256", "sha256", 32 },
    HashName{ "sha512", "SHA-512", "SHA512", "SHA2-512", "sha512", 64 },
    HashName{ "sha1", "SHA-1", "SHA1", "SHA1", "sha1", 20 },
    HashName{ "md5", "MD5", "MD5", "MD5", "md5", 16 },
    HashName{ "sha3-256", "SHA3-256", "SHA3-256", "SHA3-256", "sha3-256", 32 },
    HashName{ "sha3-512", "SHA3-512", "SHA3-512", "SHA3-512", "sha3-512", 64 },
    HashName{ "blake2b-512", "BLAKE2b-512", "BLAKE2b", "BLAKE2B-512", "b2", 64 },
    HashName{ "sha384", "SHA-384", "SHA384", "SHA2-384", "sha384", 48 },
    HashName{ "sha224", "SHA-224", "SHA224", "SHA2-224", "sha224", 28 },
    HashName{ "sha3-384", "SHA3-384", "SHA3-384", "SHA3-384", "sha3-384", 48 },
    HashName{ "sha3-224", "SHA3-224", "SHA3-224", "SHA3-224", "sha3-224", 28 },
    HashName{ "blake2s-256", "BLAKE2s-256", "BLAKE2s", "BLAKE2S-256", "blake2s", 32 },
    HashName{ "blake2b-256", "BLAKE2b-256", "BLAKE2b-256", "", "b2", 32 },
    HashName{ "blake2b-384", "BLAKE2b-384", "BLAKE2b-384", "", "b2", 48 },
    HashName{ "blake2b-160", "BLAKE2b-160", "BLAKE2b-160", "", "b2", 20 },
    HashName{ "sm3", "SM3", "SM3", "SM3", "sm3", 32 },
    HashName{ "rmd160", "RIPEMD-160", "RMD160", "RIPEMD-160", "rmd160", 20 },
    HashName{ "streebog256", "Streebog-256", "GOST12-256", "", "gost12-256", 32 },
    HashName{ "streebog512", "Streebog-512", "GOST12-512", "", "gost12-512", 64 },
    HashName{ "wp512", "Whirlpool", "WHIRLPOOL", "WHIRLPOOL", "whirlpool", 64 },
    HashName{ "md4", "MD4", "MD4", "MD4", "md4", 16 },
    HashName{ "crc-32", "CRC-32", "CRC32", "", "sfv", 4 },
};

struct Spelling {
    std::string_view squeezed;
    std::string_view kernel;
};

/** What no column of the table says: OpenSSL's gost engine, and the CRC32B of PHP and newer coreutils. */
constexpr std::array furtherSpellings{
    Spelling{ "mdgost12256", "streebog256" },
    Spelling{ "mdgost12512", "streebog512" },
    Spelling{ "crc32b", "crc-32" },
};

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/** "SHA2-256" to "sha2256". A slash stays, so that SHA-512/256 never looks like anything that is known. */
std::string squeezed(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c != '-' && c != '_')
            result.push_back(lowered(c));
    }
    return result;
}

bool isCalled(const HashName &hash, std::string_view squeezedTag)
{
    const std::array columns{ hash.kernel, hash.label, hash.tag, hash.openSsl };
    return std::ranges::any_of(
        columns, [squeezedTag](std::string_view column) { return squeezed(column) == squeezedTag; });
}

} // namespace

std::span<const HashName> knownHashes()
{
    return hashes;
}

const HashName *hashByKernelName(std::string_view kernel)
{
    const auto *found = std::ranges::find(hashes, kernel, &HashName::kernel);
    return found == hashes.end() ? nullptr : found;
}

const HashName *hashByTag(std::string_view tag)
{
    const std::string wanted = squeezed(tag);
    if (wanted.empty())
        return nullptr;
    const auto *found =
        std::ranges::find_if(hashes, [&wanted](const HashName &hash) { return isCalled(hash, wanted); });
    if (found != hashes.end())
        return found;
    const auto *further = std::ranges::find(furtherSpellings, wanted, &Spelling::squeezed);
    return further == furtherSpellings.end() ? nullptr : hashByKernelName(further->kernel);
}

std::vector<const HashName *> hashesByDigestSize(std::size_t bytes)
{
    std::vector<const HashName *> found;
    for (const HashName &hash : hashes) {
        if (hash.digestSize == bytes)
            found.push_back(&hash);
    }
    return found;
}

std::string hmacName(std::string_view hash)
{
    return "hmac(" + std::string(hash) + ")";
}

} // namespace cipherscope::engine
