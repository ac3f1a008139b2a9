// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secretbytes.h"

#include <algorithm>
#include <new>
#include <openssl/crypto.h>
#include <utility>

namespace cipherscope {

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    if (size == 0)
        return;
    initSecureHeap();
    m_data = static_cast<std::byte *>(OPENSSL_secure_zalloc(size));
    if (!m_data)
        throw std::bad_alloc();
}

SecretBytes::SecretBytes(std::span<const std::byte> bytes)
    : SecretBytes(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_data);
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        release();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    release();
}

void SecretBytes::release() noexcept
{
    OPENSSL_secure_clear_free(m_data, m_size);
}

bool initSecureHeap()
{
    static const bool isThere = CRYPTO_secure_malloc_init(std::size_t{ 1 } << 20U, 32) == 1;
    return isThere;
}

void wipe(std::span<std::byte> bytes)
{
    OPENSSL_cleanse(bytes.data(), bytes.size());
}

bool equalInConstantTime(std::span<const std::byte> left, std::span<const std::byte> right)
{
    return left.size() == right.size() && CRYPTO_memcmp(left.data(), right.data(), left.size()) == 0;
}

} // namespace cipherscope
