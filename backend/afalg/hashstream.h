// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "afalg/algsocket.h"
#include "core/digest.h"

namespace cipherscope::afalg {

/**
 * Computes digests with one operation socket, one message after another (kernel document, "Message Digest
 * API"). The order of calls for a message is update()... then finish(); finish() alone is the empty message.
 */
class HashStream final {
public:
    /** Errors: those of AlgSocket::accept(). */
    [[nodiscard]] static Result<HashStream> start(const AlgSocket &algorithm);

    /** Feeds data of any size. Errors: KeyRequired (ENOKEY: a keyed hash without its key). */
    [[nodiscard]] Result<void> update(std::span<const std::byte> data);

    /** The message's digest; the stream is then ready for the next message. Errors: KeyRequired, Truncated.
     */
    [[nodiscard]] Result<Digest> finish();

    /** A stream with a copy of this one's half-fed message. */
    [[nodiscard]] Result<HashStream> clone() const;

private:
    explicit HashStream(OpSocket socket)
        : m_socket(std::move(socket))
    {
    }

    OpSocket m_socket;
    bool m_started = false;
};

} // namespace cipherscope::afalg
