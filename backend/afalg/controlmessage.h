// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <sys/socket.h>

namespace cipherscope::afalg {

enum class Operation { Encrypt, Decrypt };

/**
 * What a cipher's message begins with (kernel document, "Symmetric Cipher API" and "AEAD Cipher API"): the
 * operation, which the kernel takes for "decrypt" if it is left out, the IV, and the size of the AAD. The
 * buffer is wiped when the object goes.
 */
class ControlMessage final {
public:
    static constexpr std::size_t largestIv = 64; ///< The kernel's largest is 32 bytes.

    /**
     * `iv`: empty for algorithms without, else at most largestIv bytes; what is longer is cut, and then
     * refused by the kernel. `aadSize` in bytes, for AEADs only, where it must be given with each message.
     */
    ControlMessage(Operation operation, std::span<const std::byte> iv,
                   std::optional<std::uint32_t> aadSize = std::nullopt);
    ControlMessage(const ControlMessage &) = delete;
    ControlMessage &operator=(const ControlMessage &) = delete;
    ~ControlMessage();

    /** Points `message` at this; it must not outlive it. */
    void attachTo(msghdr &message);

private:
    void append(int type, std::span<const std::byte> value);

    static constexpr std::size_t most =
        2 * CMSG_SPACE(sizeof(std::uint32_t)) + CMSG_SPACE(sizeof(std::uint32_t) + largestIv);
    alignas(cmsghdr) std::array<std::byte, most> m_buffer{};
    std::size_t m_size = 0;
};

} // namespace cipherscope::afalg
