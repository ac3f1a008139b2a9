// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

namespace cipherscope::engine {

/**
 * Computes in user space: libcrypto's EVP, and zlib for the CRC-32 of .sfv files ("crc-32"). authenc(),
 * rfc3686 and the IPsec forms of AEADs are composed here of what libcrypto has. An xts key with equal halves
 * is BadKey, although the kernel takes it outside FIPS mode.
 */
class OpenSslEngine final : public Engine {
public:
    [[nodiscard]] EngineKind kind() const override { return EngineKind::OpenSsl; }
    [[nodiscard]] Result<std::shared_ptr<const HashAlgorithm>> openHash(const std::string &name,
                                                                        const SecretBytes *key) override;
    [[nodiscard]] Result<std::shared_ptr<const SkcipherAlgorithm>>
    openSkcipher(const std::string &name, const KeySource &key) override;
    [[nodiscard]] Result<std::shared_ptr<const AeadAlgorithm>>
    openAead(const std::string &name, const KeySource &key, std::size_t tagSize) override;
};

} // namespace cipherscope::engine
