// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <cstddef>
#include <span>

// The padding of PKCS #7 (RFC 5652 section 6.3): 1 to blockSize bytes, each of which is their number. Block
// sizes are 1 to 255 bytes.

namespace cipherscope::engine {

/** The size of a message of `size` bytes with its padding, in bytes: always more than `size`. */
[[nodiscard]] std::size_t pkcs7PaddedSize(std::size_t size, std::size_t blockSize);

/** Writes the padding after the first `messageSize` bytes, to the end of `padded`. */
void writePkcs7(std::span<std::byte> padded, std::size_t messageSize);

/**
 * The size of the message without its padding, in bytes. The time depends on the sizes only, and the error
 * says nothing of the bytes. Errors: BadInput (not whole blocks, or no such padding).
 */
[[nodiscard]] Result<std::size_t> pkcs7MessageSize(std::span<const std::byte> padded, std::size_t blockSize);

} // namespace cipherscope::engine
