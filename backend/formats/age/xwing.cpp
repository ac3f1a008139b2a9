// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/xwing.h"

#include "formats/age/libcrypto.h"
#include "formats/age/x25519.h"

#include <algorithm>
#include <array>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/params.h>
#include <string_view>

namespace cipherscope::age {

namespace {

using libcrypto::bytesOf;

constexpr const char *mlKem = "ML-KEM-768";
constexpr const char *seedParameter = "seed"; // OSSL_PKEY_PARAM_ML_KEM_SEED, which older headers lack
constexpr std::size_t mlKemSeedSize = 64;
constexpr std::size_t mlKemPublicSize = xwingPublicSize - x25519Size;
constexpr std::size_t mlKemCiphertextSize = xwingCiphertextSize - x25519Size;
constexpr std::size_t sharedSize = 32; // of ML-KEM, of X25519, and of both together
constexpr std::string_view label = "\\.//^\\";

/** Both secret keys, expanded from the seed. */
struct Expanded {
    SecretBytes mlKemSeed;
    SecretBytes x25519;
};

Result<Expanded> expand(const SecretBytes &secret)
{
    if (secret.size() != xwingSecretSize)
        return std::unexpected(
            plainError(ErrorCode::BadKey, Step::SetKey, mlKem, phrase("Error", "a key has 32 bytes")));
    const libcrypto::FetchedDigest shake(EVP_MD_fetch(nullptr, "SHAKE256", nullptr));
    const libcrypto::DigestContext context(EVP_MD_CTX_new());
    SecretBytes bytes(mlKemSeedSize + x25519Size);
    if (!shake || !context || EVP_DigestInit_ex2(context.get(), shake.get(), nullptr) != 1
        || EVP_DigestUpdate(context.get(), secret.view().data(), secret.size()) != 1
        || EVP_DigestFinalXOF(context.get(), bytesOf(bytes.writable()), bytes.size()) != 1)
        return libcrypto::failure("SHAKE256");
    return Expanded{ SecretBytes(bytes.view().first(mlKemSeedSize)),
                     SecretBytes(bytes.view().subspan(mlKemSeedSize)) };
}

/** A key of ML-KEM from one of its parameters. libcrypto only reads `bytes`. */
libcrypto::Key mlKemKey(const char *parameter, int selection, std::span<const std::byte> bytes)
{
    const libcrypto::KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, mlKem, nullptr));
    std::array params{
        OSSL_PARAM_construct_octet_string(parameter, const_cast<std::byte *>(bytes.data()), bytes.size()),
        OSSL_PARAM_construct_end(),
    };
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, selection, params.data()) != 1)
        return nullptr;
    return libcrypto::Key(key);
}

Result<libcrypto::Key> mlKemPrivate(const Expanded &expanded)
{
    if (!xwingIsAvailable())
        return xwingUnavailable();
    libcrypto::Key key = mlKemKey(seedParameter, EVP_PKEY_KEYPAIR, expanded.mlKemSeed.view());
    if (!key)
        return libcrypto::failure(mlKem);
    return key;
}

/** The combiner. */
Result<SecretBytes> combined(const SecretBytes &mlKemShared, const SecretBytes &x25519Secret,
                             std::span<const std::byte> share, std::span<const std::byte> publicKey)
{
    const libcrypto::FetchedDigest sha3(EVP_MD_fetch(nullptr, "SHA3-256", nullptr));
    const libcrypto::DigestContext context(EVP_MD_CTX_new());
    SecretBytes shared(sharedSize);
    const auto fed = [&context](std::span<const std::byte> part) {
        return EVP_DigestUpdate(context.get(), part.data(), part.size()) == 1;
    };
    if (!sha3 || !context || EVP_DigestInit_ex2(context.get(), sha3.get(), nullptr) != 1
        || !fed(mlKemShared.view()) || !fed(x25519Secret.view()) || !fed(share) || !fed(publicKey)
        || !fed(std::as_bytes(std::span(label)))
        || EVP_DigestFinal_ex(context.get(), bytesOf(shared.writable()), nullptr) != 1)
        return libcrypto::failure("SHA3-256");
    return shared;
}

std::span<const std::byte, x25519Size> x25519Part(std::span<const std::byte> bytes)
{
    return bytes.last<x25519Size>();
}

} // namespace

bool xwingIsAvailable()
{
    const libcrypto::FetchedKem kem(EVP_KEM_fetch(nullptr, mlKem, nullptr));
    ERR_clear_error();
    return kem != nullptr;
}

std::unexpected<Error> xwingUnavailable()
{
    return std::unexpected(plainError(ErrorCode::LibraryTooOld, Step::Compute, mlKem,
                                      { phrase("Error",
                                               "post-quantum keys need OpenSSL 3.5 or later; this system has "
                                               "OpenSSL %1"),
                                        std::string_view(OpenSSL_version(OPENSSL_VERSION_STRING)) }));
}

Result<std::vector<std::byte>> xwingPublicKey(const SecretBytes &secret)
{
    const Result<Expanded> expanded = expand(secret);
    if (!expanded)
        return std::unexpected(expanded.error());
    const Result<libcrypto::Key> key = mlKemPrivate(*expanded);
    if (!key)
        return std::unexpected(key.error());
    const Result<X25519Public> x25519 = x25519PublicKey(expanded->x25519);
    if (!x25519)
        return std::unexpected(x25519.error());
    std::vector<std::byte> bytes(xwingPublicSize);
    std::size_t size = 0;
    if (EVP_PKEY_get_octet_string_param(key->get(), OSSL_PKEY_PARAM_PUB_KEY, bytesOf(std::span(bytes)),
                                        mlKemPublicSize, &size)
            != 1
        || size != mlKemPublicSize)
        return libcrypto::failure(mlKem);
    std::ranges::copy(*x25519, bytes.begin() + mlKemPublicSize);
    return bytes;
}

Result<XwingEncapsulation> xwingEncapsulate(std::span<const std::byte> publicKey,
                                            const SecretBytes &ephemeral)
{
    if (!xwingIsAvailable())
        return xwingUnavailable();
    const libcrypto::Key key = publicKey.size() == xwingPublicSize
        ? mlKemKey(OSSL_PKEY_PARAM_PUB_KEY, EVP_PKEY_PUBLIC_KEY, publicKey.first(mlKemPublicSize))
        : nullptr;
    if (!key) {
        ERR_clear_error();
        return std::unexpected(
            plainError(ErrorCode::BadKey, Step::SetKey, mlKem, phrase("Error", "it is no public key")));
    }
    const Result<X25519Public> share = x25519PublicKey(ephemeral);
    if (!share)
        return std::unexpected(share.error());
    const Result<SecretBytes> x25519 = x25519Shared(ephemeral, x25519Part(publicKey));
    if (!x25519)
        return std::unexpected(x25519.error());

    XwingEncapsulation result{ std::vector<std::byte>(xwingCiphertextSize), {} };
    SecretBytes shared(sharedSize);
    std::size_t ciphertextSize = mlKemCiphertextSize;
    std::size_t size = shared.size();
    const libcrypto::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!context || EVP_PKEY_encapsulate_init(context.get(), nullptr) != 1
        || EVP_PKEY_encapsulate(context.get(), bytesOf(std::span(result.ciphertext)), &ciphertextSize,
                                bytesOf(shared.writable()), &size)
            != 1
        || ciphertextSize != mlKemCiphertextSize || size != sharedSize)
        return libcrypto::failure(mlKem);
    std::ranges::copy(*share, result.ciphertext.begin() + mlKemCiphertextSize);
    Result<SecretBytes> both = combined(shared, *x25519, *share, x25519Part(publicKey));
    if (!both)
        return std::unexpected(both.error());
    result.shared = std::move(*both);
    return result;
}

Result<SecretBytes> xwingDecapsulate(const SecretBytes &secret, std::span<const std::byte> ciphertext)
{
    if (ciphertext.size() != xwingCiphertextSize)
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, mlKem,
                                          phrase("Error", "a ciphertext has 1120 bytes")));
    const Result<Expanded> expanded = expand(secret);
    if (!expanded)
        return std::unexpected(expanded.error());
    // Before ML-KEM, which may not be there: this refusal needs only X25519.
    const Result<SecretBytes> x25519 = x25519Shared(expanded->x25519, x25519Part(ciphertext));
    if (!x25519)
        return std::unexpected(x25519.error());
    const Result<X25519Public> publicKey = x25519PublicKey(expanded->x25519);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    const Result<libcrypto::Key> key = mlKemPrivate(*expanded);
    if (!key)
        return std::unexpected(key.error());
    SecretBytes shared(sharedSize);
    std::size_t size = shared.size();
    const libcrypto::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key->get(), nullptr));
    if (!context || EVP_PKEY_decapsulate_init(context.get(), nullptr) != 1
        || EVP_PKEY_decapsulate(context.get(), bytesOf(shared.writable()), &size, bytesOf(ciphertext),
                                mlKemCiphertextSize)
            != 1
        || size != sharedSize)
        return libcrypto::failure(mlKem);
    return combined(shared, *x25519, x25519Part(ciphertext), *publicKey);
}

} // namespace cipherscope::age
