// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/padding.h"

#include <algorithm>

namespace cipherscope::engine {

namespace {

/** 1 if `left` is less than `right`, else 0, without a branch. Both are less than 2^31. */
unsigned isLess(unsigned left, unsigned right)
{
    return (left - right) >> 31U;
}

} // namespace

std::size_t pkcs7PaddedSize(std::size_t size, std::size_t blockSize)
{
    return (size / blockSize + 1) * blockSize;
}

void writePkcs7(std::span<std::byte> padded, std::size_t messageSize)
{
    const std::span<std::byte> padding = padded.subspan(messageSize);
    std::ranges::fill(padding, static_cast<std::byte>(padding.size()));
}

Result<std::size_t> pkcs7MessageSize(std::span<const std::byte> padded, std::size_t blockSize)
{
    const auto bad = [] {
        return std::unexpected(plainError(ErrorCode::BadInput, Step::Compute,
                                          phrase("Error", "padding").text(),
                                          phrase("Error", "the padding is not that of PKCS #7")));
    };
    if (padded.empty() || padded.size() % blockSize != 0)
        return bad();
    const std::span<const std::byte> block = padded.last(blockSize);
    const auto count = std::to_integer<unsigned>(block.back());
    unsigned wrong = isLess(count, 1U) | isLess(static_cast<unsigned>(blockSize), count);
    for (std::size_t fromEnd = 0; fromEnd < blockSize; ++fromEnd) {
        const unsigned isPadding = isLess(static_cast<unsigned>(fromEnd), count);
        const auto value = std::to_integer<unsigned>(block[blockSize - 1 - fromEnd]);
        wrong |= (value ^ count) & (0U - isPadding);
    }
    if (wrong != 0)
        return bad();
    return padded.size() - count;
}

} // namespace cipherscope::engine
