// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "catalog/algorithmname.h"
#include "core/secretbytes.h"
#include "engine/engine.h"

#include <memory>

namespace cipherscope::engine::openssl {

/**
 * "hmac(sha256)" (RFC 2104) or "cmac(aes)" (NIST SP 800-38B) by libcrypto's EVP_MAC. The key: of any size for
 * hmac, of the block cipher's for cmac. Errors: NoSuchAlgorithm, KeyRequired without a key, BadKey.
 */
[[nodiscard]] Result<std::shared_ptr<const HashAlgorithm>> openMac(const catalog::AlgorithmName &name,
                                                                   const SecretBytes *key);

} // namespace cipherscope::engine::openssl
