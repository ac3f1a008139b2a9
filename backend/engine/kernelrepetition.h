// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "engine/cipher.h"
#include "engine/repetition.h"

#include <cstddef>
#include <memory>
#include <span>

// One message again and again with the plainest calls, of a bound and keyed socket.

namespace cipherscope::engine::kernel {

/** Of more a kernel takes pieces at best. */
inline constexpr std::size_t mostOfARepetition = std::size_t{ 64 } * 1024;

[[nodiscard]] Result<std::unique_ptr<Repetition>> repeatHash(const afalg::AlgSocket &socket,
                                                             std::span<const std::byte> message);

/** At most mostOfARepetition bytes. */
[[nodiscard]] Result<std::unique_ptr<Repetition>>
repeatSkcipher(const afalg::AlgSocket &socket, Direction direction, std::span<const std::byte> iv,
               std::span<const std::byte> in, std::span<std::byte> out);

/** Errors: BadInput (it does not fit into the kernel's buffers). */
[[nodiscard]] Result<std::unique_ptr<Repetition>>
repeatAead(const afalg::AlgSocket &socket, Direction direction, std::span<const std::byte> nonce,
           std::span<const std::byte> aad, std::span<const std::byte> in, std::span<std::byte> out);

} // namespace cipherscope::engine::kernel
