// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/hkdf.h"

#include <algorithm>

namespace cipherscope::age {

Result<SecretBytes> hkdfExtract(const HmacFunction &hmac, std::span<const std::byte> salt,
                                std::span<const std::byte> inputKey)
{
    return hmac(salt.empty() ? SecretBytes(hmacSize) : SecretBytes(salt), inputKey);
}

Result<SecretBytes> hkdfExpand(const HmacFunction &hmac, const SecretBytes &pseudorandomKey,
                               std::span<const std::byte> info, std::size_t size)
{
    if (size > 255 * hmacSize)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Compute, "HKDF", phrase("Error", "too many bytes")));
    SecretBytes out(size);
    SecretBytes block; // T(n - 1) of the RFC
    std::size_t done = 0;
    for (unsigned number = 1; done < size; ++number) {
        SecretBytes message(block.size() + info.size() + 1);
        const std::span<std::byte> bytes = message.writable();
        std::ranges::copy(block.view(), bytes.begin());
        std::ranges::copy(info, bytes.subspan(block.size()).begin());
        bytes.back() = static_cast<std::byte>(number);
        Result<SecretBytes> next = hmac(pseudorandomKey, message.view());
        if (!next)
            return std::unexpected(next.error());
        block = std::move(*next);
        const std::size_t count = std::min(block.size(), size - done);
        std::ranges::copy(block.view().first(count), out.writable().subspan(done).begin());
        done += count;
    }
    return out;
}

} // namespace cipherscope::age
