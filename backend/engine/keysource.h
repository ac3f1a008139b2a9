// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretbytes.h"

#include <cstdint>

namespace cipherscope::engine {

/** A key in a kernel keyring, by its serial number (keyctl(2)). This process need not be able to read it. */
struct KeySerial {
    std::int32_t value = 0;
};

/** Where a cipher's key comes from: bytes that outlive the call, or a kernel keyring. */
class KeySource final {
public:
    KeySource(const SecretBytes &bytes) // NOLINT(google-explicit-constructor): a key is a source of itself
        : m_bytes(&bytes)
    {
    }
    KeySource(SecretBytes &&) = delete;
    KeySource(KeySerial serial) // NOLINT(google-explicit-constructor)
        : m_serial(serial)
    {
    }

    /** nullptr if it is in a keyring. */
    [[nodiscard]] const SecretBytes *bytes() const { return m_bytes; }
    /** Meaningful only without bytes(). */
    [[nodiscard]] KeySerial serial() const { return m_serial; }

private:
    const SecretBytes *m_bytes = nullptr;
    KeySerial m_serial;
};

} // namespace cipherscope::engine
