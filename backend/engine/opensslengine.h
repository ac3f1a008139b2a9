// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine/engine.h"

namespace cipherscope::engine {

/** Computes in user space: libcrypto's EVP, and zlib for the CRC-32 of .sfv files ("crc-32"). */
class OpenSslEngine final : public Engine {
public:
    [[nodiscard]] EngineKind kind() const override { return EngineKind::OpenSsl; }
    [[nodiscard]] Result<std::shared_ptr<const HashAlgorithm>> openHash(const std::string &name,
                                                                        const SecretBytes *key) override;
};

} // namespace cipherscope::engine
