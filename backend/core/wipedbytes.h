// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretbytes.h"

#include <cstddef>
#include <new>
#include <span>
#include <utility>
#include <vector>

namespace cipherscope {

/** Memory that begins on a page. Some processors copy what read() gives four times as fast to such memory,
 * and AF_ALG needs no page more than the bytes do. */
template <typename T> struct PageAllocator {
    using value_type = T;
    static constexpr std::align_val_t alignment{ 4096 };

    [[nodiscard]] T *allocate(std::size_t count)
    {
        return static_cast<T *>(::operator new(count * sizeof(T), alignment));
    }
    void deallocate(T *memory, std::size_t) noexcept { ::operator delete(memory, alignment); }
    bool operator==(const PageAllocator &) const = default;
};

/** Bytes of a fixed size in ordinary memory, since they may be larger than the locked heap: a plaintext, for
 * instance. They begin on a page. Move-only, wiped when they are destroyed. */
class WipedBytes final {
public:
    /** `size` zero bytes. */
    explicit WipedBytes(std::size_t size = 0)
        : m_bytes(size)
    {
    }
    /** Copies `bytes`; the caller wipes its own copy. */
    explicit WipedBytes(std::span<const std::byte> bytes)
        : m_bytes(bytes.begin(), bytes.end())
    {
    }
    WipedBytes(WipedBytes &&other) noexcept = default;
    WipedBytes &operator=(WipedBytes &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }
    WipedBytes(const WipedBytes &) = delete;
    WipedBytes &operator=(const WipedBytes &) = delete;
    ~WipedBytes() { wipe(m_bytes); }

    [[nodiscard]] std::span<const std::byte> view() const { return m_bytes; }
    [[nodiscard]] std::span<std::byte> writable() { return m_bytes; }
    [[nodiscard]] std::size_t size() const { return m_bytes.size(); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }

    /** Forgets what is after the first `size` bytes; `size` is not more than size(). */
    void shrink(std::size_t size)
    {
        wipe(writable().subspan(size));
        m_bytes.resize(size);
    }

private:
    std::vector<std::byte, PageAllocator<std::byte>> m_bytes;
};

} // namespace cipherscope
