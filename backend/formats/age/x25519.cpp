// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/x25519.h"

#include "formats/age/libcrypto.h"

#include <openssl/err.h>

namespace cipherscope::age {

namespace {

constexpr const char *name = "X25519";

Result<libcrypto::Key> privateKey(const SecretBytes &secret)
{
    if (secret.size() != x25519Size)
        return std::unexpected(
            plainError(ErrorCode::BadKey, Step::SetKey, name, phrase("Error", "a key has 32 bytes")));
    libcrypto::Key key(EVP_PKEY_new_raw_private_key_ex(nullptr, name, nullptr,
                                                       libcrypto::bytesOf(secret.view()), secret.size()));
    if (!key)
        return libcrypto::failure(name);
    return key;
}

std::unexpected<Error> lowOrder()
{
    ERR_clear_error();
    return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute, name,
                                      phrase("Error", "the shared secret is zero: a point of low order")));
}

} // namespace

Result<X25519Public> x25519PublicKey(const SecretBytes &secret)
{
    const Result<libcrypto::Key> key = privateKey(secret);
    if (!key)
        return std::unexpected(key.error());
    X25519Public bytes{};
    std::size_t size = bytes.size();
    if (EVP_PKEY_get_raw_public_key(key->get(), libcrypto::bytesOf(std::span<std::byte>(bytes)), &size) != 1
        || size != bytes.size())
        return libcrypto::failure(name);
    return bytes;
}

Result<SecretBytes> x25519Shared(const SecretBytes &secret, std::span<const std::byte, x25519Size> peer)
{
    const Result<libcrypto::Key> key = privateKey(secret);
    if (!key)
        return std::unexpected(key.error());
    const libcrypto::Key peerKey(
        EVP_PKEY_new_raw_public_key_ex(nullptr, name, nullptr, libcrypto::bytesOf(peer), peer.size()));
    const libcrypto::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key->get(), nullptr));
    if (!peerKey || !context || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), peerKey.get()) != 1)
        return libcrypto::failure(name);
    SecretBytes shared(x25519Size);
    std::size_t size = shared.size();
    // libcrypto gives no secret of zeros itself, as RFC 7748, section 6.1, lets it; the comparison does not
    // rely on that.
    if (EVP_PKEY_derive(context.get(), libcrypto::bytesOf(shared.writable()), &size) != 1
        || equalInConstantTime(shared.view(), SecretBytes(x25519Size).view()))
        return lowOrder();
    if (size != x25519Size)
        return libcrypto::failure(name);
    return shared;
}

} // namespace cipherscope::age
