// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretbytes.h"
#include "engine/keysource.h"

#include <memory>
#include <utility>

namespace cipherscope::operations {

/** The key of a cipher: bytes that are shared, or a place in a kernel keyring. Copying it copies no secret.
 */
class CipherKey final {
public:
    /** An empty key. */
    CipherKey()
        : m_bytes(std::make_shared<const SecretBytes>())
    {
    }
    /** `bytes` is no null pointer. */
    explicit CipherKey(std::shared_ptr<const SecretBytes> bytes)
        : m_bytes(std::move(bytes))
    {
    }
    explicit CipherKey(engine::KeySerial serial)
        : m_serial(serial)
    {
    }

    /** nullptr if it is in a keyring. */
    [[nodiscard]] const SecretBytes *bytes() const { return m_bytes.get(); }
    /** Meaningful only without bytes(). */
    [[nodiscard]] engine::KeySerial serial() const { return m_serial; }
    /** Valid as long as this object. */
    [[nodiscard]] engine::KeySource source() const
    {
        return m_bytes ? engine::KeySource(*m_bytes) : engine::KeySource(m_serial);
    }

private:
    std::shared_ptr<const SecretBytes> m_bytes;
    engine::KeySerial m_serial;
};

} // namespace cipherscope::operations
