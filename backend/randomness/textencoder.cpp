// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomness/textencoder.h"

#include "core/hex.h"
#include "core/secretbytes.h"

#include <openssl/evp.h>

#include <algorithm>

namespace cipherscope::randomness {

TextEncoder::~TextEncoder()
{
    wipe(std::as_writable_bytes(std::span(m_text)));
    wipe(m_left);
}

std::span<const std::byte> TextEncoder::add(std::span<const std::byte> bytes)
{
    if (m_encoding == Encoding::Raw)
        return bytes;
    if (m_encoding == Encoding::Hex) {
        m_text = toHex(bytes);
        return std::as_bytes(std::span(m_text));
    }
    m_text.clear();
    while (m_leftSize > 0 && m_leftSize < m_left.size() && !bytes.empty()) {
        m_left[m_leftSize++] = bytes.front();
        bytes = bytes.subspan(1);
    }
    if (m_leftSize == m_left.size()) {
        appendBase64(m_left);
        m_leftSize = 0;
    }
    const std::size_t whole = bytes.size() / m_left.size() * m_left.size();
    appendBase64(bytes.first(whole));
    for (const std::byte byte : bytes.subspan(whole))
        m_left[m_leftSize++] = byte;
    return std::as_bytes(std::span(m_text));
}

std::span<const std::byte> TextEncoder::finish()
{
    m_text.clear();
    if (m_encoding == Encoding::Base64)
        appendBase64(std::span(m_left).first(m_leftSize));
    m_leftSize = 0;
    if (m_encoding != Encoding::Raw)
        m_text += '\n';
    return std::as_bytes(std::span(m_text));
}

void TextEncoder::appendBase64(std::span<const std::byte> bytes)
{
    const std::size_t before = m_text.size();
    m_text.resize(before + (bytes.size() + 2) / 3 * 4 + 1); // EVP_EncodeBlock() writes a zero after it.
    const int size = ::EVP_EncodeBlock(reinterpret_cast<unsigned char *>(m_text.data() + before),
                                       reinterpret_cast<const unsigned char *>(bytes.data()),
                                       static_cast<int>(bytes.size()));
    m_text.resize(before + static_cast<std::size_t>(size));
}

} // namespace cipherscope::randomness
