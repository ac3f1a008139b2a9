// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

namespace cipherscope {

/**
 * A secret of a fixed size in locked memory, wiped when it is destroyed. Move-only, never printed.
 * It lives on libcrypto's secure heap (OPENSSL_secure_malloc(3)), which the first secret makes.
 */
class SecretBytes final {
public:
    SecretBytes() = default;
    /** Copies `bytes`; the caller wipes its own copy. */
    explicit SecretBytes(std::span<const std::byte> bytes);
    /** `size` zero bytes, to be filled in place. */
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes copy() const { return SecretBytes(view()); }
    [[nodiscard]] std::span<const std::byte> view() const { return { m_data, m_size }; }
    [[nodiscard]] std::span<std::byte> writable() { return { m_data, m_size }; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

private:
    void release() noexcept;

    std::byte *m_data = nullptr;
    std::size_t m_size = 0;
};

/**
 * Reserves the locked heap of 1 MiB, once a process; the first secret does it by itself. False when the
 * system grants no locked memory (RLIMIT_MEMLOCK): secrets are then in ordinary memory, still wiped.
 */
bool initSecureHeap();

/** Overwrites bytes in a way that the compiler does not remove (OPENSSL_cleanse(3)). */
void wipe(std::span<std::byte> bytes);

/** Whether both are equal, in a time that depends on their sizes only (CRYPTO_memcmp(3)). */
[[nodiscard]] bool equalInConstantTime(std::span<const std::byte> left, std::span<const std::byte> right);

} // namespace cipherscope
