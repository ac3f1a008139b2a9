// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/age/publickey.h"

#include "formats/age/armor.h"
#include "formats/age/hybridkeys.h"
#include "formats/age/x25519keys.h"

#include <string_view>

namespace cipherscope::age {

Result<std::shared_ptr<const Recipient>> recipientOf(const Identity &identity)
{
    if (const auto *key = dynamic_cast<const X25519Identity *>(&identity))
        return std::make_shared<X25519Recipient>(key->recipient().key());
    if (const auto *key = dynamic_cast<const HybridIdentity *>(&identity))
        return key->recipient();
    return std::unexpected(
        plainError(ErrorCode::BadInput, Step::Parse, {}, phrase("Error", "a passphrase has no public key")));
}

bool isEncryptedKeyFile(std::span<const std::byte> bytes)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    return text.starts_with("age-encryption.org/") || looksArmored(bytes);
}

} // namespace cipherscope::age
