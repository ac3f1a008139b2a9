// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/opensslenc.h"

#include "core/longcomputation.h"

#include <openssl/err.h>
#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace cipherscope::opensslenc {

namespace {

constexpr std::string_view magic = "Salted__";

constexpr std::array knownCiphers{
    Cipher{ "aes-128-cbc", "cbc(aes)", 16, Padding::Pkcs7 },
    Cipher{ "aes-192-cbc", "cbc(aes)", 24, Padding::Pkcs7 },
    Cipher{ "aes-256-cbc", "cbc(aes)", 32, Padding::Pkcs7 },
    Cipher{ "aes-128-ctr", "ctr(aes)", 16, Padding::None },
    Cipher{ "aes-192-ctr", "ctr(aes)", 24, Padding::None },
    Cipher{ "aes-256-ctr", "ctr(aes)", 32, Padding::None },
    Cipher{ "camellia-128-cbc", "cbc(camellia)", 16, Padding::Pkcs7 },
    Cipher{ "camellia-192-cbc", "cbc(camellia)", 24, Padding::Pkcs7 },
    Cipher{ "camellia-256-cbc", "cbc(camellia)", 32, Padding::Pkcs7 },
    Cipher{ "camellia-128-ctr", "ctr(camellia)", 16, Padding::None },
    Cipher{ "camellia-192-ctr", "ctr(camellia)", 24, Padding::None },
    Cipher{ "camellia-256-ctr", "ctr(camellia)", 32, Padding::None },
    Cipher{ "aria-128-cbc", "cbc(aria)", 16, Padding::Pkcs7 },
    Cipher{ "aria-192-cbc", "cbc(aria)", 24, Padding::Pkcs7 },
    Cipher{ "aria-256-cbc", "cbc(aria)", 32, Padding::Pkcs7 },
    Cipher{ "aria-128-ctr", "ctr(aria)", 16, Padding::None },
    Cipher{ "aria-192-ctr", "ctr(aria)", 24, Padding::None },
    Cipher{ "aria-256-ctr", "ctr(aria)", 32, Padding::None },
    Cipher{ "sm4-cbc", "cbc(sm4)", 16, Padding::Pkcs7 },
    Cipher{ "sm4-ctr", "ctr(sm4)", 16, Padding::None },
    Cipher{ "des-ede3-cbc", "cbc(des3_ede)", 24, Padding::Pkcs7, 8 },
};

struct DigestDeleter {
    void operator()(EVP_MD *digest) const { EVP_MD_free(digest); }
};

std::unexpected<Error> refusal(ErrorCode code, Step step, Detail why)
{
    return std::unexpected(plainError(code, step, {}, std::move(why)));
}

Result<SecretBytes> pbkdf2(const Parameters &parameters, const SecretBytes &passphrase, const Salt &salt)
{
    const std::unique_ptr<EVP_MD, DigestDeleter> digest(
        EVP_MD_fetch(nullptr, parameters.digest.c_str(), nullptr));
    SecretBytes derived(parameters.cipher->keySize + parameters.cipher->blockSize);
    static constexpr char nothing = 0;
    const char *text =
        passphrase.isEmpty() ? &nothing : reinterpret_cast<const char *>(passphrase.view().data());
    // A digest of any size that is asked for, shake128, has no HMAC.
    if (!digest
        || PKCS5_PBKDF2_HMAC(text, static_cast<int>(passphrase.size()),
                             reinterpret_cast<const unsigned char *>(salt.data()),
                             static_cast<int>(salt.size()), parameters.iterations, digest.get(),
                             static_cast<int>(derived.size()),
                             reinterpret_cast<unsigned char *>(derived.writable().data()))
            != 1) {
        ERR_clear_error();
        return refusal(ErrorCode::BadInput, Step::Compute,
                       Detail(phrase("Error", "OpenSSL has no digest %1 for PBKDF2"), parameters.digest));
    }
    return derived;
}

} // namespace

std::span<const Cipher> ciphers()
{
    return knownCiphers;
}

const Cipher *cipherNamed(std::string_view name)
{
    const std::string_view wanted = name == "des3" ? "des-ede3-cbc" : name;
    const auto *found = std::ranges::find(knownCiphers, wanted, &Cipher::name);
    return found == knownCiphers.end() ? nullptr : found;
}

Result<KeyAndIv> deriveKey(const Parameters &parameters, const SecretBytes &passphrase, const Salt &salt,
                           const std::stop_token &stop)
{
    if (parameters.iterations < 1)
        return refusal(ErrorCode::BadInput, Step::Compute,
                       phrase("Error", "PBKDF2 has at least one iteration"));
    const Result<SecretBytes> derived = computeUntil(
        stop, [parameters, passphrase = std::make_shared<const SecretBytes>(passphrase.copy()), salt] {
            return pbkdf2(parameters, *passphrase, salt);
        });
    if (!derived)
        return std::unexpected(derived.error());
    const std::span<const std::byte> iv = derived->view().last(parameters.cipher->blockSize);
    return KeyAndIv{ SecretBytes(derived->view().first(parameters.cipher->keySize)),
                     { iv.begin(), iv.end() } };
}

std::array<std::byte, headerSize> encodeHeader(const Salt &salt)
{
    std::array<std::byte, headerSize> header{};
    const auto rest = std::ranges::copy(std::as_bytes(std::span(magic)), header.begin()).out;
    std::ranges::copy(salt, rest);
    return header;
}

Result<Salt> parseHeader(std::span<const std::byte> bytes)
{
    const std::size_t size = std::min(bytes.size(), magic.size());
    if (size == 0 || !std::ranges::equal(bytes.first(size), std::as_bytes(std::span(magic)).first(size)))
        return refusal(
            ErrorCode::BadInput, Step::Parse,
            phrase("Error", "this is no file of openssl enc with a salt: it does not begin with Salted__"));
    if (bytes.size() < headerSize)
        return refusal(ErrorCode::Truncated, Step::Parse, phrase("Error", "the file ends within its salt"));
    Salt salt{};
    std::ranges::copy(bytes.subspan(magic.size(), saltSize), salt.begin());
    return salt;
}

std::unexpected<Error> wrongOrDamaged()
{
    return refusal(
        ErrorCode::WrongKey, Step::Compute,
        phrase("Error",
               "wrong passphrase or damaged: this format cannot tell which; the cipher, the digest and the "
               "iterations must be those that it was written with, too"));
}

std::unexpected<Error> noWholeBlocks()
{
    return refusal(
        ErrorCode::Truncated, Step::Compute,
        phrase("Error",
               "it is no whole number of blocks: part of it is missing, or it was written in another mode"));
}

} // namespace cipherscope::opensslenc
