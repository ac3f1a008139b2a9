// SPDX-FileCopyrightText: 2026 The Cipherscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring/identityfile.h"

#include "formats/age/agefile.h"
#include "formats/age/hybridkeys.h"
#include "formats/age/keyfile.h"
#include "formats/age/passphrase.h"
#include "formats/age/x25519keys.h"
#include "operations/secretfile.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <string>
#include <utility>

namespace cipherscope::keyring {

namespace {

/** In RFC 3339's form. */
std::string now()
{
    const std::time_t time = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    std::array<char, 32> text{};
    return { text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts) };
}

} // namespace

Result<NewIdentity> newIdentity(const age::RandomSource &random, KeyType type)
{
    if (type == KeyType::X25519) {
        const auto identity = age::X25519Identity::generate(random);
        if (!identity)
            return std::unexpected(identity.error());
        return NewIdentity{
            *identity, age::identityFile((*identity)->secretText(), (*identity)->recipient().text(), now())
        };
    }
    const auto identity = age::HybridIdentity::generate(random);
    if (!identity)
        return std::unexpected(identity.error());
    const auto recipient = (*identity)->recipient();
    if (!recipient)
        return std::unexpected(recipient.error());
    return NewIdentity{ *identity,
                        age::identityFile((*identity)->secretText(), (*recipient)->text(), now()) };
}

Result<UnlockedFile> unlockIdentityFile(const age::Crypto &crypto, std::span<const std::byte> encrypted,
                                        const SecretBytes &passphrase, int workFactorLimit)
{
    auto opener = age::PassphraseIdentity::create(passphrase.copy(), workFactorLimit);
    if (!opener)
        return std::unexpected(std::move(opener.error()));
    SecretBytes room(encrypted.size()); // The plaintext is shorter.
    std::size_t size = 0;
    const age::PlaintextSink sink = [&](std::span<const std::byte> chunk) -> Result<void> {
        std::ranges::copy(chunk, room.writable().subspan(size).begin());
        size += chunk.size();
        return {};
    };
    if (const Result<void> opened = age::decryptTo(crypto, { std::move(*opener) }, encrypted, sink); !opened)
        return std::unexpected(opened.error());
    SecretBytes file(room.view().first(size));
    Result<age::Identities> identities = age::parseIdentityFile(file.view());
    if (!identities)
        return std::unexpected(std::move(identities.error()));
    return UnlockedFile{ std::move(*identities), std::move(file) };
}

Result<std::vector<std::byte>> lockIdentityFile(const age::Crypto &crypto, const SecretBytes &file,
                                                const SecretBytes &passphrase, int logN)
{
    auto recipient = age::PassphraseRecipient::create(passphrase.copy(), logN);
    if (!recipient)
        return std::unexpected(std::move(recipient.error()));
    Result<std::vector<std::byte>> locked =
        age::encrypt(crypto, { std::move(*recipient) }, file.view(), age::AgeForm::Armored);
    if (locked && locked->size() > operations::largestSecretFile)
        return std::unexpected(
            plainError(ErrorCode::BadInput, Step::Write, {},
                       phrase("Error", "locked, it would be larger than the 64 KiB of a key file")));
    return locked;
}

std::unexpected<Error> ofFile(Error error, const std::filesystem::path &file)
{
    if (error.subject.empty())
        error.subject = file.native();
    return std::unexpected(std::move(error));
}

} // namespace cipherscope::keyring
