// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"

#include <cstddef>
#include <span>

namespace cipherscope::afalg {

/**
 * Draws from an rng (kernel document, "Random Number Generator API"; crypto/algif_rng.c). All sockets that
 * were accepted from one AlgSocket draw from one state: for independent streams bind once a stream.
 */
class RngSocket final {
public:
    /** The most that the kernel gives at a call, in bytes (MAXSIZE in crypto/algif_rng.c). */
    static constexpr std::size_t mostPerCall = 128;

    /** `algorithm` has been seeded, if it needs that. Errors: those of AlgSocket::accept(). */
    [[nodiscard]] static Result<RngSocket> start(const AlgSocket &algorithm);

    /**
     * One call: gives how many bytes at the start of `out` are drawn, at least one and at most mostPerCall.
     * Errors: KeyRequired (EINVAL or ENOKEY: it is not seeded), Truncated (the kernel gave nothing).
     */
    [[nodiscard]] Result<std::size_t> draw(std::span<std::byte> out);

    /**
     * Additional input for the next draw() alone, 1 to 128 bytes (SP 800-90A; for CAVP tests). The kernel
     * takes it only after AlgSocket::setEntropy(). Errors: Unavailable (EOPNOTSUPP: no entropy was set),
     * BadInput.
     */
    [[nodiscard]] Result<void> setAdditionalInput(std::span<const std::byte> input);

private:
    explicit RngSocket(OpSocket socket)
        : m_socket(std::move(socket))
    {
    }

    OpSocket m_socket;
};

} // namespace cipherscope::afalg
