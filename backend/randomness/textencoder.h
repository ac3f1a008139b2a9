// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>

namespace cipherscope::randomness {

enum class Encoding { Raw, Hex, Base64 };

/** Writes bytes, which come in pieces of any size, as one line of text (RFC 4648, sections 4 and 8), or as
 * they are. */
class TextEncoder final {
public:
    explicit TextEncoder(Encoding encoding)
        : m_encoding(encoding)
    {
    }
    TextEncoder(const TextEncoder &) = delete;
    TextEncoder &operator=(const TextEncoder &) = delete;
    ~TextEncoder();

    /** What can be written now. The view holds until the next call, or as long as `bytes` if they are raw. */
    [[nodiscard]] std::span<const std::byte> add(std::span<const std::byte> bytes);
    /** The rest, and a line feed after text. */
    [[nodiscard]] std::span<const std::byte> finish();

private:
    void appendBase64(std::span<const std::byte> bytes);

    const Encoding m_encoding;
    std::string m_text; ///< Wiped.
    std::array<std::byte, 3> m_left{}; ///< Bytes that do not make four digits of base64 yet.
    std::size_t m_leftSize = 0;
};

} // namespace cipherscope::randomness
